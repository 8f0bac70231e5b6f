import type { CellValue } from '../domain/cell';
import type { Task } from '../domain/assessment';
import { cleanText } from '../grid/text';
import { MISSING, UNREADABLE, readClass, readMark, readPoints, readScore } from './cell-values';
import type { PupilColumns, ResultsTable } from './table';

/** Where things stand in a row of Grid.values; -1 for columns that are not there. */
export interface PupilPlaces {
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

export function pupilPlaces(table: ResultsTable): PupilPlaces {
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

export type Cells = readonly CellValue[];
export const cell = (cells: Cells, place: number): CellValue => (place < 0 ? null : (cells[place] ?? null));

export interface PupilValues {
  /** the sheet has no score; it is the sum of the tasks */
  readonly fromTasks: boolean;
}

/** Score, marks and points of one pupil into slot i; null when there is not one of them. */
export function readPupilValues(
  table: ResultsTable,
  columns: PupilPlaces,
  pupils: PupilColumns,
  i: number,
  row: number,
  cells: Cells,
): PupilValues | null {
  const tasks = pupils.tasks;
  let fromTasks = false;
  let points = 0;
  let filled = 0;
  for (let j = 0; j < tasks.length; j++) {
    const place = columns.tasks[j] ?? -1;
    let value = readPoints(cell(cells, place));
    if (value === UNREADABLE) {
      noteUnreadable(table, row, place, cells);
      value = MISSING;
    }
    const column = tasks[j];
    if (column) column[i] = value;
    if (value >= 0) {
      points += value;
      filled++;
    }
  }
  let score = readScore(cell(cells, columns.score));
  if (score === UNREADABLE) {
    noteUnreadable(table, row, columns.score, cells);
    score = MISSING;
  } else if (columns.score < 0 && tasks.length > 0 && filled === tasks.length) {
    score = points;
    fromTasks = true;
  }
  const mark = readNoted(table, row, columns.mark, cells);
  pupils.score[i] = score;
  pupils.mark[i] = mark;
  pupils.journal[i] = readNoted(table, row, columns.journal, cells);
  if (score < 0 && filled === 0 && mark === 0) return null;
  return fromTasks ? FROM_TASKS : PRINTED;
}

const FROM_TASKS: PupilValues = { fromTasks: true };
const PRINTED: PupilValues = { fromTasks: false };

function readNoted(table: ResultsTable, row: number, place: number, cells: Cells): number {
  const mark = readMark(cell(cells, place));
  if (mark !== UNREADABLE) return mark;
  noteUnreadable(table, row, place, cells);
  return 0;
}

function noteUnreadable(table: ResultsTable, row: number, place: number, cells: Cells): void {
  const at = { row, column: table.grid.origin.column + place };
  table.sink.add('unreadableValue', 'warning', at, { value: cleanText(cell(cells, place)) });
}

/** Place of the class in the list, added when new; -1 for a blank. */
export function classOf(known: Map<string, number>, classes: string[], value: CellValue): number {
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

/** Empty columns for at most `size` pupils. */
export function createPupilColumns(size: number, tasks: readonly Task[]): PupilColumns {
  return {
    length: 0,
    school: new Int32Array(size),
    classIndex: new Int32Array(size),
    classes: [],
    score: new Int16Array(size),
    mark: new Int8Array(size),
    journal: new Int8Array(size),
    tasks: tasks.map(() => new Int8Array(size)),
    code: [],
    row: new Int32Array(size),
  };
}
