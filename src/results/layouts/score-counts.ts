import type { CellValue } from '../../domain/cell';
import { rowCount, valueAt, type Grid } from '../../grid/grid';
import { headerText } from '../../grid/header-matcher';
import { parseInteger } from '../../grid/number';
import { isBlank } from '../../grid/text';
import { LARGEST_SCORE } from '../cell-values';
import { classifyGroup, municipalityName } from '../group-row';
import type { HeaderColumns } from '../header-columns';
import { createRowHeadReader } from '../row-head';
import type { GroupRow, Layout, ResultsTable, RowHead } from '../table';

/** Compared as headers are, so that Latin letters that look Cyrillic do. */
const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(headerText));
const SCORE = words('балл', 'баллы', 'первичный балл', 'points', 'score', 'raw score', 'primary score', 'сумма баллов');
const COUNT = words(
  ...['n', 'count', 'pupils', 'participants', 'students', 'кол-во', 'количество', 'число', 'человек', 'чел.', 'работ'],
  ...[
    'кол-во участников',
    'количество участников',
    'число участников',
    'участников',
    'кол-во работ',
    'количество работ',
  ],
);
const LARGEST_HEADER = 8;
/** Scores of the first group, one below another, tell such a list from any other with a score and a number. */
const FEWEST_SCORES = 6;
const SAMPLE = 400;
/** Name of the one group of a list that names no schools: data, as the federal reports have it. */
const EVERYBODY = 'Вся выборка';

/** A long list of counts: year, subject, school, score, number of works with this score. */
export const scoreCounts: Layout = {
  id: 'scoreCounts',
  usesLabels: true,
  recognises(header, grid) {
    const { byKey, labels } = header;
    if (byKey.has('pupilCode') || byKey.has('pupilName') || byKey.has('mark') || byKey.has('groups')) return false;
    if (labels.size > LARGEST_HEADER || header.rows > 1) return false;
    const columns = columnsOf(header);
    return columns !== null && risesInGroups(grid, header, columns);
  },
  columns({ header }) {
    const columns = columnsOf(header);
    return new Map(columns ? [[columns.score, 'score'] as const, [columns.count, 'works'] as const] : []);
  },
  read(table) {
    const columns = columnsOf(table.header);
    if (!columns) return [];
    return [...collect(table, columns).values()].map(({ rowHead, groups }) => {
      const counted = [...groups.values()];
      const max = Math.max(0, ...counted.map(({ counts }) => counts.length - 1));
      return {
        rowHead,
        content: { kind: 'distribution' as const, max, rows: counted.map((group) => asShares(group, max)) },
      };
    });
  },
};

interface Columns {
  readonly score: number;
  readonly count: number;
}

function columnsOf({ labels }: HeaderColumns): Columns | null {
  const named = (wanted: ReadonlySet<string>): number[] =>
    [...labels].flatMap(([column, label]) => (wanted.has(headerText(label)) ? [column] : []));
  const [score, ...moreScores] = named(SCORE);
  const [count, ...moreCounts] = named(COUNT);
  if (score === undefined || count === undefined || moreScores.length + moreCounts.length > 0) return null;
  return { score, count };
}

/** Whole scores that rise within a group of rows and begin again in the next. */
function risesInGroups(grid: Grid, { row, rows }: HeaderColumns, { score, count }: Columns): boolean {
  const end = Math.min(grid.origin.row + rowCount(grid), row + rows + SAMPLE);
  let longest = 0;
  let run = 0;
  let before = -1;
  for (let at = row + rows; at < end; at++) {
    const value = valueAt(grid, at, score);
    if (isBlank(value)) continue;
    const own = parseInteger(value);
    if (own === null || own < 0 || own > LARGEST_SCORE || parseInteger(valueAt(grid, at, count)) === null) return false;
    run = own === before + 1 || (own > before && run > 0) ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = own;
  }
  return longest >= FEWEST_SCORES;
}

interface Counted extends Omit<GroupRow<never>, 'participants' | 'values'> {
  readonly counts: number[];
}

interface Collection {
  readonly rowHead: RowHead;
  readonly groups: Map<string, Counted>;
}

function collect(table: ResultsTable, columns: Columns): Map<string, Collection> {
  const { grid, sink } = table;
  const works = new Map<string, Collection>();
  const heads = createRowHeadReader(table, ['year', 'subject', 'class']);
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const printed = valueAt(grid, row, columns.score);
    if (table.repeatedHeaders.has(row) || isBlank(printed)) continue;
    const score = parseInteger(printed);
    const count = parseInteger(valueAt(grid, row, columns.count));
    if (score === null || score < 0 || score > LARGEST_SCORE || count === null || count < 0) {
      const column = score === null || score < 0 || score > LARGEST_SCORE ? columns.score : columns.count;
      sink.add('unreadableValue', 'warning', { row, column }, { value: String(valueAt(grid, row, column)) });
      continue;
    }
    const { key, rowHead } = heads.read(row);
    const work = works.get(key) ?? { rowHead, groups: new Map<string, Counted>() };
    works.set(key, work);
    const group = groupAt(table, row);
    if (group === null) continue;
    const name = `${String(group.school)} ${group.wider ?? ''}`;
    const known = work.groups.get(name) ?? { ...group, counts: [] };
    work.groups.set(name, known);
    while (known.counts.length <= score) known.counts.push(0);
    known.counts[score] = (known.counts[score] ?? 0) + count;
  }
  return works;
}

function groupAt(table: ResultsTable, row: number): Omit<Counted, 'counts'> | null {
  const { grid, header, schools, sink } = table;
  const at = (column: number | undefined): CellValue => (column === undefined ? null : valueAt(grid, row, column));
  const [loginAt, nameAt, areaAt] = (['login', 'schoolName', 'municipality'] as const).map((key) =>
    header.byKey.get(key),
  );
  const column = nameAt ?? loginAt ?? areaAt ?? header.firstColumn;
  if (nameAt === undefined && loginAt === undefined && areaAt === undefined) {
    sink.add('countsOfEverybody', 'info', { row: header.row, column: header.firstColumn }, { name: EVERYBODY });
    return { school: schools.find(null, EVERYBODY, null), wider: null, name: EVERYBODY, row, column };
  }
  const own = nameAt === undefined && loginAt === undefined ? at(areaAt) : at(nameAt);
  if (classifyGroup(own) === 'total') return null;
  const school = schools.find(
    at(loginAt),
    own,
    nameAt === undefined && loginAt === undefined ? null : municipalityName(at(areaAt)),
  );
  if (school < 0) return null;
  schools.mention(school, row, column);
  return { school, wider: null, name: schools.schools[school]?.name ?? '', row, column };
}

function asShares({ counts, ...group }: Counted, max: number): GroupRow<readonly number[]> {
  const participants = counts.reduce((sum, count) => sum + count, 0);
  const values = Array.from({ length: max + 1 }, (_, x) =>
    participants === 0 ? 0 : (100 * (counts[x] ?? 0)) / participants,
  );
  return { ...group, participants, values: participants === 0 ? null : values };
}
