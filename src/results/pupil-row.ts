import type { Task } from '../domain/assessment';
import { columnAt, valueOfCode, BLANK, type CellColumn } from '../grid/columns';
import { rowCount, type Grid } from '../grid/grid';
import { cleanText } from '../grid/text';
import { MISSING, UNREADABLE, readClass, readMark, readPoints, readScore } from './cell-values';
import { decodeColumn, decodeKind } from './decode-column';
import type { HeaderKey } from './header-columns';
import type { PupilColumns, ResultsTable } from './table';

/** The columns of a table of pupils; index = row of the grid. null, and values as of a blank, where the column is not there. */
export interface PupilCells {
  readonly login: CellColumn | null;
  readonly name: CellColumn | null;
  readonly municipality: CellColumn | null;
  readonly code: CellColumn | null;
  readonly class: CellColumn | null;
  readonly score: Int16Array;
  readonly mark: Int16Array;
  readonly journal: Int16Array;
  readonly tasks: readonly Int16Array[];
  readonly hasScore: boolean;
  /** FILLED, EMPTY or ABSENT */
  readonly codeKind: Int16Array;
  readonly scoreKind: Int16Array;
  readonly markKind: Int16Array;
  readonly variantKind: Int16Array;
  readonly firstTaskKind: Int16Array;
}

export function pupilCells({ grid, header }: ResultsTable): PupilCells {
  const { byKey, codes } = header;
  const rows = rowCount(grid);
  const at = (column: number | undefined): CellColumn | null =>
    column === undefined ? null : columnAt(grid, column - grid.origin.column);
  const by = (key: HeaderKey): CellColumn | null => at(byKey.get(key));
  const score = by('score');
  const mark = by('mark');
  const code = by('pupilCode');
  return {
    login: by('login'),
    name: by('schoolName'),
    municipality: by('municipality'),
    code,
    class: by('class'),
    score: decodeColumn(score, rows, readScore),
    mark: decodeColumn(mark, rows, readMark),
    journal: decodeColumn(by('journal'), rows, readMark),
    tasks: codes.map(({ column }) => decodeColumn(at(column), rows, readPoints)),
    hasScore: score !== null,
    codeKind: decodeKind(code, rows),
    scoreKind: decodeKind(score, rows),
    markKind: decodeKind(mark, rows),
    variantKind: decodeKind(by('variant'), rows),
    firstTaskKind: decodeKind(at(codes[0]?.column), rows),
  };
}

/** What became of a row. */
export const NOTHING = 0;
export const PRINTED = 1;
/** the sheet has no score; it is the sum of the tasks */
export const FROM_TASKS = 2;

/** Score, marks and points of the pupil in row `at` of the grid into slot i; NOTHING when there is not one of them. */
export function readPupilValues(
  table: ResultsTable,
  cells: PupilCells,
  pupils: PupilColumns,
  i: number,
  at: number,
): number {
  const { tasks } = pupils;
  let points = 0;
  let filled = 0;
  for (let j = 0; j < tasks.length; j++) {
    let value = cells.tasks[j]![at]!;
    if (value === UNREADABLE) {
      noteUnreadable(table, at, table.header.codes[j]?.column);
      value = MISSING;
    }
    tasks[j]![i] = value;
    if (value >= 0) {
      points += value;
      filled++;
    }
  }
  let read = PRINTED;
  let score = cells.score[at]!;
  if (score === UNREADABLE) {
    noteUnreadable(table, at, table.header.byKey.get('score'));
    score = MISSING;
  } else if (!cells.hasScore && tasks.length > 0 && filled === tasks.length) {
    score = points;
    read = FROM_TASKS;
  }
  const mark = noted(table, cells.mark[at]!, at, 'mark');
  pupils.score[i] = score;
  pupils.mark[i] = mark;
  pupils.journal[i] = noted(table, cells.journal[at]!, at, 'journal');
  return score < 0 && filled === 0 && mark === 0 ? NOTHING : read;
}

function noted(table: ResultsTable, mark: number, at: number, key: HeaderKey): number {
  if (mark !== UNREADABLE) return mark;
  noteUnreadable(table, at, table.header.byKey.get(key));
  return 0;
}

function noteUnreadable({ grid, sink }: ResultsTable, at: number, column: number | undefined): void {
  if (column === undefined) return;
  const place = { row: grid.origin.row + at, column };
  sink.add('unreadableValue', 'warning', place, { value: cleanText(valueIn(grid, at, column)) });
}

function valueIn(grid: Grid, at: number, column: number): ReturnType<typeof valueOfCode> {
  const own = columnAt(grid, column - grid.origin.column);
  return valueOfCode(own, own.codes[at] ?? BLANK);
}

/** Reads the place of the class in the list, added when new; -1 for a blank. Each code of the column is looked at once. */
export function createClassReader(column: CellColumn | null, classes: string[]): (at: number) => number {
  const known = new Map<number, number>([[BLANK, -1]]);
  let last = BLANK;
  let index = -1;
  return (at) => {
    const code = column?.codes[at] ?? BLANK;
    if (!column || code === last) return index;
    last = code;
    const seen = known.get(code);
    if (seen !== undefined) return (index = seen);
    const name = readClass(valueOfCode(column, code));
    index = name === '' ? -1 : classes.indexOf(name);
    if (index < 0 && name !== '') index = classes.push(name) - 1;
    known.set(code, index);
    return index;
  };
}

/** Empty columns for at most `size` pupils. */
export function createPupilColumns(size: number, tasks: readonly Task[], code: PupilColumns['codeText']): PupilColumns {
  return {
    length: 0,
    school: new Int32Array(size),
    classIndex: new Int32Array(size),
    classes: [],
    score: new Int16Array(size),
    mark: new Int8Array(size),
    journal: new Int8Array(size),
    tasks: tasks.map(() => new Int8Array(size)),
    code: new Int32Array(size),
    codeText: code,
    row: new Int32Array(size),
  };
}
