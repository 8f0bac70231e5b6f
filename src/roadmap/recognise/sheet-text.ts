import type { Rect } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import { cellText } from '../text/text';
import { dateOfSerial, dateParts } from './excel-date';

/** Texts of a sheet by place, with merged areas known. Rows and columns are sheet coordinates. */
export interface SheetText {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** text written in the cell itself */
  own(row: number, column: number): string;
  /** text seen at the cell: of the merged area when the cell lies in one */
  seen(row: number, column: number): string;
  mergeAt(row: number, column: number): Rect | null;
}

/** More than any sheet has, so that row and column make one number. */
const COLUMNS = 1 << 15;

export function sheetText(grid: Grid): SheetText {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const merges = new Map<number, Rect>();
  for (const merge of grid.merges) {
    // a merge over a whole column or sheet says nothing about cells outside the used part
    const lastRow = Math.min(merge.row + merge.rows, grid.origin.row + grid.values.length);
    const lastColumn = Math.min(merge.column + merge.columns, grid.origin.column + width);
    for (let row = Math.max(merge.row, grid.origin.row); row < lastRow; row++) {
      for (let column = Math.max(merge.column, grid.origin.column); column < lastColumn; column++) {
        merges.set(row * COLUMNS + column, merge);
      }
    }
  }
  // texts are made when asked for: most cells of a big results sheet never are
  const texts: string[][] = [];
  const own = (row: number, column: number): string => {
    const r = row - grid.origin.row;
    const c = column - grid.origin.column;
    const value = grid.values[r]?.[c];
    if (value === undefined || value === null) return '';
    const line = (texts[r] ??= []);
    return (line[c] ??= display(grid, r, c));
  };
  const mergeAt = (row: number, column: number): Rect | null => merges.get(row * COLUMNS + column) ?? null;
  return {
    grid,
    firstRow: grid.origin.row,
    lastRow: grid.origin.row + grid.values.length - 1,
    firstColumn: grid.origin.column,
    lastColumn: grid.origin.column + width - 1,
    own,
    seen: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? own(merge.row, merge.column) : own(row, column);
    },
    mergeAt,
  };
}

/** A date as a Russian reader sees it; every other value as its text. */
function display(grid: Grid, r: number, c: number): string {
  const value = valueAt(grid, r + grid.origin.row, c + grid.origin.column);
  if (typeof value !== 'number') return cellText(value);
  const parts = dateParts(grid.numberFormats?.[r]?.[c] ?? 'General');
  if (!parts.month) return String(Number(value.toPrecision(12)));
  const date = dateOfSerial(value);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = parts.day ? `${two(date.day)}.` : '';
  return `${day}${two(date.month)}${parts.year || !parts.day ? `.${String(date.year)}` : ''}`;
}
