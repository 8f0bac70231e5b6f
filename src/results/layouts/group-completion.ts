import type { CellValue } from '../../domain/cell';
import type { GroupCompletion } from '../../domain/supplements';
import { valueAt, type Grid } from '../../grid/grid';
import { parseCount, percentAt } from '../../grid/number';
import { cleanText, foldText, isBlank } from '../../grid/text';
import { extractLogin, stripCode } from '../../schools/school-name';
import { classifyGroup, municipalityName } from '../group-row';
import type { HeaderColumns } from '../header-columns';
import { namesGroups } from '../read-groups';
import { readTasks } from '../task-rows';
import type { Layout, ResultsTable } from '../table';
import { areShares, taskCompletion } from './task-completion';

type Row = GroupCompletion['rows'][number];
type Mark = Row['mark'];

/** «2», «"3"», «Группа "4"», «Отметка 5», «Ср.% вып. уч. гр.баллов 2», «получили "3"». */
const MARK_GROUP = /^(?:[а-я.,%№() -]*(?:групп|гр\.|отметк|оценк|получ|балл)[а-я.,%() -]*)?"?([2-5])"?$/;
const FEWEST_GROUPS = 2;
/** So many rows are looked at: the groups of the first school stand there. */
const SAMPLE = 60;

/** «Выполнение заданий группами участников»: under each group a row for the pupils with each mark. */
export const groupCompletion: Layout = {
  id: 'groupCompletion',
  recognises(header, grid) {
    return (
      namesGroups(header.byKey) &&
      taskCompletion.recognises(completionPart(header), grid) &&
      countGroups(header, grid) >= FEWEST_GROUPS
    );
  },
  read(table) {
    const { header, grid } = table;
    const tasks = readTasks(grid, header);
    const rows: Row[] = [];
    const name = nameColumn(header);
    const markAt = header.byKey.get('mark') ?? null;
    let group: Pick<Row, 'kind' | 'name' | 'school'> | null = null;
    let municipality: string | null = null;
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      if (table.repeatedHeaders.has(row)) continue;
      const lead = valueAt(grid, row, name);
      const mark = markOf(markAt === null ? lead : valueAt(grid, row, markAt));
      if (!isBlank(lead) && (markAt !== null || mark === null)) {
        group = readGroup(table, row, lead, municipality) ?? group;
        if (group?.kind === 'municipality') municipality = municipalityName(lead);
      }
      if (mark === null || group === null) continue;
      rows.push({ ...group, mark, participants: participantsAt(table, row), values: readShares(table, row) });
    }
    return [{ rowHead: {}, content: { kind: 'groupCompletion', tasks, rows: asPercent(table, rows) } }];
  },
};

/** Shares of 1 in place of percentages. */
function asPercent({ sink, header }: ResultsTable, rows: readonly Row[]): readonly Row[] {
  if (!areShares(rows.flatMap(({ values }) => values))) return rows;
  const place = { row: header.row + header.rows, column: header.codes[0]?.column ?? header.firstColumn };
  sink.add('sharesForPercent', 'info', place, { name: rows[0]?.name ?? '' });
  return rows.map((row) => ({ ...row, values: row.values.map((value) => (value === null ? null : 100 * value)) }));
}

/** The header without its column «Отметка», which the plain report does not have. */
function completionPart(header: HeaderColumns): HeaderColumns {
  const byKey = new Map(header.byKey);
  byKey.delete('mark');
  return { ...header, byKey };
}

function nameColumn({ byKey, firstColumn }: HeaderColumns): number {
  return byKey.get('groups') ?? byKey.get('schoolName') ?? byKey.get('login') ?? firstColumn;
}

function countGroups(header: HeaderColumns, grid: Grid): number {
  const column = header.byKey.get('mark') ?? nameColumn(header);
  const marks = new Set<Mark>();
  for (let i = 0; i < SAMPLE; i++) {
    const mark = markOf(valueAt(grid, header.row + header.rows + i, column));
    if (mark !== null) marks.add(mark);
  }
  return marks.size;
}

function markOf(value: CellValue): Mark | null {
  const text = foldText(value).trim();
  const found = Number(MARK_GROUP.exec(text)?.[1] ?? 0);
  return found === 2 || found === 3 || found === 4 || found === 5 ? found : null;
}

function readGroup(
  table: ResultsTable,
  row: number,
  lead: CellValue,
  municipality: string | null,
): Pick<Row, 'kind' | 'name' | 'school'> | null {
  const kind = classifyGroup(lead);
  if (kind === 'total') return null;
  const column = nameColumn(table.header);
  if (kind === 'unknown') {
    // text of a signature below the table has no figures and is no group
    if (participantsAt(table, row) !== null)
      table.sink.add('unknownGroup', 'warning', { row, column }, { name: stripCode(lead) });
    return null;
  }
  if (kind !== 'school') return { kind, name: stripCode(lead), school: -1 };
  const loginAt = table.header.byKey.get('login');
  const login = loginAt === undefined ? null : valueAt(table.grid, row, loginAt);
  const school = table.schools.find(login, lead, municipality);
  table.schools.mention(school, row, extractLogin(lead) === null && loginAt !== undefined ? loginAt : column);
  return { kind, name: stripCode(lead), school };
}

function participantsAt({ grid, header }: ResultsTable, row: number): number | null {
  const column = header.byKey.get('participants');
  return column === undefined ? null : parseCount(valueAt(grid, row, column));
}

function readShares(table: ResultsTable, row: number): (number | null)[] {
  return table.header.codes.map(({ column }) => {
    const value = percentAt(table.grid, row, column);
    if (value !== null && (value < 0 || value > 100)) {
      table.sink.add('percentRange', 'error', { row, column }, { value });
      return null;
    }
    const cell = valueAt(table.grid, row, column);
    if (value === null && !isBlank(cell) && !/^[-–—]$/.test(cleanText(cell)))
      table.sink.add('unreadableValue', 'warning', { row, column }, { value: cleanText(cell) });
    return value;
  });
}
