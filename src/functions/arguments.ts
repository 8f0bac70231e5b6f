import type { CellValue } from '../domain/cell';
import type { Translator } from '../i18n/translator';
import { isProblem, invalidValue, type FunctionProblem } from './answer';

/** A range as Excel hands it over: '' for an empty cell, an object for an error. */
export type Matrix = readonly (readonly unknown[])[];

/** Excel gives one value instead of a matrix for a single cell of an array argument in some builds. */
export function matrixOf(value: unknown): Matrix {
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row])); // -- isArray gives any[]
  return value === null || value === undefined ? [] : [[value]];
}

/** Error values and empty cells hold nothing. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function cellsOf(range: Matrix): CellValue[] {
  return range.flatMap((row) => row.map(cellOf));
}

/** Reads every cell; `missing` is left out by the callers, `unreadable` is refused with the number and the text of its cell. */
export function readCells(
  range: Matrix,
  read: (value: CellValue) => number,
  {
    unreadable,
    parameter,
    expected,
  }: { readonly unreadable: number; readonly parameter: string; readonly expected: string },
  t: Translator,
): number[] | FunctionProblem {
  const values: number[] = [];
  for (const [index, value] of cellsOf(range).entries()) {
    const number = read(value);
    if (number === unreadable)
      return invalidValue(t('functions.problem.cell', { parameter, cell: index + 1, value: String(value), expected }));
    values.push(number);
  }
  return values;
}

/** Two ranges of the same pupils must have the same number of cells. */
export function sameSize(
  first: Matrix,
  second: Matrix,
  names: readonly [string, string],
  t: Translator,
): FunctionProblem | null {
  const [a, b] = [cellsOf(first).length, cellsOf(second).length];
  return a === b ? null : invalidValue(t('functions.problem.size', { first: names[0], second: names[1], a, b }));
}

export function firstProblem(...values: readonly unknown[]): FunctionProblem | null {
  return values.find(isProblem) ?? null;
}
