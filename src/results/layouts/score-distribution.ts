import type { CodeColumn } from '../header-columns';
import { readDistributionRow } from '../percentages';
import { namesGroups, readGroups } from '../read-groups';
import type { Layout } from '../table';

/** The shortest works have about ten points; fewer columns from 0 on are something else. */
const FEWEST_SCORES = 6;

/** «Распределение первичных баллов»: percentages of the scores 0..max for each group. */
export const scoreDistribution: Layout = {
  id: 'scoreDistribution',
  recognises({ byKey, codes }) {
    if (!namesGroups(byKey) || byKey.has('score') || byKey.has('pupilCode')) return false;
    return scoreColumns(codes).length >= FEWEST_SCORES;
  },
  read(table) {
    const columns = scoreColumns(table.header.codes);
    // the long table has columns for the longest work of all; the head tells how many of them this one has
    const max = table.head.max?.value;
    const used = max === undefined ? columns : columns.slice(0, max + 1);
    return readGroups(table, (head) => readDistributionRow(table, head, used)).map(({ rowHead, rows }) => ({
      rowHead,
      content: { kind: 'distribution' as const, max: used.length - 1, rows },
    }));
  },
};

/** Columns of the scores 0, 1, 2, ... in this order; empty when one is missing or there twice. */
function scoreColumns(codes: readonly CodeColumn[]): number[] {
  const byScore = new Map<number, number>();
  for (const { value, column } of codes) {
    if (value === null) continue;
    if (byScore.has(value)) return [];
    byScore.set(value, column);
  }
  const columns: number[] = [];
  for (let score = 0; score < byScore.size; score++) {
    const column = byScore.get(score);
    if (column === undefined) return [];
    columns.push(column);
  }
  return columns;
}
