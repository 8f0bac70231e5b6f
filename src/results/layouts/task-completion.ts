import { rowCount } from '../../grid/grid';
import { percentAt } from '../../grid/number';
import { namesGroups, readGroups } from '../read-groups';
import { readTasks } from '../task-rows';
import { saysNothing } from '../percentages';
import type { GroupRow, Layout, ResultsTable } from '../table';

const FEWEST_TASKS = 3;

/** «Выполнение заданий»: mean share of the maximum for each task, in percent. */
export const taskCompletion: Layout = {
  id: 'taskCompletion',
  recognises({ byKey, codes }, grid) {
    if (!namesGroups(byKey) || byKey.has('score') || byKey.has('mark') || byKey.has('pupilCode')) return false;
    if (codes.length < FEWEST_TASKS || codes.some(({ value }) => value === 0)) return false;
    // «2», «3», «5» without a task 1 are marks of which one is not there or not understood
    if (codes.every(({ value }) => value !== null && value >= 2 && value <= 5)) return false;
    return new Set(codes.map(({ code }) => code)).size === codes.length && rowCount(grid) > 0;
  },
  read(table) {
    const tasks = readTasks(table.grid, table.header);
    return readGroups(table, ({ row }) => readShares(table, row)).map(({ rowHead, rows }) => ({
      rowHead,
      content: { kind: 'completion' as const, tasks, rows: asPercent(table, rows) },
    }));
  },
};

/** One share for each task; a row with a gap is of no use to the indicators and is reported. */
function readShares(table: ResultsTable, row: number): number[] | null {
  const values: number[] = [];
  let gap = -1;
  for (const { column } of table.header.codes) {
    const value = percentAt(table.grid, row, column);
    if (value === null) {
      if (!saysNothing(table, row, column)) return null;
      gap = column;
      continue;
    }
    if (value < 0 || value > 100) {
      table.sink.add('percentRange', 'error', { row, column }, { value });
      return null;
    }
    values.push(value);
  }
  if (gap < 0) return values;
  if (values.length > 0) table.sink.add('completionGap', 'warning', { row, column: gap });
  return null;
}

/** Shares of 1 in place of percentages: nobody completes every task to at most 1 %. */
function asPercent({ sink, header }: ResultsTable, rows: readonly GroupRow<readonly number[]>[]) {
  if (!areShares(rows.flatMap(({ values }) => values ?? []))) return rows;
  return rows.map((row) => {
    const column = header.codes[0]?.column ?? header.firstColumn;
    if (row.values !== null) sink.add('sharesForPercent', 'info', { row: row.row, column }, { name: row.name });
    return { ...row, values: row.values?.map((value) => 100 * value) ?? null };
  });
}

export function areShares(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null);
  return known.some((value) => value > 0) && known.every((value) => value <= 1);
}
