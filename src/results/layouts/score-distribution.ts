import type { CodeColumn } from '../header-columns';
import { countsInRows, readDistributionRow } from '../percentages';
import { namesGroups, readGroups, type GroupHead } from '../read-groups';
import { valueAt } from '../../grid/grid';
import { isBlank } from '../../grid/text';
import type { Layout, ResultsTable } from '../table';

/** The shortest works have about ten points; fewer columns from 0 on are something else. */
const FEWEST_SCORES = 6;
const MOST_MISSING = 0.15;

/** «Распределение первичных баллов»: percentages of the scores 0..max for each group. */
export const scoreDistribution: Layout = {
  id: 'scoreDistribution',
  recognises({ byKey, codes }) {
    if (!namesGroups(byKey) || byKey.has('score') || byKey.has('pupilCode')) return false;
    return scoreColumns(codes).filter((column) => column >= 0).length >= FEWEST_SCORES;
  },
  columns({ header }) {
    const columns = scoreColumns(header.codes).filter((column) => column >= 0);
    return new Map(columns.map((column) => [column, 'scoreShare']));
  },
  read(table) {
    const columns = scoreColumns(table.header.codes);
    reportMissing(table, columns);
    const printed = table.head.max?.value;
    const lastFilled = new Map<number, number>();
    const countOf = countsInRows(table, columns);
    const shares = (head: GroupHead): number[] | null => {
      lastFilled.set(head.row, lastFilledScore(table, head.row, columns));
      return readDistributionRow(table, head, columns, countOf !== null);
    };
    const collections = readGroups(table, shares, countOf);
    return collections.map(({ rowHead, rows }) => {
      // a long table has columns for the longest work of all; cells beyond a work's maximum are blank
      const filled = rows.reduce((last, { row }) => Math.max(last, lastFilled.get(row) ?? 0), 0);
      const max = printed !== undefined && printed < columns.length ? printed : filled;
      const cut = rows.map((row) => ({ ...row, values: row.values?.slice(0, max + 1) ?? null }));
      return { rowHead, content: { kind: 'distribution' as const, max, rows: cut } };
    });
  },
};

function lastFilledScore(table: ResultsTable, row: number, columns: readonly number[]): number {
  let score = columns.length - 1;
  while (score > 0 && isBlank(valueAt(table.grid, row, columns[score] ?? -1))) score--;
  return score;
}

/**
 * Columns of the scores 0, 1, 2, ... in this order, -1 where somebody has deleted one; empty when too many are missing or one is there
 * twice. A deleted column is 0: where it was not, the rows do not give 100 and say so.
 */
function scoreColumns(codes: readonly CodeColumn[]): number[] {
  const byScore = new Map<number, number>();
  for (const { value, column } of codes) {
    if (value === null) continue;
    if (byScore.has(value)) return [];
    byScore.set(value, column);
  }
  const last = Math.max(-1, ...byScore.keys());
  const missing = last + 1 - byScore.size;
  if (!byScore.has(0) || missing > byScore.size * MOST_MISSING) return [];
  return Array.from({ length: last + 1 }, (_, score) => byScore.get(score) ?? -1);
}

function reportMissing({ sink, header }: ResultsTable, columns: readonly number[]): void {
  columns.forEach((column, score) => {
    if (column >= 0) return;
    // beside the place where it should stand
    const before = columns.slice(0, score).findLast((each) => each >= 0) ?? header.firstColumn;
    sink.add('scoreColumnMissing', 'warning', { row: header.row + header.rows - 1, column: before }, { score });
  });
}
