import type { CellValue } from '../../domain/cell';
import type { Task } from '../../domain/assessment';
import { BLANK, valueOfCode, type CellColumn } from '../../grid/columns';
import { rowAt } from '../../grid/grid';
import { remember } from '../../grid/remember';
import { cleanText, isBlank } from '../../grid/text';
import { ABSENT, EMPTY } from '../decode-column';
import { municipalityName, splitGroupTitle, classifyGroup } from '../group-row';
import { createCodeBook, type CodeBook } from '../pupil-codes';
import { reportCounters, reportDeclared, type DeclaredPupils, type PupilCounters } from '../pupil-report';
import {
  FROM_TASKS,
  NOTHING,
  createClassReader,
  createPupilColumns,
  pupilCells,
  readPupilValues,
  type PupilCells,
} from '../pupil-row';
import { readRowHead, type RowHeadColumns, rowHeadColumns } from '../row-head';
import { readTasks } from '../task-rows';
import type { Layout, LayoutReading, PupilColumns, ResultsTable } from '../table';

/** Fewer columns that look like task codes than this are something else (marks, a number of variants). */
const FEWEST_TASKS = 3;

/** F1 «Индивидуальные результаты»: a row for each pupil. */
export const individual: Layout = {
  id: 'individual',
  recognises({ byKey, repeated, codes }) {
    if (byKey.has('groups') || byKey.has('participants') || repeated.has('score') || repeated.has('pupilCode'))
      return false;
    const tasks = codes.length >= FEWEST_TASKS;
    const pupil = byKey.has('pupilCode') || byKey.has('login') || byKey.has('schoolName') || byKey.has('variant');
    return (
      pupil &&
      ((byKey.has('score') && (byKey.has('mark') || tasks || byKey.has('pupilCode'))) || (tasks && byKey.has('mark')))
    );
  },
  read(table) {
    return readPupils(table, { zeroMayBeUnused: false });
  },
};

export interface PupilReading {
  /** a row with the score 0 and neither tasks nor marks is a prepared row that nobody used */
  readonly zeroMayBeUnused: boolean;
}

/** The pupils of a table with a row for each of them. */
export function readPupils(table: ResultsTable, reading: PupilReading): LayoutReading[] {
  const state = createState(table, reading);
  const { cells } = state;
  const top = table.grid.origin.row;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.repeatedHeaders.has(row)) continue;
    const at = row - top;
    if (cells.scoreKind[at] !== EMPTY || cells.markKind[at] !== EMPTY || cells.codeKind[at] !== EMPTY)
      readPupil(state, row, at);
    else readGroupTitle(state, row, rowAt(table.grid, at));
  }
  const groups = [...state.groups.values()];
  reportCounters(table, state.counters);
  reportDeclared(
    table,
    state.declared,
    groups.map(({ pupils }) => pupils),
  );
  return groups.map((group) => group.reading);
}

interface Group {
  readonly reading: LayoutReading;
  readonly pupils: PupilColumns;
  readonly classAt: (at: number) => number;
}

interface State {
  readonly table: ResultsTable;
  readonly reading: PupilReading;
  readonly cells: PupilCells;
  readonly codes: CodeBook;
  readonly tasks: readonly Task[];
  /** row → first row of the merged cell that its school stands in */
  readonly mergedFrom: ReadonlyMap<number, number>;
  readonly headColumns: RowHeadColumns;
  readonly groups: Map<string, Group>;
  /** school of the last group row; before the first the school of the whole sheet, -1 when it names none */
  group: number;
  readonly schoolOf: (login: number, name: number, municipality: number) => number;
  readonly isTotal: (lead: CellValue) => boolean;
  readonly loginColumn: number;
  readonly nameColumn: number;
  readonly declared: DeclaredPupils[];
  readonly counters: PupilCounters;
}

function createState(table: ResultsTable, reading: PupilReading): State {
  const cells = pupilCells(table);
  const { byKey } = table.header;
  return {
    table,
    reading,
    cells,
    codes: createCodeBook(cells.code),
    tasks: readTasks(table.grid, table.header),
    mergedFrom: mergedSchoolRows(table),
    headColumns: rowHeadColumns(table, ['year', 'subject']),
    groups: new Map(),
    group: table.soleSchool === null ? -1 : table.schools.find(table.soleSchool, null, null),
    schoolOf: createSchoolReader(table, cells),
    isTotal: remember((lead) => typeof lead === 'string' && classifyGroup(lead) === 'total'),
    loginColumn: byKey.get('login') ?? -1,
    nameColumn: byKey.get('schoolName') ?? -1,
    declared: [],
    counters: { absent: 0, empty: 0, noSchool: 0, fromTasks: 0 },
  };
}

function mergedSchoolRows({ grid, header }: ResultsTable): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  const columns = [header.byKey.get('login'), header.byKey.get('schoolName')];
  for (const { row, column, rows } of grid.merges) {
    if (rows > 1 && columns.includes(column)) for (let r = row + 1; r < row + rows; r++) from.set(r, row);
  }
  return from;
}

/** «МБОУ «СОШ №1»(edu203389) | Кол-во участников: 89» before each school's pupils; other lines are passed over. */
function readGroupTitle(state: State, row: number, cells: readonly CellValue[]): void {
  const place = cells.findIndex((value) => typeof value === 'string' && !isBlank(value));
  if (place < 0) return;
  const text = cells[place] ?? null;
  const rest = cells.slice(place + 1).find((value) => !isBlank(value)) ?? null;
  const split = splitGroupTitle(text);
  const title = split?.title ?? cleanText(text);
  const declared = split?.declared ?? splitGroupTitle(rest)?.declared ?? null;
  if (classifyGroup(title) !== 'school') return;
  const { schools, grid } = state.table;
  const school = schools.find(title, null, null);
  const column = grid.origin.column + place;
  state.group = school;
  schools.mention(school, row, column);
  if (declared !== null) state.declared.push({ school, count: declared, row, column });
}

function readPupil(state: State, row: number, at: number): void {
  const { cells, counters, table } = state;
  // a school written once over all its pupils in a merged cell is in the first of its rows only
  const named = (state.mergedFrom.get(row) ?? row) - table.grid.origin.row;
  const login = codeAt(cells.login, at, named);
  const name = codeAt(cells.name, at, named);
  if (login < 0 && cells.codeKind[at] === EMPTY && isTotal(state, login, name, at)) return;
  if (isAbsent(cells, at)) {
    counters.absent++;
    return;
  }
  const blank = isBlankCode(cells.login, login);
  const nameless = blank && isBlankCode(cells.name, name);
  const school = nameless ? state.group : state.schoolOf(login, name, codeAt(cells.municipality, at, at));
  const group = groupOf(state, row);
  const { pupils } = group;
  const i = pupils.length;
  const read = readPupilValues(table, cells, pupils, i, at);
  if (read === NOTHING) {
    counters.empty++;
    return;
  }
  if (state.reading.zeroMayBeUnused && isUnused(pupils, i)) return;
  if (school < 0) {
    counters.noSchool++;
    return;
  }
  if (read === FROM_TASKS) counters.fromTasks++;
  if (!nameless) table.schools.mention(school, row, blank ? state.nameColumn : state.loginColumn);
  pupils.school[i] = school;
  pupils.row[i] = row;
  pupils.classIndex[i] = group.classAt(at);
  pupils.code[i] = state.codes.read(at);
  pupils.length = i + 1;
}

function codeAt(column: CellColumn | null, at: number, otherwise: number): number {
  if (!column) return BLANK;
  const code = column.codes[at] ?? BLANK;
  return code === BLANK && otherwise !== at ? (column.codes[otherwise] ?? BLANK) : code;
}

function isBlankCode(column: CellColumn | null, code: number): boolean {
  return code === BLANK || (code < 0 && column !== null && isBlank(valueOfCode(column, code)));
}

function isAbsent({ variantKind, scoreKind, markKind, firstTaskKind }: PupilCells, at: number): boolean {
  return (
    variantKind[at] === ABSENT || scoreKind[at] === ABSENT || markKind[at] === ABSENT || firstTaskKind[at] === ABSENT
  );
}

/** The form prepares hundreds of rows, and their sum is 0; a pupil of whom every task is «X» has points, all 0. */
function isUnused(pupils: PupilColumns, i: number): boolean {
  return pupils.score[i] === 0 && pupils.mark[i] === 0 && pupils.tasks.every((task) => task[i] === -1);
}

/** A line «Итого», «Среднее» below the pupils. */
function isTotal({ cells, table, isTotal: named }: State, login: number, name: number, at: number): boolean {
  const first = cells.login ? valueOfCode(cells.login, login) : null;
  if (typeof first === 'number') return false;
  const second = cells.name ? valueOfCode(cells.name, name) : null;
  const lead =
    first ?? second ?? rowAt(table.grid, at).find((value) => typeof value === 'string' && value !== '') ?? null;
  return named(lead);
}

/** The school that the cells name; pupils of a school mostly stand together, and no three cells are read twice. */
function createSchoolReader({ schools }: ResultsTable, cells: PupilCells): State['schoolOf'] {
  const known = new Map<number, Map<number, Map<number, number>>>();
  const value = (column: CellColumn | null, code: number): CellValue => (column ? valueOfCode(column, code) : null);
  let last = { login: BLANK, name: BLANK, municipality: BLANK, school: -1 };
  return (login, name, municipality) => {
    if (login === last.login && name === last.name && municipality === last.municipality) return last.school;
    const byName = getOrAdd(known, login, () => new Map<number, Map<number, number>>());
    const byArea = getOrAdd(byName, name, () => new Map<number, number>());
    const school = getOrAdd(byArea, municipality, () =>
      schools.find(
        value(cells.login, login),
        value(cells.name, name),
        municipalityName(value(cells.municipality, municipality)),
      ),
    );
    last = { login, name, municipality, school };
    return school;
  };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function groupOf(state: State, row: number): Group {
  const { key, rowHead } = readRowHead(state.table.grid, state.headColumns, row);
  const known = state.groups.get(key);
  if (known) return known;
  // rows of one part never outnumber the rows left
  const size = state.table.lastRow - row + 1;
  const pupils = createPupilColumns(size, state.tasks, state.codes.text);
  const group: Group = {
    reading: { rowHead, content: { kind: 'pupils', tasks: state.tasks, pupils } },
    pupils,
    classAt: createClassReader(state.cells.class, pupils.classes),
  };
  state.groups.set(key, group);
  return group;
}
