import type { CellValue } from '../domain/cell';
import { cleanText } from './text';
import { valueAt, type Grid } from './grid';

const NOISE = 1e-9;
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
/** «1.234,56» and «1,234.56»: separators of thousands are told by the last separator. */
const DOT_THOUSANDS = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;

/**
 * Number of a cell as Russians type it: «12,5», «1 234,56» with any kind of space, «45 %», «−3».
 * null when the cell holds anything else. «45 %» gives 45.
 */
export function parseNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  let text = cleanText(value).replace(/ /g, '').replace(/^[−–]/, '-');
  if (text.endsWith('%')) text = text.slice(0, -1);
  if (DOT_THOUSANDS.test(text)) text = text.replace(/\./g, '').replace(',', '.');
  else if (COMMA_THOUSANDS.test(text)) text = text.replace(/,/g, '');
  else text = text.replace(',', '.');
  return PLAIN.test(text) ? Number(text) : null;
}

/** A whole number, else null: 12, «12», «12,0», «1 722 202». */
export function parseInteger(value: CellValue): number | null {
  const number = parseNumber(value);
  if (number === null || Number.isInteger(number)) return number;
  return withoutNoise(number);
}

/** A formula's 12.000000000002 is 12; null for anything that is no whole number. */
function withoutNoise(number: number): number | null {
  const whole = Math.round(number);
  return Math.abs(number - whole) < NOISE ? whole : null;
}

/** Number of pupils, also with the word: «25 чел.», «25 уч.». */
export function parseCount(value: CellValue): number | null {
  const plain = parseInteger(value);
  if (plain !== null || typeof value !== 'string') return plain;
  const counted = /^(\d[\d ]*?) ?(?:чел|уч)[а-я]*\.?$/i.exec(cleanText(value));
  return counted ? parseInteger(counted[1] ?? '') : null;
}

/** Percentage at a sheet coordinate; a share shown by Excel as «12,36 %» (value 0.1236) gives 12.36. */
export function percentAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  const number = parseNumber(value);
  if (number === null || typeof value !== 'number') return number;
  const format = grid.numberFormats?.[row - grid.origin.row]?.[column - grid.origin.column];
  // 100 x 0.1236 is 12.359999999999999: eight decimals are far beyond what is printed
  return format?.includes('%') === true ? Math.round(number * 1e10) / 1e8 : number;
}
