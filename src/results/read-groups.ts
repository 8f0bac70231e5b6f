import type { CellValue } from '../domain/cell';
import { valueAt } from '../grid/grid';
import { parseCount } from '../grid/number';
import { remember } from '../grid/remember';
import { cleanText, isBlank } from '../grid/text';
import { extractLogin, stripCode } from '../schools/school-name';
import { saysNoValue } from './cell-values';
import { classifyGroup, municipalityName, type GroupKind } from './group-row';
import { createRowHeadReader } from './row-head';
import { isMaximaRow } from './task-rows';
import type { GroupRow, ResultsTable, RowHead, WiderKind } from './table';

/** Who a row of a grouped report speaks of. */
export interface GroupHead {
  readonly school: number;
  readonly wider: WiderKind | null;
  readonly name: string;
  readonly participants: number | null;
  readonly row: number;
  readonly column: number;
}

export interface GroupCollection<T> {
  readonly rowHead: RowHead;
  readonly rows: GroupRow<T>[];
}

/** Whether the header names the group of each row: «Группы участников», or the columns of a long table. */
export function namesGroups(byKey: ReadonlyMap<string, number>): boolean {
  return byKey.has('groups') || byKey.has('schoolName') || byKey.has('login');
}

/**
 * Reads every school row and wider row of a table; `values` reads what the layout is about, `countOf` the participants of a row as
 * the sum of its counts.
 */
export function readGroups<T>(
  table: ResultsTable,
  values: (head: GroupHead) => T | null,
  countOf: ((row: number) => number | null) | null = null,
): GroupCollection<T>[] {
  const collections = new Map<string, GroupCollection<T>>();
  const works = createRowHeadReader(table, ['year', 'subject', 'class']);
  const heads = createGroupHeads(table);
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.repeatedHeaders.has(row)) continue;
    const head = heads.read(row);
    if (head === null) continue;
    const { key, rowHead } = works.read(row);
    let collection = collections.get(key);
    if (!collection) {
      collection = { rowHead, rows: [] };
      collections.set(key, collection);
    }
    const participants = countOf?.(row) ?? head.participants;
    // one object a row, its fields named: spreading them costs as much as reading the row
    const { school, wider, name, column } = head;
    collection.rows.push({ school, wider, name, participants, values: values(head), row, column });
  }
  adoptSoleMunicipality(table, heads.municipalities);
  reportNoParticipants(table, collections.size > 0 && countOf === null);
  return [...collections.values()];
}

/** Percentages without the number of pupils say nothing of how sure they are: no level comes of them. */
function reportNoParticipants({ header, sink, layout }: ResultsTable, hasRows: boolean): void {
  if (!hasRows || layout === 'journalWide' || header.byKey.has('participants')) return;
  sink.add('participantsMissing', 'warning', { row: header.row, column: header.firstColumn });
}

/** Where a table has one municipality, its schools are of it, also those that somebody sorted above its row. */
export function adoptSoleMunicipality(table: ResultsTable, municipalities: ReadonlySet<string>): void {
  const [only] = municipalities;
  if (only === undefined || municipalities.size > 1) return;
  for (const school of table.schools.schools) school.municipality ??= only;
}

/** Reader of group names that remembers under which municipality it is. */
export function createGroupHeads(table: ResultsTable): {
  readonly municipalities: ReadonlySet<string>;
  read(row: number): GroupHead | null;
} {
  const { grid, header, schools, sink } = table;
  const { byKey } = header;
  const nameColumn = byKey.get('groups') ?? byKey.get('schoolName') ?? byKey.get('login') ?? header.firstColumn;
  const loginColumn = byKey.get('login') ?? null;
  const municipalityColumn = byKey.get('municipality') ?? null;
  const countColumn = byKey.get('participants') ?? null;
  const municipalities = new Set<string>();
  const loginOf = remember(extractLogin);
  const plainName = remember(stripCode);
  const areaOf = remember(municipalityName);
  const groupOf = remember((value) => kindOf(table, value));
  let municipality: string | null = null;

  return {
    municipalities,
    read(row) {
      const name = valueAt(grid, row, nameColumn);
      const login = loginColumn === null ? null : valueAt(grid, row, loginColumn);
      if ((isBlank(name) && isBlank(login)) || !hasFigures(table, row, nameColumn)) return null;
      if (isMaximaRow(grid, row)) return null;
      const own = municipalityColumn === null ? null : areaOf(valueAt(grid, row, municipalityColumn));
      const kind = loginOf(login) === null ? groupOf(name ?? login) : 'school';
      const column = isBlank(name) ? (loginColumn ?? nameColumn) : nameColumn;
      const counted = countColumn === null ? null : valueAt(grid, row, countColumn);
      const participants = parseCount(counted);
      if (kind === 'total') return null;
      if (kind === 'unknown') {
        sink.add('unknownGroup', 'warning', { row, column }, { name: plainName(name) });
        return null;
      }
      if (kind !== 'school') {
        municipality = kind === 'municipality' ? areaOf(name) : null;
        if (municipality !== null) municipalities.add(municipality);
        return { school: -1, wider: kind, name: plainName(name), participants, row, column };
      }
      const school = schools.find(login, name, own ?? municipality);
      if (school < 0) return null;
      if (participants === null && countColumn !== null && !saysNoValue(counted))
        sink.add('unreadableValue', 'warning', { row, column: countColumn }, { value: cleanText(counted) });
      schools.mention(school, row, loginOf(login) === null ? column : (loginColumn ?? column));
      return { school, wider: null, name: plainName(name), participants, row, column };
    },
  };
}

/** A column that is headed as a school's name holds schools, also those without a telling word in the name. */
function kindOf(table: ResultsTable, name: CellValue): GroupKind {
  const kind = classifyGroup(name);
  return kind === 'unknown' && !table.header.byKey.has('groups') ? 'school' : kind;
}

/** Title lines between two reports have a name but no figures. */
function hasFigures(table: ResultsTable, row: number, nameColumn: number): boolean {
  const { grid, header } = table;
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (column !== nameColumn && !isBlank(valueAt(grid, row, column))) return true;
  }
  return false;
}
