import { BLANK, placeOfOther, type CellColumn } from '../grid/columns';
import type { CellValue } from '../domain/cell';
import { isBlank } from '../grid/text';
import { saysAbsent } from './cell-values';

/** Numbers below are read once each. */
const SMALL = 1024;
const UNREAD = -0x8000;

/** What a row of a column is besides its value. */
export const FILLED = 0;
export const EMPTY = 1;
export const ABSENT = 2;

/** A whole column read by `read`, each different value once; index = row of the grid. A column that is not there is read as blank. */
export function decodeColumn(column: CellColumn | null, rows: number, read: (value: CellValue) => number): Int16Array {
  const decoded = new Int16Array(rows);
  if (!column) return decoded.fill(read(null));
  const { codes, others } = column;
  const blank = read(null);
  const small = new Int16Array(SMALL).fill(UNREAD);
  const ofOthers = new Int16Array(others.length).fill(UNREAD);
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!;
    if (code >= SMALL) decoded[row] = read(code);
    else if (code >= 0) {
      let value = small[code]!;
      if (value === UNREAD) small[code] = value = read(code);
      decoded[row] = value;
    } else if (code === BLANK) decoded[row] = blank;
    else {
      const place = placeOfOther(code);
      let value = ofOthers[place]!;
      if (value === UNREAD) ofOthers[place] = value = read(others[place] ?? null);
      decoded[row] = value;
    }
  }
  return decoded;
}

/** FILLED, EMPTY or ABSENT per row. */
export function decodeKind(column: CellColumn | null, rows: number): Int16Array {
  return decodeColumn(column, rows, (value) => (isBlank(value) ? EMPTY : saysAbsent(value) ? ABSENT : FILLED));
}
