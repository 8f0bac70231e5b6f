import type { Task } from '../domain/assessment';
import { rowAt, valueAt, type Grid } from '../grid/grid';
import { parseInteger } from '../grid/number';
import { foldText } from '../grid/text';
import type { CodeColumn, HeaderColumns } from './header-columns';

type Difficulty = Task['difficulty'];

const LEVELS: Readonly<Record<string, Difficulty>> = {
  б: 'Б',
  п: 'П',
  в: 'В',
  базовый: 'Б',
  повышенный: 'П',
  высокий: 'В',
};
/** Difficulty and maximum scores stand at most this many rows above the header. */
const ROWS_ABOVE = 3;

/** Tasks of the header's code columns with what the rows around the header add: difficulty and maximum scores. */
export function readTasks(grid: Grid, header: HeaderColumns): Task[] {
  const codes = header.codes;
  let difficulty: readonly Difficulty[] = [];
  let maxima: readonly (number | null)[] = [];
  const from = Math.max(grid.origin.row, header.row - ROWS_ABOVE);
  const to = header.row + header.rows;
  for (let row = from; row <= to; row++) {
    if (row >= header.row && row < to) continue;
    if (row < header.row && difficulty.length === 0) difficulty = readDifficulty(grid, row, codes);
    if (maxima.length === 0) maxima = readMaxima(grid, row, header);
  }
  return codes.map(({ code, max }, i) => ({ code, max: max ?? maxima[i] ?? null, difficulty: difficulty[i] ?? null }));
}

function readDifficulty(grid: Grid, row: number, codes: readonly CodeColumn[]): Difficulty[] {
  const levels = codes.map(({ column }) => LEVELS[foldText(valueAt(grid, row, column))] ?? null);
  return levels.filter((level) => level !== null).length * 2 > codes.length ? levels : [];
}

/** A row «Максимальный балл | 2 | 1 | ...»: its label says so, and every task has a number there. */
export function isMaximaRow(grid: Grid, row: number): boolean {
  const width = grid.columns?.length ?? rowAt(grid, row - grid.origin.row).length;
  for (let i = 0; i < width; i++) {
    const value = valueAt(grid, row, grid.origin.column + i);
    if (typeof value === 'string' && value.trim() !== '') return MAXIMUM.test(value);
  }
  return false;
}

/** «Макс. балл», in letters of either keyboard: asked of every row of a long table, so the text is not folded first. */
const MAXIMUM = /^[\s\u00a0"«]*[МмMm][АаAa][КкKk][СсCc]/;

function readMaxima(grid: Grid, row: number, header: HeaderColumns): (number | null)[] {
  if (!isMaximaRow(grid, row)) return [];
  const maxima = header.codes.map(({ column }) => parseInteger(valueAt(grid, row, column)));
  return maxima.every((max) => max !== null && max > 0) ? maxima : [];
}
