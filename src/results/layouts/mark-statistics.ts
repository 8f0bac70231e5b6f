import type { CodeColumn } from '../header-columns';
import { readDistributionRow } from '../percentages';
import { namesGroups, readGroups } from '../read-groups';
import type { Layout, Marks } from '../table';

const MARKS = [2, 3, 4, 5] as const;

/** F3 «Статистика по отметкам»: percentages of the marks 2, 3, 4, 5 for each group. */
export const markStatistics: Layout = {
  id: 'markStatistics',
  recognises({ byKey, codes }) {
    if (!namesGroups(byKey) || byKey.has('score') || byKey.has('mark') || byKey.has('pupilCode')) return false;
    return codes.length === MARKS.length && markColumns(codes) !== null;
  },
  read(table) {
    const columns = markColumns(table.header.codes) ?? [];
    return readGroups<Marks>(table, (head) => {
      const values = readDistributionRow(table, head, columns);
      return values === null ? null : [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0];
    }).map(({ rowHead, rows }) => ({ rowHead, content: { kind: 'marks' as const, rows } }));
  },
};

function markColumns(codes: readonly CodeColumn[]): number[] | null {
  const columns = MARKS.map((mark) => codes.find(({ value }) => value === mark)?.column ?? -1);
  return columns.includes(-1) ? null : columns;
}
