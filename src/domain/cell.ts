/**
 * A raw cell as every reader delivers it: text, number (dates are Excel serial numbers), truth value, or nothing.
 * An Excel error arrives as its text («#Н/Д» and «#N/A» both as '#N/A').
 */
export type CellValue = string | number | boolean | null;

/** A cell's place. Row and column count from 0; `address` gives the A1 form. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells inside one sheet; row and column count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface RangeRef extends Rect {
  readonly sheet: string;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A → 0, AA → 26; letters only, any case. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

/** { row: 16, column: 2 } → C17. */
export function address(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** A3:E60; a single cell gives A3. */
export function rectAddress(rect: Rect): string {
  const first = address(rect);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${address({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 })}`;
}

/** «A3:E60», «$A$3», «Лист1!A3» → rectangle; null when the text is no bounded address. */
export function parseAddress(text: string): Rect | null {
  const local = text.slice(text.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(local);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] === undefined ? column : columnIndex(match[3]);
  const lastRow = match[4] === undefined ? row : Number(match[4]) - 1;
  if (row < 0 || lastRow < 0) return null;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export function contains(outer: Rect, cell: { readonly row: number; readonly column: number }): boolean {
  return (
    cell.row >= outer.row &&
    cell.row < outer.row + outer.rows &&
    cell.column >= outer.column &&
    cell.column < outer.column + outer.columns
  );
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
