import type { MemoryWorkbook } from '../../../src/plan/memory-workbook';

/** Everything a memory workbook holds, comparable: a cell that only has default properties is as good as none. */
export function dump(workbook: MemoryWorkbook) {
  const sheets = workbook.book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells.values()]
      .map(({ row, column, value, formula }) => ({ row, column, value, formula, format: sheet.format(row, column) }))
      .filter((cell) => cell.value !== null || cell.formula !== null || JSON.stringify(cell.format) !== plain)
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    widths: [...sheet.widths].sort(([a], [b]) => a - b),
    heights: [...sheet.heights].sort(([a], [b]) => a - b),
    notes: [...sheet.notes].sort(([a], [b]) => a - b),
    validations: sheet.validations,
    freeze: sheet.freeze,
    page: sheet.page,
    links: [...sheet.links].sort(([a], [b]) => a - b),
    charts: sheet.charts,
    breaks: sheet.breaks,
    look: [sheet.tabColor, sheet.visible, sheet.gridlines],
  }));
  return { sheets, settings: [...workbook.book.settings].sort() };
}

import { plainFormat } from '../../../src/plan/memory-sheet';
const plain = JSON.stringify(plainFormat);
