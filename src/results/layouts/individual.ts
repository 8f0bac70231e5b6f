import type { CellValue } from '../../domain/cell';
import type { Task } from '../../domain/assessment';
import { cleanText, isBlank } from '../../grid/text';
import { municipalityName, splitGroupTitle, classifyGroup } from '../group-row';
import { MISSING, UNREADABLE, readClass, readMark, readPoints, readScore, saysAbsent } from '../cell-values';
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
    const reader = createReader(table);
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      if (!table.repeatedHeaders.has(row)) reader.row(row, table.grid.values[row - table.grid.origin.row] ?? []);
    }
    return reader.finish();
  },
};

interface Columns {
  readonly login: number;
  readonly name: number;
  readonly municipality: number;
  readonly code: number;
  readonly class: number;
  readonly variant: number;
  readonly score: number;
  readonly mark: number;
  readonly journal: number;
  readonly tasks: readonly number[];
}

/** Places inside a row of Grid.values; -1 for columns that are not there. */
function columnsOf(table: ResultsTable): Columns {
  const { byKey, codes } = table.header;
  const at = (column: number | undefined): number => (column === undefined ? -1 : column - table.grid.origin.column);
  return {
    login: at(byKey.get('login')),
    name: at(byKey.get('schoolName')),
    municipality: at(byKey.get('municipality')),
    code: at(byKey.get('pupilCode')),
    class: at(byKey.get('class')),
    variant: at(byKey.get('variant')),
    score: at(byKey.get('score')),
    mark: at(byKey.get('mark')),
    journal: at(byKey.get('journal')),
    tasks: codes.map(({ column }) => at(column)),
  };
}

type Cells = readonly CellValue[];
const cell = (cells: Cells, place: number): CellValue => (place < 0 ? null : (cells[place] ?? null));

interface Counters {
  absent: number;
  empty: number;
  noSchool: number;
  fromTasks: number;
}

interface State {
  readonly table: ResultsTable;
  readonly columns: Columns;
  readonly tasks: readonly Task[];
  readonly headColumns: RowHeadColumns;
  readonly groups: Map<
    string,
    { readonly reading: LayoutReading; readonly pupils: PupilColumns; readonly classes: Map<string, number> }
  >;
  /** school of the last group row; -1 before the first */
  group: number;
  readonly declared: { school: number; count: number; row: number; column: number }[];
  readonly counters: Counters;
}

function createReader(table: ResultsTable): { row(row: number, cells: Cells): void; finish(): LayoutReading[] } {
  const state: State = {
    table,
    columns: columnsOf(table),
    tasks: readTasks(table.grid, table.header),
    headColumns: rowHeadColumns(table, ['year', 'subject']),
    groups: new Map(),
    group: -1,
    declared: [],
    counters: { absent: 0, empty: 0, noSchool: 0, fromTasks: 0 },
  };
  const { columns } = state;
  return {
    row(row, cells) {
      const pupil =
        !isBlank(cell(cells, columns.score)) ||
        !isBlank(cell(cells, columns.mark)) ||
        !isBlank(cell(cells, columns.code));
      if (pupil) readPupil(state, row, cells);
      else readGroupTitle(state, row, cells);
    },
    finish() {
      reportCounters(state);
      reportDeclared(state);
      return [...state.groups.values()].map(({ reading }) => reading);
    },
  };
}

/** «МБОУ «СОШ №1»(edu203389) | Кол-во участников: 89» before each school's pupils; other lines are passed over. */
function readGroupTitle(state: State, row: number, cells: Cells): void {
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

function readPupil(state: State, row: number, cells: Cells): void {
  const { columns, counters, table } = state;
  const loginCell = cell(cells, columns.login);
  const nameCell = cell(cells, columns.name);
  if (typeof loginCell !== 'number' && isTotal(state, loginCell ?? nameCell, cells)) return;
  if (
    [columns.variant, columns.score, columns.mark, columns.tasks[0] ?? -1].some((place) =>
      saysAbsent(cell(cells, place)),
    )
  ) {
    counters.absent++;
    return;
  }
  const school = findSchool(state, loginCell, nameCell, cell(cells, columns.municipality));
  const group = groupOf(state, row);
  const pupils = group.pupils;
  const i = pupils.length;
  const filled = readResults(state, pupils, i, row, cells);
  if (!filled) {
    counters.empty++;
    return;
  }
  if (school < 0) {
    counters.noSchool++;
    return;
  }
  const mentioned = !isBlank(loginCell) ? columns.login : !isBlank(nameCell) ? columns.name : -1;
  if (mentioned >= 0) table.schools.mention(school, row, table.grid.origin.column + mentioned);
  pupils.school[i] = school;
  pupils.row[i] = row;
  pupils.classIndex[i] = classOf(group.classes, pupils.classes, cell(cells, columns.class));
  pupils.code.push(cleanText(cell(cells, columns.code)));
  pupils.length = i + 1;
}

/** A line «Итого», «Среднее» below the pupils. */
function isTotal(state: State, first: CellValue, cells: Cells): boolean {
  if (state.columns.code >= 0 && !isBlank(cell(cells, state.columns.code))) return false;
  const text = first ?? cells.find((value) => typeof value === 'string' && value !== '') ?? null;
  return typeof text === 'string' && classifyGroup(text) === 'total';
}

function findSchool(state: State, login: CellValue, name: CellValue, municipality: CellValue): number {
  if (isBlank(login) && isBlank(name)) return state.group;
  return state.table.schools.find(login, name, municipalityName(municipality));
}

/** Score, marks and points of one pupil into slot i; false when there is not one of them. */
function readResults(state: State, pupils: PupilColumns, i: number, row: number, cells: Cells): boolean {
  const { columns, table, tasks } = state;
  const note = (place: number): void =>
    table.sink.add(
      'unreadableValue',
      'warning',
      { row, column: table.grid.origin.column + place },
      { value: cleanText(cell(cells, place)) },
    );
  let points = 0;
  let filled = 0;
  for (let j = 0; j < tasks.length; j++) {
    const place = columns.tasks[j] ?? -1;
    let value = readPoints(cell(cells, place));
    if (value === UNREADABLE) {
      note(place);
      value = MISSING;
    }
    const column = pupils.tasks[j];
    if (column) column[i] = value;
    if (value >= 0) {
      points += value;
      filled++;
    }
  }
  let score = readScore(cell(cells, columns.score));
  if (score === UNREADABLE) {
    note(columns.score);
    score = MISSING;
  } else if (columns.score < 0 && tasks.length > 0 && filled === tasks.length) {
    score = points;
    state.counters.fromTasks++;
  }
  pupils.score[i] = score;
  pupils.mark[i] = readNoted(cell(cells, columns.mark), columns.mark, note);
  pupils.journal[i] = readNoted(cell(cells, columns.journal), columns.journal, note);
  return score >= 0 || filled > 0 || pupils.mark[i] !== 0;
}

function readNoted(value: CellValue, place: number, note: (place: number) => void): number {
  const mark = readMark(value);
  if (mark !== UNREADABLE) return mark;
  note(place);
  return 0;
}

function classOf(known: Map<string, number>, classes: string[], value: CellValue): number {
  if (value === null) return -1;
  const raw = String(value);
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const name = readClass(value);
  let index = name === '' ? -1 : classes.indexOf(name);
  if (index < 0 && name !== '') index = classes.push(name) - 1;
  known.set(raw, index);
  return index;
}

function groupOf(state: State, row: number): { readonly pupils: PupilColumns; readonly classes: Map<string, number> } {
  const { key, rowHead } = readRowHead(state.table.grid, state.headColumns, row);
  const known = state.groups.get(key);
  if (known) return known;
  // rows of one part never outnumber the rows left
  const size = state.table.lastRow - row + 1;
  const pupils: PupilColumns = {
    length: 0,
    school: new Int32Array(size),
    classIndex: new Int32Array(size),
    classes: [],
    score: new Int16Array(size),
    mark: new Int8Array(size),
    journal: new Int8Array(size),
    tasks: state.tasks.map(() => new Int8Array(size)),
    code: [],
    row: new Int32Array(size),
  };
  const group = {
    reading: { rowHead, content: { kind: 'pupils' as const, tasks: state.tasks, pupils } },
    pupils,
    classes: new Map<string, number>(),
  };
  state.groups.set(key, group);
  return group;
}

function reportCounters({ counters, table }: State): void {
  const place = { row: table.header.row, column: table.header.firstColumn };
  if (counters.absent > 0) table.sink.add('absentPupils', 'info', place, { count: counters.absent });
  if (counters.empty > 0) table.sink.add('emptyPupils', 'info', place, { count: counters.empty });
  if (counters.noSchool > 0) table.sink.add('pupilsWithoutSchool', 'warning', place, { count: counters.noSchool });
  if (counters.fromTasks > 0) table.sink.add('scoreFromTasks', 'info', place, { count: counters.fromTasks });
}

/** The number of participants in the group rows against the rows that are there. */
function reportDeclared(state: State): void {
  const actual = new Map<number, number>();
  for (const { pupils } of state.groups.values()) {
    for (let i = 0; i < pupils.length; i++) {
      const school = pupils.school[i] ?? -1;
      actual.set(school, (actual.get(school) ?? 0) + 1);
    }
  }
  for (const { school, count, row, column } of state.declared) {
    const found = actual.get(school) ?? 0;
    const name = state.table.schools.schools[school]?.name ?? '';
    if (found !== count)
      state.table.sink.add('declaredPupils', 'info', { row, column }, { school: name, declared: count, actual: found });
  }
}
