import type { CellValue } from '../../domain/cell';
import type { Task } from '../../domain/assessment';
import { rowAt, valueAt } from '../../grid/grid';
import { remember } from '../../grid/remember';
import { cleanText, isBlank } from '../../grid/text';
import { splitGroupTitle, classifyGroup } from '../group-row';
import { mergedSchoolRows } from '../merged-rows';
import { createCodeBook, type CodeBook } from '../pupil-codes';
import {
  countRow,
  createCounters,
  reportCounters,
  reportDeclared,
  type DeclaredPupils,
  type PupilCounters,
} from '../pupil-report';
import { BLOCK_ROWS, columnOf, copyValues, createBlockReader, type PupilBlock } from '../pupil-block';
import {
  codeAt,
  createSchoolReader,
  createNameReader,
  namesEachOnce,
  type NameColumns,
  type NameReader,
  type SchoolReader,
} from '../pupil-school';
import { createClassReader, createPupilColumns, reportUnreadable } from '../pupil-row';
import { createRowHeadReader, gradeOfPupils, type RowHeadReader } from '../row-head';
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

/** Columns of tasks where a table of two results is a report of one work as well. */
export function tasksOfReport({ header, grid }: ResultsTable): (readonly [column: number, field: string])[] {
  return individual.recognises(header, grid) ? header.codes.map(({ column }) => [column, 'task'] as const) : [];
}

export interface PupilReading {
  /** a row with the score 0 and neither tasks nor marks is a prepared row that nobody used */
  readonly zeroMayBeUnused: boolean;
}

/** The pupils of a table with a row for each of them. */
export function readPupils(table: ResultsTable, reading: PupilReading): LayoutReading[] {
  const state = createState(table, reading);
  const blocks = createBlockReader(table);
  const top = table.grid.origin.row;
  for (let row = table.firstRow; row <= table.lastRow; row += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, table.lastRow - row + 1);
    readBlock(state, blocks.read(row - top, rows), row, rows);
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

/** Pupils of one group who stand in neighbouring rows are copied together. */
function readBlock(state: State, block: PupilBlock, firstRow: number, rows: number): void {
  const { table } = state;
  const top = table.grid.origin.row;
  let run: Group | null = null;
  let from = 0;
  for (let k = 0; k <= rows; k++) {
    const row = firstRow + k;
    let group: Group | null = null;
    if (k < rows && !table.repeatedHeaders.has(row)) {
      const isPupil = block.pupil[k] === 1 && !isGroupRow(state, block, k, row);
      if (isPupil) group = readPupil(state, block, k, row);
      else readGroupTitle(state, row, rowAt(table.grid, row - top));
    }
    if (group === run) continue;
    // the pupil of this row is counted already where he is of another group, but his values are not there yet
    if (run) copyValues(block, from, k, run.pupils, run.pupils.length - (k - from));
    run = group;
    from = k;
  }
}

interface Group {
  readonly reading: LayoutReading;
  readonly pupils: PupilColumns;
  readonly classAt: (at: number) => number;
}

interface State {
  readonly table: ResultsTable;
  readonly reading: PupilReading;
  readonly columns: NameColumns;
  readonly codes: CodeBook;
  readonly tasks: readonly Task[];
  /** row → first row of the merged cell that its school stands in */
  readonly mergedFrom: ReadonlyMap<number, number>;
  readonly heads: RowHeadReader;
  readonly groups: Map<string, Group>;
  /** the only group of a table whose rows do not tell their work */
  sole: Group | null;
  /** school of the last group row; before the first the school of the whole sheet, -1 when it names none */
  group: number;
  /** school of the last row that names one, and whether the rows below it are of the same */
  above: number;
  fillsDown: boolean | null;
  readonly schoolOf: SchoolReader;
  readonly isTotal: (lead: CellValue) => boolean;
  /** what the cells that name the school of a row are */
  readonly namesOf: NameReader;
  readonly loginColumn: number;
  readonly nameColumn: number;
  readonly declared: DeclaredPupils[];
  readonly counters: PupilCounters;
}

function createState(table: ResultsTable, reading: PupilReading): State {
  const columns: NameColumns = {
    login: columnOf(table, 'login'),
    name: columnOf(table, 'schoolName'),
    municipality: columnOf(table, 'municipality'),
    class: columnOf(table, 'class'),
    score: columnOf(table, 'score'),
  };
  const { byKey } = table.header;
  const isTotal = remember((lead: CellValue) => typeof lead === 'string' && classifyGroup(lead) === 'total');
  return {
    table,
    reading,
    columns,
    codes: createCodeBook(columnOf(table, 'pupilCode')),
    tasks: readTasks(table.grid, table.header),
    mergedFrom: mergedSchoolRows(table),
    heads: createRowHeadReader(table, ['year', 'subject', 'class'], gradeOfPupils(table)),
    groups: new Map(),
    sole: null,
    above: -1,
    fillsDown: null,
    group: table.soleSchool === null ? -1 : table.schools.find(table.soleSchool, null, null),
    schoolOf: createSchoolReader(table, columns),
    isTotal,
    namesOf: createNameReader(columns, isTotal),
    loginColumn: byKey.get('login') ?? -1,
    nameColumn: byKey.get('schoolName') ?? -1,
    declared: [],
    counters: createCounters(),
  };
}

/** A group row may begin in the column of the pupils' codes; it has neither points nor marks. */
function isGroupRow({ table }: State, block: PupilBlock, k: number, row: number): boolean {
  if (block.coded[k] !== 1 || block.filled[k] !== 0 || block.score[k] !== -1 || block.mark[k] !== 0) return false;
  const code = valueAt(table.grid, row, table.header.byKey.get('pupilCode') ?? -1);
  return typeof code === 'string' && (splitGroupTitle(code) !== null || classifyGroup(code) === 'school');
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

/** Takes the pupil of a row of the block, except for the values, into his group; null when the row is no pupil with a school. */
function readPupil(state: State, block: PupilBlock, k: number, row: number): Group | null {
  const { columns, counters, table } = state;
  const at = row - table.grid.origin.row;
  // a school written once over all its pupils in a merged cell is in the first of its rows only
  const named = state.mergedFrom.size === 0 ? at : (state.mergedFrom.get(row) ?? row) - table.grid.origin.row;
  const login = codeAt(columns.login, at, named);
  const name = codeAt(columns.name, at, named);
  const { blank, nameless, total } = state.namesOf(login, name);
  if (login < 0 && (total ?? (block.coded[k] === 0 && saysTotal(state, at)))) return null;
  if (block.absent[k] === 1) {
    countRow(counters.absent, row);
    return null;
  }
  const isBare = block.score[k]! < 0 && block.filled[k] === 0 && block.mark[k] === 0;
  if (isBare && isLine(state, block, k, row, nameless)) return null;
  const school = nameless ? schoolAbove(state, row) : state.schoolOf(login, name, codeAt(columns.municipality, at, at));
  if (!nameless) state.above = school;
  const group = groupOf(state, row);
  if (block.unreadable[k] === 1) reportUnreadable(table, at);
  const fromTasks = scoreFromTasks(state, block, k);
  if (isBare) {
    countRow(counters.empty, row);
    return null;
  }
  if (state.reading.zeroMayBeUnused && isUnused(block, k)) return null;
  if (school < 0) {
    countRow(counters.noSchool, row);
    return null;
  }
  if (fromTasks) counters.fromTasks++;
  if (!nameless) table.schools.mention(school, row, blank ? state.nameColumn : state.loginColumn);
  const { pupils } = group;
  const i = pupils.length++;
  pupils.school[i] = school;
  pupils.row[i] = row;
  pupils.classIndex[i] = group.classAt(at);
  pupils.code[i] = state.codes.read(at);
  return group;
}

/** A signature or a title: no school, and in place of the code nothing or words. */
function isLine({ table }: State, block: PupilBlock, k: number, row: number, nameless: boolean): boolean {
  if (!nameless) return false;
  if (block.coded[k] !== 1) return block.unreadable[k] === 1;
  const code = valueAt(table.grid, row, table.header.byKey.get('pupilCode') ?? -1);
  const cells = rowAt(table.grid, row - table.grid.origin.row).filter((value) => !isBlank(value));
  return cells.length === 1 && typeof code === 'string' && !/\d/.test(code);
}

/** The school of a pupil whose own row names none: of the group row, or of the row above where a merged cell was taken apart. */
function schoolAbove(state: State, row: number): number {
  if (state.group >= 0 || state.above < 0) return state.group;
  state.fillsDown ??= namesEachOnce(state.table, state.columns);
  if (!state.fillsDown) return -1;
  countRow(state.counters.below, row);
  return state.above;
}

/** The sheet has no score: it is the sum of the tasks, where all are there. */
function scoreFromTasks({ columns, tasks }: State, block: PupilBlock, k: number): boolean {
  if (columns.score !== null || tasks.length === 0 || block.filled[k] !== tasks.length) return false;
  block.score[k] = block.points[k]!;
  return true;
}

/** The form prepares hundreds of rows, and their sum is 0; a pupil of whom every task is «X» has points, all 0. */
function isUnused({ score, mark, filled }: PupilBlock, k: number): boolean {
  return score[k] === 0 && mark[k] === 0 && filled[k] === 0;
}

/** A line «Итого», «Среднее» below or between the pupils; the number of pupils may stand where others have their code. */
function saysTotal({ table, isTotal }: State, at: number): boolean {
  return isTotal(rowAt(table.grid, at).find((value) => typeof value === 'string' && value !== '') ?? null);
}

function groupOf(state: State, row: number): Group {
  if (state.sole) return state.sole;
  const { key, rowHead } = state.heads.read(row);
  const known = state.groups.get(key);
  if (known) return known;
  // rows of one part never outnumber the rows left
  const size = state.table.lastRow - row + 1;
  const pupils = createPupilColumns(size, state.tasks, state.codes.text);
  const group: Group = {
    reading: { rowHead, content: { kind: 'pupils', tasks: state.tasks, pupils } },
    pupils,
    classAt: createClassReader(state.columns.class, pupils.classes),
  };
  state.groups.set(key, group);
  if (!state.heads.varies) state.sole = group;
  return group;
}
