import { columnAt, type CellColumn } from '../grid/columns';
import { MISSING, UNREADABLE, readMark, readPoints, readScore } from './cell-values';
import { ABSENT, ColumnReader, EMPTY, kindReader } from './decode-column';
import type { HeaderKey } from './header-columns';
import type { PupilColumns, ResultsTable } from './table';

/** So many rows are decoded at a time: their columns stay in the processor's cache. */
export const BLOCK_ROWS = 4096;

/** Some rows of a table of pupils, decoded column by column. Index = row inside the block. */
export interface PupilBlock {
  readonly score: Int16Array;
  readonly mark: Int16Array;
  readonly journal: Int16Array;
  readonly tasks: readonly Int16Array[];
  /** tasks with points, and their sum */
  readonly filled: Int16Array;
  readonly points: Int16Array;
  /** 1: one of the cells cannot be read */
  readonly unreadable: Uint8Array;
  /** 1: score, mark or code stand there */
  readonly pupil: Uint8Array;
  /** 1: a cell says that the pupil was not there */
  readonly absent: Uint8Array;
  /** 1: the pupil's code stands there */
  readonly coded: Uint8Array;
}

/** Decodes blocks of a table; a block is overwritten by the next one. */
export interface BlockReader {
  /** rows of the grid from `first` on */
  read(first: number, rows: number): PupilBlock;
}

export function columnOf({ grid, header }: ResultsTable, key: HeaderKey): CellColumn | null {
  const column = header.byKey.get(key);
  return column === undefined ? null : columnAt(grid, column - grid.origin.column);
}

export function createBlockReader(table: ResultsTable): BlockReader {
  const by = (key: HeaderKey): CellColumn | null => columnOf(table, key);
  const taskColumns = table.header.codes.map(({ column }) => columnAt(table.grid, column - table.grid.origin.column));
  const score = new ColumnReader(by('score'), readScore);
  const mark = new ColumnReader(by('mark'), readMark);
  const journal = new ColumnReader(by('journal'), readMark);
  const tasks = taskColumns.map((column) => new ColumnReader(column, readPoints));
  const scoreKind = kindReader(by('score'));
  const markKind = kindReader(by('mark'));
  const codeKind = kindReader(by('pupilCode'));
  const absentKinds = [by('variant'), taskColumns[0] ?? null, by('score'), by('mark')].map(kindReader);
  const kind = new Int16Array(BLOCK_ROWS);
  const whole = createBlock(BLOCK_ROWS, tasks.length);
  return {
    read(first, rows) {
      const block = rows === BLOCK_ROWS ? whole : firstRows(whole, rows);
      const own = kind.subarray(0, rows);
      block.unreadable.fill(0);
      block.filled.fill(0);
      block.points.fill(0);
      block.pupil.fill(0);
      block.absent.fill(0);
      block.coded.fill(0);
      score.fill(block.score, first);
      noteUnreadable(block.score, MISSING, block.unreadable);
      for (const [reader, marks] of [
        [mark, block.mark],
        [journal, block.journal],
      ] as const) {
        reader.fill(marks, first);
        noteUnreadable(marks, 0, block.unreadable);
      }
      block.tasks.forEach((points, j) => {
        tasks[j]?.fill(points, first);
        noteUnreadable(points, MISSING, block.unreadable);
        addTask(points, block.filled, block.points);
      });
      codeKind.fill(own, first);
      noteFilled(own, block.coded);
      noteFilled(own, block.pupil);
      for (const reader of [scoreKind, markKind]) {
        reader.fill(own, first);
        noteFilled(own, block.pupil);
        noteAbsent(own, block.absent);
      }
      for (const reader of absentKinds) {
        reader.fill(own, first);
        noteAbsent(own, block.absent);
      }
      return block;
    },
  };
}

function createBlock(rows: number, tasks: number): PupilBlock {
  return {
    score: new Int16Array(rows),
    mark: new Int16Array(rows),
    journal: new Int16Array(rows),
    tasks: Array.from({ length: tasks }, () => new Int16Array(rows)),
    filled: new Int16Array(rows),
    points: new Int16Array(rows),
    unreadable: new Uint8Array(rows),
    pupil: new Uint8Array(rows),
    absent: new Uint8Array(rows),
    coded: new Uint8Array(rows),
  };
}

function firstRows(block: PupilBlock, rows: number): PupilBlock {
  return {
    score: block.score.subarray(0, rows),
    mark: block.mark.subarray(0, rows),
    journal: block.journal.subarray(0, rows),
    tasks: block.tasks.map((task) => task.subarray(0, rows)),
    filled: block.filled.subarray(0, rows),
    points: block.points.subarray(0, rows),
    unreadable: block.unreadable.subarray(0, rows),
    pupil: block.pupil.subarray(0, rows),
    absent: block.absent.subarray(0, rows),
    coded: block.coded.subarray(0, rows),
  };
}

// Loops over rows are functions of their own, which the engine makes fast once for all columns.

/** Puts `missing` where a cell cannot be read and remembers its row. */
function noteUnreadable(values: Int16Array, missing: number, unreadable: Uint8Array): void {
  for (let i = 0; i < values.length; i++)
    if (values[i] === UNREADABLE) {
      values[i] = missing;
      unreadable[i] = 1;
    }
}

function addTask(values: Int16Array, filled: Int16Array, points: Int16Array): void {
  for (let i = 0; i < values.length; i++) {
    const own = values[i]!;
    if (own < 0) continue;
    points[i]! += own;
    filled[i]! += 1;
  }
}

function noteFilled(kinds: Int16Array, filled: Uint8Array): void {
  for (let i = 0; i < kinds.length; i++) if (kinds[i] !== EMPTY) filled[i] = 1;
}

function noteAbsent(kinds: Int16Array, absent: Uint8Array): void {
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === ABSENT) absent[i] = 1;
}

/** Rows [first, end) of the block become the pupils from `to` on. */
export function copyValues(block: PupilBlock, first: number, end: number, pupils: PupilColumns, to: number): void {
  pupils.score.set(block.score.subarray(first, end), to);
  copyNarrow(block.mark, first, end, pupils.mark, to);
  copyNarrow(block.journal, first, end, pupils.journal, to);
  for (let j = 0; j < block.tasks.length; j++) copyNarrow(block.tasks[j]!, first, end, pupils.tasks[j]!, to);
}

function copyNarrow(from: Int16Array, first: number, end: number, to: Int8Array, at: number): void {
  const shift = at - first;
  for (let i = first; i < end; i++) to[i + shift] = from[i]!;
}
