import { valueAt } from '../grid/grid';
import { parseInteger, percentAt } from '../grid/number';
import { isBlank } from '../grid/text';
import type { GroupHead } from './read-groups';
import type { ResultsTable } from './table';

/** Percentages are printed with two decimals: sums of 99.99 to 100.01 are usual. */
export const SUM_TOLERANCE = 0.1;

/**
 * Percentages of one row that must give 100. Counts (sum = participants) and shares (sum = 1) are turned into percentages and
 * reported (those of a whole table of counts once); a blank cell is 0 when the rest gives 100. null when the row has no figures, or cells that are no numbers.
 */
export function readDistributionRow(
  table: ResultsTable,
  head: GroupHead,
  columns: readonly number[],
  inCounts = false,
): number[] | null {
  const { sink } = table;
  const values = readPercentRow(table, head.row, columns);
  if (values === null) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0 || sum === 0) return null;
  if (inCounts) return sharesOfCounts(table, head, values, sum);
  const near = (target: number, tolerance: number): boolean => Math.abs(sum - target) <= tolerance;
  if (near(100, SUM_TOLERANCE) || (near(100, roundingOf(values)) && countsAddUp(values, head.participants)))
    return values;
  const place = { row: head.row, column: columns.find((column) => column >= 0) ?? head.column };
  if (head.participants !== null && near(head.participants, 1e-9) && values.every(Number.isInteger)) {
    sink.add('countsForPercent', 'info', place, { name: head.name });
    return values.map((value) => (100 * value) / sum);
  }
  if (near(1, SUM_TOLERANCE / 100)) {
    sink.add('sharesForPercent', 'info', place, { name: head.name });
    return values.map((value) => 100 * value);
  }
  sink.add('percentSum', 'warning', place, { name: head.name, sum: Math.round(sum * 100) / 100 });
  return values;
}

/** A row of a table of counts; those that do not give the participants are told. */
function sharesOfCounts({ sink }: ResultsTable, head: GroupHead, values: readonly number[], sum: number): number[] {
  const { name, participants } = head;
  if (participants !== null && participants !== sum)
    sink.add('countsMismatch', 'warning', head, { name, sum, participants });
  return values.map((value) => (100 * value) / sum);
}

/** Sums of percentages rounded to whole numbers lie so near to 100. */
const ROUNDED_SUM = 3;
/** So many rows tell what a table holds. */
const ROWS_LOOKED_AT = 300;

/**
 * Whether a table holds counts of pupils where reports hold percentages (told once): whole numbers that in most rows give the participants,
 * or, where no column tells these, sums that percentages do not have. Then the number of pupils of a row, else null.
 */
export function countsInRows(table: ResultsTable, columns: readonly number[]): ((row: number) => number | null) | null {
  const { grid, header, firstRow, lastRow, sink } = table;
  const total = header.byKey.get('participants');
  const sumOf = (row: number): number | null => {
    const values = columns.map((column) => percentAt(grid, row, column) ?? 0);
    const sum = values.reduce((all, value) => all + value, 0);
    return sum > 0 && values.every(Number.isInteger) ? sum : null;
  };
  let [counts, rest] = [0, 0];
  for (let row = firstRow; row <= lastRow && counts + rest < ROWS_LOOKED_AT; row++) {
    if (columns.every((column) => percentAt(grid, row, column) === null)) continue;
    const sum = sumOf(row);
    const told = total === undefined ? null : parseInteger(valueAt(grid, row, total));
    const isCounts = sum !== null && (told === null ? Math.abs(sum - 100) > ROUNDED_SUM : sum === told);
    if (isCounts) counts++;
    else rest++;
  }
  if (counts <= 2 * rest) return null;
  sink.add('tableOfCounts', 'info', { row: header.row, column: columns[0] ?? header.firstColumn });
  return sumOf;
}

/** How far rounding can move the sum: half of the last printed digit in every cell that is not 0. */
function roundingOf(values: readonly number[]): number {
  return values.filter((value) => value !== 0).length * 0.5 * 10 ** -printedDecimals(values) + 1e-9;
}

function countsAddUp(values: readonly number[], participants: number | null): boolean {
  if (participants === null) return true;
  return values.reduce((total, percent) => total + Math.round((participants * percent) / 100), 0) === participants;
}

/** Decimals in which a row is printed, at most 2: more of them are left over from a calculation. */
export function printedDecimals(values: readonly number[]): number {
  return Math.max(
    ...values.map((percent) => {
      if (Number.isInteger(percent)) return 0;
      return Math.abs(percent * 10 - Math.round(percent * 10)) < 1e-7 ? 1 : 2;
    }),
  );
}

/** Numbers of the row, blanks as 0; null when all are blank or one is unreadable (reported). */
function readPercentRow(table: ResultsTable, row: number, columns: readonly number[]): number[] | null {
  const values: number[] = [];
  let filled = 0;
  for (const column of columns) {
    const value = percentAt(table.grid, row, column);
    if (value !== null) filled++;
    else if (!saysNothing(table, row, column)) return null;
    values.push(value ?? 0);
  }
  return filled === 0 ? null : values;
}

/** True for a blank or a dash; anything else is reported as unreadable. */
export function saysNothing(table: ResultsTable, row: number, column: number): boolean {
  const value = valueAt(table.grid, row, column);
  if (isBlank(value) || value === '-' || value === '–' || value === '—') return true;
  table.sink.add('unreadableValue', 'warning', { row, column }, { value: String(value) });
  return false;
}
