import { createNodeExcel, type NodeExcel } from '../../src/bench/host/install-node';
import type { Rect } from '../../src/domain/cell';
import type { HostOptions } from '../../src/bench/host/host-options';
import type { SheetModel } from '../../src/bench/model/sheet-model';
import { WorkbookModel } from '../../src/bench/model/workbook-model';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Harness } from './workbook-contract';

export interface ExcelHarness extends Harness, NodeExcel {
  readonly model: WorkbookModel;
}

/** The adapter under genuine Office.js over the simulated host. */
export function excelHarness(options: Partial<HostOptions> = {}): ExcelHarness {
  const model = new WorkbookModel('Лист1');
  const node = createNodeExcel(model, options);
  const { requirements } = node.office.context;
  const workbook = createExcelWorkbook(node.excel, (set, version) => requirements.isSetSupported(set, version));
  return {
    ...node,
    model,
    workbook,
    dump: () => Promise.resolve(dumpModel(model)),
    protect: (name) => {
      model.sheetByName(name)?.set({ protected: true });
    },
    settle: () => Promise.resolve(),
  };
}

/** Everything the model holds, comparable. A width that equals the standard is as good as none: Excel's API cannot tell. */
export function dumpModel(model: WorkbookModel): unknown {
  return { sheets: model.sheets.map(dumpSheet), settings: [...model.settings].sort() };
}

function dumpSheet(sheet: SheetModel): unknown {
  const cells: unknown[] = [];
  const plain = JSON.stringify(sheet.cells.style(9000, 900));
  const { rows, columns } = farthest(sheet.cells.used(false));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const formula = sheet.cells.formula(row, column);
      // what a formula gives is Excel's to compute, which the bench leaves to the one who set the formula
      const value = formula === null ? sheet.cells.value(row, column) : null;
      // as a text: thousands of cells are compared, and nearly all have the same few styles
      const style = JSON.stringify(sheet.cells.style(row, column));
      if (value !== null || formula !== null || style !== plain) cells.push({ row, column, value, formula, style });
    }
  const { titleRows: _titleRows, ...layout } = sheet.properties.layout; // the API can set print titles but not take them away
  const place = (a: { row: number; column: number }, b: typeof a): number => a.row - b.row || a.column - b.column;
  return {
    name: sheet.name,
    cells,
    used: sheet.cells.used(true),
    widths: [...sheet.columnWidths].filter(([, width]) => Math.abs(width - 64 / 7) > 1e-6).sort(([a], [b]) => a - b),
    heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    merges: [...sheet.merges].sort(place),
    notes: sheet.notes.map(({ row, column, text }) => ({ row, column, text })).sort(place),
    comments: sheet.comments.map(({ row, column, text }) => ({ row, column, text })).sort(place),
    validations: sheet.validations,
    links: [...sheet.links].sort(place),
    charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({
      ...chart,
      series: series.map(({ id: _series, values, x, ...each }) => ({ ...each, values: values?.rect, x: x?.rect })),
    })),
    kept: [...sheet.customProperties].sort(),
    properties: { ...sheet.properties, layout },
  };
}

function farthest(used: Rect | null): { readonly rows: number; readonly columns: number } {
  return used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 0, columns: 0 };
}
