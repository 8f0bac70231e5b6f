import type { CellValue, Rect } from '../domain/cell';

/** The used part of one sheet: raw values with their place. Cheap to hand to a worker. */
export interface Grid {
  readonly sheet: string;
  /** file the sheet came from; null in the open workbook */
  readonly file: string | null;
  /** place of values[0][0] in the sheet, 0-based */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** merged areas in sheet coordinates; empty when not asked for */
  readonly merges: readonly Rect[];
  /** number formats (en-US) of the same shape as `values`; null when not asked for */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** sheet rows (0-based) that are hidden or filtered out; they belong to the data */
  readonly hiddenRows: readonly number[];
}

/** Value at a sheet coordinate; null outside. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}
