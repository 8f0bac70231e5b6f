import type { CellValue, Rect } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import type { MeasureTable, RowKind } from '../measure-table';
import { sheetText, type SheetText } from '../recognise/sheet-text';

export interface BlockRow {
  /** sheet row it stands in now */
  readonly source: number;
  readonly kind: RowKind;
  readonly shift: number;
  /** along the columns of the block */
  cells: CellValue[];
  numberFormats: string[];
  removed: boolean;
}

/** The body of a table, open to change: rows are marked as removed and close up when the block is written. */
export interface Block {
  readonly table: MeasureTable;
  readonly grid: Grid;
  readonly text: SheetText;
  /** sheet row of rows[0] and sheet column of cells[0] */
  readonly first: number;
  readonly column: number;
  readonly width: number;
  readonly rows: readonly BlockRow[];
  /** merged areas that begin in the body, in coordinates of the sheet as it is now */
  merges: Rect[];
  /** merged areas that were parted for good */
  parted: Rect[];
}

const BODY: ReadonlySet<RowKind> = new Set([
  'measure',
  'shifted',
  'continuation',
  'section',
  'goal',
  'junk',
  'repeatedHeader',
]);

/** Rows below the header down to the last one with contents; signature lines stay where they are. */
export function blockOf(table: MeasureTable, grid: Grid): Block {
  const { range } = table;
  const first = table.headerRow + table.headerRows;
  let last = first - 1;
  table.rowKinds.forEach((kind, i) => {
    if (BODY.has(kind)) last = Math.max(last, range.row + i);
  });
  const rows = Array.from({ length: last - first + 1 }, (_, i): BlockRow => {
    const row = first + i;
    const columns = Array.from({ length: range.columns }, (__, j) => range.column + j);
    return {
      source: row,
      kind: table.rowKinds[row - range.row] ?? 'empty',
      shift: table.rowShifts?.[row - range.row] ?? 0,
      cells: columns.map((column) => valueAt(grid, row, column)),
      numberFormats: columns.map((column) => numberFormatAt(grid, row, column)),
      removed: false,
    };
  });
  const inside = (merge: Rect): boolean =>
    merge.row >= first &&
    merge.row <= last &&
    merge.column < range.column + range.columns &&
    merge.column + merge.columns > range.column;
  return {
    table,
    grid,
    text: sheetText(grid),
    first,
    column: range.column,
    width: range.columns,
    rows,
    merges: grid.merges.filter(inside),
    parted: [],
  };
}

export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats?.[row - grid.origin.row]?.[column - grid.origin.column] ?? 'General';
}

/** Text of a cell of the block as a reader sees it, a date as a date. */
export function textAt(block: Block, row: BlockRow, index: number): string {
  return block.text.own(row.source, block.column + index);
}

export function indexOf(block: Block, field: MeasureTable['columns'][number]['field']): number | null {
  const column = block.table.columns.find((each) => each.field === field);
  return column === undefined ? null : column.column - block.column;
}
