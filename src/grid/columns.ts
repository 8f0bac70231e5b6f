import type { CellValue } from '../domain/cell';
import type { Grid } from './grid';

/** Nothing stands in the cell. */
export const BLANK = -1;
const FIRST_OTHER = -2;
const LARGEST_WHOLE = 0x7fff_ffff;

/**
 * One column of a sheet: four bytes a cell. A code from 0 on is that whole number itself, BLANK is nothing, below it stands the place
 * of a text, decimal or truth value, each of which is kept once. Equal codes are equal values.
 */
export interface CellColumn {
  readonly codes: Int32Array;
  readonly others: readonly CellValue[];
}

/** The code of the value at a place in `others`, and back. */
export function codeOfOther(place: number): number {
  return FIRST_OTHER - place;
}

export function placeOfOther(code: number): number {
  return FIRST_OTHER - code;
}

export function valueOfCode(column: CellColumn, code: number): CellValue {
  if (code >= 0) return code;
  return code === BLANK ? null : (column.others[FIRST_OTHER - code] ?? null);
}

/** The value in a row of the column, 0 = first row of the grid; null outside. */
export function cellOf(column: CellColumn, row: number): CellValue {
  return valueOfCode(column, column.codes[row] ?? BLANK);
}

/** Whole numbers below are marked as seen, larger ones are remembered. */
const FEW = 1024;

/** The different values of the rows from `first` on. */
export function differentValues(column: CellColumn, first: number): CellValue[] {
  const { codes, others } = column;
  const shift = others.length + 1;
  const seen = new Uint8Array(shift + FEW);
  const found = new Set<number>();
  for (let i = first; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < FEW) seen[code + shift] = 1;
    else found.add(code);
  }
  seen.forEach((is, at) => {
    if (is === 1) found.add(at - shift);
  });
  return Array.from(found, (code) => valueOfCode(column, code));
}

const made = new WeakMap<Grid, Map<number, CellColumn>>();

/** A column of the grid, 0 = its first: as it was read, else made from the rows once. */
export function columnAt(grid: Grid, index: number): CellColumn {
  if (grid.columns)
    return grid.columns[index] ?? { codes: new Int32Array(grid.columns[0]?.codes.length ?? 0).fill(BLANK), others: [] };
  const own = made.get(grid) ?? new Map<number, CellColumn>();
  made.set(grid, own);
  let column = own.get(index);
  if (!column) own.set(index, (column = columnOfRows(grid.values, index)));
  return column;
}

function columnOfRows(rows: Grid['values'], index: number): CellColumn {
  const codes = new Int32Array(rows.length);
  const others: CellValue[] = [];
  const places = new Map<CellValue, number>();
  let above: CellValue = null;
  let code = BLANK;
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.[index] ?? null;
    if (value !== above) {
      above = value;
      code = codeOf(value, others, places);
    }
    codes[i] = code;
  }
  return { codes, others };
}

function codeOf(value: CellValue, others: CellValue[], places: Map<CellValue, number>): number {
  if (value === null) return BLANK;
  if (typeof value === 'number' && value >= 0 && value <= LARGEST_WHOLE && Number.isInteger(value)) return value;
  let place = places.get(value);
  if (place === undefined) {
    place = others.push(value) - 1;
    places.set(value, place);
  }
  return codeOfOther(place);
}

/** A grid over columns; its rows are made when somebody asks for them. */
export function gridOfColumns(head: Omit<Grid, 'values' | 'columns'>, columns: readonly CellColumn[]): Grid {
  let rows: CellValue[][] | null = null;
  return {
    ...head,
    columns,
    get values() {
      rows ??= Array.from(columns[0]?.codes ?? [], (_, row) => columns.map((column) => cellOf(column, row)));
      return rows;
    },
  };
}
