import type { CellValue, Rect } from '../domain/cell';
import { cellOf, type CellColumn } from './columns';

/** The used part of one sheet: raw values with their place. Cheap to hand to a worker. */
export interface Grid {
  readonly sheet: string;
  /** file the sheet came from; null in the open workbook */
  readonly file: string | null;
  /** place of values[0][0] in the sheet, 0-based */
  readonly origin: { readonly row: number; readonly column: number };
  /** rows of cells; of a grid with columns they are made at the first look, so that readers of large tables use `rowAt` and `valueAt` */
  readonly values: readonly (readonly CellValue[])[];
  /** the same cells in columns, where they were read so */
  readonly columns?: readonly CellColumn[];
  /** merged areas in sheet coordinates; empty when not asked for */
  readonly merges: readonly Rect[];
  /** number formats (en-US) of the same shape as `values`; null when not asked for */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** sheet rows (0-based) that are hidden or filtered out; they belong to the data */
  readonly hiddenRows: readonly number[];
}

const NO_CELLS: readonly CellValue[] = [];

/** Number of rows, without making them. */
export function rowCount(grid: Grid): number {
  return grid.columns ? (grid.columns[0]?.codes.length ?? 0) : grid.values.length;
}

/** Cells of a row, 0 = first row of the grid; empty outside. */
export function rowAt(grid: Grid, index: number): readonly CellValue[] {
  if (!grid.columns) return grid.values[index] ?? NO_CELLS;
  if (index < 0 || index >= rowCount(grid)) return NO_CELLS;
  return grid.columns.map((column) => cellOf(column, index));
}

/** Value at a sheet coordinate; null outside. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const { columns, origin } = grid;
  if (!columns) return grid.values[row - origin.row]?.[column - origin.column] ?? null;
  const own = columns[column - origin.column];
  return own ? cellOf(own, row - origin.row) : null;
}
