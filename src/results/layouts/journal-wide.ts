import type { JournalCounts } from '../../domain/assessment';
import type { HeaderKey } from '../header-columns';
import { checkJournalShares, type JournalCells } from '../journal-counts';
import { parseInteger, percentAt } from '../../grid/number';
import { valueAt } from '../../grid/grid';
import { namesGroups, readGroups, type GroupHead } from '../read-groups';
import type { Layout, ResultsTable } from '../table';

type Side = 'lowered' | 'confirmed' | 'raised';
const SIDES: readonly Side[] = ['lowered', 'confirmed', 'raised'];

/** «Сравнение отметок с отметками по журналу», wide: three pairs of columns, percent and count. */
export const journalWide: Layout = {
  id: 'journalWide',
  recognises({ byKey }) {
    return namesGroups(byKey) && SIDES.every((side) => columnsOf(byKey, side) !== null);
  },
  read(table) {
    return readGroups<JournalCounts>(table, (head) => readCounts(table, head)).map(({ rowHead, rows }) => ({
      rowHead,
      content: { kind: 'journal' as const, rows },
    }));
  },
};

/** Count column where there is one, else percent; «Понизили» with neither word holds percentages in every report known. */
function columnsOf(
  byKey: ReadonlyMap<HeaderKey, number>,
  side: Side,
): { count: number | null; percent: number | null } | null {
  const count = byKey.get(`${side}Count`) ?? null;
  const percent = byKey.get(`${side}Percent`) ?? byKey.get(side) ?? null;
  return count === null && percent === null ? null : { count, percent };
}

function readCounts(table: ResultsTable, head: GroupHead): JournalCounts | null {
  const cells: JournalCells[] = SIDES.map((side) => {
    const columns = columnsOf(table.header.byKey, side);
    const { count, percent } = columns ?? { count: null, percent: null };
    return {
      count: count === null ? null : parseInteger(valueAt(table.grid, head.row, count)),
      percent: percent === null ? null : percentAt(table.grid, head.row, percent),
      place: { row: head.row, column: count ?? percent ?? head.column },
    };
  });
  return checkJournalShares(table, head, cells);
}
