import type { CellValue } from '../../domain/cell';
import type { Task } from '../../domain/assessment';
import { cleanText, isBlank } from '../../grid/text';
import { municipalityName, splitGroupTitle, classifyGroup } from '../group-row';
import { saysAbsent } from '../cell-values';
import { reportCounters, reportDeclared, type DeclaredPupils, type PupilCounters } from '../pupil-report';
import {
  cell,
  classOf,
  createPupilColumns,
  pupilPlaces,
  readPupilValues,
  type Cells,
  type PupilPlaces,
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
  const reader = createReader(table, reading);
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (!table.repeatedHeaders.has(row)) reader.row(row, table.grid.values[row - table.grid.origin.row] ?? []);
  }
  return reader.finish();
}

interface State {
  readonly table: ResultsTable;
  readonly reading: PupilReading;
  readonly columns: PupilPlaces;
  readonly tasks: readonly Task[];
  /** row → first row of the merged cell that its school stands in */
  readonly mergedFrom: ReadonlyMap<number, number>;
  readonly headColumns: RowHeadColumns;
  readonly groups: Map<
    string,
    { readonly reading: LayoutReading; readonly pupils: PupilColumns; readonly classes: Map<string, number> }
  >;
  /** school of the last group row; before the first the school of the whole sheet, -1 when it names none */
  group: number;
  last: {
    readonly login: CellValue;
    readonly name: CellValue;
    readonly municipality: CellValue;
    readonly school: number;
  };
  readonly declared: DeclaredPupils[];
  readonly counters: PupilCounters;
}

function createReader(
  table: ResultsTable,
  reading: PupilReading,
): { row(row: number, cells: Cells): void; finish(): LayoutReading[] } {
  const state: State = {
    table,
    reading,
    columns: pupilPlaces(table),
    tasks: readTasks(table.grid, table.header),
    mergedFrom: mergedSchoolRows(table),
    headColumns: rowHeadColumns(table, ['year', 'subject']),
    groups: new Map(),
    group: table.soleSchool === null ? -1 : table.schools.find(table.soleSchool, null, null),
    // a blank login is never the same as this one
    last: { login: NaN, name: null, municipality: null, school: -1 },
    declared: [],
    counters: { absent: 0, empty: 0, noSchool: 0, fromTasks: 0 },
  };
  const { columns } = state;
  return {
    row(row, cells) {
      const pupil =
        !isBlank(cell(cells, columns.score)) ||
        !isBlank(cell(cells, columns.mark)) ||
        (!isBlank(cell(cells, columns.code)) && !isGroupTitle(cell(cells, columns.code)));
      if (pupil) readPupil(state, row, cells);
      else readGroupTitle(state, row, cells);
    },
    finish() {
      reportCounters(table, state.counters);
      reportDeclared(
        table,
        state.declared,
        [...state.groups.values()].map(({ pupils }) => pupils),
      );
      return [...state.groups.values()].map(({ reading }) => reading);
    },
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

/** A group row may begin in the column of the pupils' codes. */
function isGroupTitle(code: CellValue): boolean {
  return typeof code === 'string' && (splitGroupTitle(code) !== null || classifyGroup(code) === 'school');
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
  // a school written once over all its pupils in a merged cell is in the first of its rows only
  const named = table.grid.values[(state.mergedFrom.get(row) ?? row) - table.grid.origin.row] ?? cells;
  const loginCell = cell(cells, columns.login) ?? cell(named, columns.login);
  const nameCell = cell(cells, columns.name) ?? cell(named, columns.name);
  if (typeof loginCell !== 'number' && isTotal(state, loginCell ?? nameCell, cells)) return;
  if (
    saysAbsent(cell(cells, columns.variant)) ||
    saysAbsent(cell(cells, columns.score)) ||
    saysAbsent(cell(cells, columns.mark)) ||
    saysAbsent(cell(cells, columns.tasks[0] ?? -1))
  ) {
    counters.absent++;
    return;
  }
  const school = findSchool(state, loginCell, nameCell, cell(cells, columns.municipality));
  const group = groupOf(state, row);
  const pupils = group.pupils;
  const i = pupils.length;
  const values = readPupilValues(table, columns, pupils, i, row, cells);
  if (!values) {
    counters.empty++;
    return;
  }
  if (state.reading.zeroMayBeUnused && isUnused(pupils, i)) return;
  if (school < 0) {
    counters.noSchool++;
    return;
  }
  if (values.fromTasks) counters.fromTasks++;
  const mentioned = !isBlank(loginCell) ? columns.login : !isBlank(nameCell) ? columns.name : -1;
  if (mentioned >= 0) table.schools.mention(school, row, table.grid.origin.column + mentioned);
  pupils.school[i] = school;
  pupils.row[i] = row;
  pupils.classIndex[i] = classOf(group.classes, pupils.classes, cell(cells, columns.class));
  pupils.code.push(cleanText(cell(cells, columns.code)));
  pupils.length = i + 1;
}

/** The form prepares hundreds of rows, and their sum is 0; a pupil of whom every task is «X» has points, all 0. */
function isUnused(pupils: PupilColumns, i: number): boolean {
  return pupils.score[i] === 0 && pupils.mark[i] === 0 && pupils.tasks.every((task) => task[i] === -1);
}

/** A line «Итого», «Среднее» below the pupils. */
function isTotal(state: State, first: CellValue, cells: Cells): boolean {
  if (state.columns.code >= 0 && !isBlank(cell(cells, state.columns.code))) return false;
  const text = first ?? cells.find((value) => typeof value === 'string' && value !== '') ?? null;
  return typeof text === 'string' && classifyGroup(text) === 'total';
}

/** Pupils of a school stand together: cells like those of the row above name the same school. */
function findSchool(state: State, login: CellValue, name: CellValue, municipality: CellValue): number {
  const { last } = state;
  if (last.login === login && last.name === name && last.municipality === municipality) return last.school;
  if (isBlank(login) && isBlank(name)) return state.group;
  const school = state.table.schools.find(login, name, municipalityName(municipality));
  state.last = { login, name, municipality, school };
  return school;
}

function groupOf(state: State, row: number): { readonly pupils: PupilColumns; readonly classes: Map<string, number> } {
  const { key, rowHead } = readRowHead(state.table.grid, state.headColumns, row);
  const known = state.groups.get(key);
  if (known) return known;
  // rows of one part never outnumber the rows left
  const size = state.table.lastRow - row + 1;
  const pupils = createPupilColumns(size, state.tasks);
  const group = {
    reading: { rowHead, content: { kind: 'pupils' as const, tasks: state.tasks, pupils } },
    pupils,
    classes: new Map<string, number>(),
  };
  state.groups.set(key, group);
  return group;
}
