import { address, overlaps, rectAddress, type Rect } from '../domain/cell';
import { valueAt, type Grid } from '../grid/grid';
import { HostFailure, type WorkbookReader } from '../plan/ports';
import { cellsOf } from '../plan/rects';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { TemplatePlace } from '../templates/place-template';

/** More addresses than this would not help to find the place. */
const MOST_CELLS = 5;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The selected place with the sheet around it; fails when no single area is selected. */
export async function selectedPlace(workbook: WorkbookReader): Promise<{ place: TemplatePlace; grid: Grid }> {
  const selection = await workbook.selection();
  if (selection === null) throw new HostFailure('noSelection');
  const { sheet, row, column } = selection;
  const [grid] = await workbook.read([sheet], { merges: true });
  if (!grid) throw new HostFailure('sheetMissing', { sheet });
  return { place: { sheet, row, column, ...usedLines(grid) }, grid };
}

function usedLines(grid: Grid): Pick<TemplatePlace, 'usedColumns' | 'usedRows'> {
  const usedColumns = new Set<number>();
  const usedRows = new Set<number>();
  grid.values.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value === null || value === '') return;
      usedRows.add(grid.origin.row + i);
      usedColumns.add(grid.origin.column + j);
    });
  });
  return { usedColumns, usedRows };
}

/** Refuses a plan whose place is not free, naming the cells that are in the way. */
export function refuseTaken(plan: WorkbookPlan, grid: Grid): void {
  const { sheet } = grid;
  for (const need of plan.needs) {
    if (need.kind !== 'empty') continue;
    const { rect } = need;
    if (rect.row + rect.rows - 1 > LAST_ROW || rect.column + rect.columns - 1 > LAST_COLUMN)
      throw new HostFailure('noRoom', { sheet, cells: 'none' });
    const merge = grid.merges.find((each) => overlaps(each, rect));
    const cells = [...takenCells(grid, rect), ...(merge ? [rectAddress(merge)] : [])];
    if (cells.length === 0) continue;
    const more = cells.length > MOST_CELLS ? ', …' : '';
    throw new HostFailure('noRoom', { sheet, cells: cells.slice(0, MOST_CELLS).join(', ') + more });
  }
}

function takenCells(grid: Grid, rect: Rect): readonly string[] {
  return [...cellsOf(rect)]
    .filter((cell) => (valueAt(grid, cell.row, cell.column) ?? '') !== '')
    .map((cell) => address(cell));
}
