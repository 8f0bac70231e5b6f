import type { CodeColumn, HeaderColumns } from '../header-columns';
import { countsInRows, readDistributionRow } from '../percentages';
import { namesGroups, readGroups, type GroupHead } from '../read-groups';
import type { Layout, Marks } from '../table';

const MARKS = [2, 3, 4, 5] as const;

/** F3 «Статистика по отметкам»: percentages of the marks 2, 3, 4, 5 for each group. */
export const markStatistics: Layout = {
  id: 'markStatistics',
  recognises(header) {
    const { byKey } = header;
    if (!namesGroups(byKey) || byKey.has('score') || byKey.has('mark') || byKey.has('pupilCode')) return false;
    return markColumns(header) !== null;
  },
  columns({ header }) {
    return new Map((markColumns(header) ?? []).map((column) => [column, 'markShare']));
  },
  read(table) {
    const columns = markColumns(table.header) ?? [];
    const countOf = countsInRows(table, columns);
    const marks = (head: GroupHead): Marks | null => {
      const values = readDistributionRow(table, head, columns, countOf !== null);
      return values === null ? null : [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0];
    };
    return readGroups(table, marks, countOf).map(({ rowHead, rows }) => ({
      rowHead,
      content: { kind: 'marks' as const, rows },
    }));
  },
};

/** Columns of the marks, and of nothing else; where counts and shares stand side by side those of the shares. */
function markColumns({ codes, labels }: HeaderColumns): number[] | null {
  const isShare = ({ column }: CodeColumn): boolean => /%|процент|дол[яи]/i.test(labels.get(column) ?? '');
  const columns = MARKS.map((mark) => {
    const own = codes.filter(({ value }) => value === mark);
    if (own.length === 1) return own[0]?.column ?? -1;
    const shares = own.filter(isShare);
    return own.length === 2 && shares.length === 1 ? (shares[0]?.column ?? -1) : -1;
  });
  const others = codes.some(({ value }) => !MARKS.some((mark) => mark === value));
  return others || columns.includes(-1) ? null : columns;
}
