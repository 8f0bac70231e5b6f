import type { CellValue } from '../domain/cell';
import type { Task } from '../domain/assessment';
import { BLANK, cellOf, columnAt, valueOfCode, type CellColumn } from '../grid/columns';
import { cleanText } from '../grid/text';
import { UNREADABLE, readClass, readMark, readPoints, readScore } from './cell-values';
import type { PupilColumns, ResultsTable } from './table';

/** Reports every cell of a pupil's row that should hold points, score or mark and cannot be read; `at` is a row of the grid. */
export function reportUnreadable(table: ResultsTable, at: number): void {
  const { byKey, codes } = table.header;
  const read: readonly (readonly [number | undefined, (value: CellValue) => number])[] = [
    ...codes.map(({ column }) => [column, readPoints] as const),
    [byKey.get('score'), readScore],
    [byKey.get('mark'), readMark],
    [byKey.get('journal'), readMark],
  ];
  const { origin } = table.grid;
  for (const [column, reader] of read) {
    if (column === undefined) continue;
    const value = cellOf(columnAt(table.grid, column - origin.column), at);
    if (reader(value) !== UNREADABLE) continue;
    const place = { row: origin.row + at, column };
    table.sink.add('unreadableValue', 'warning', place, { value: cleanText(value) });
  }
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
export function createPupilColumns(
  size: number,
  tasks: readonly Task[],
  codeText: PupilColumns['codeText'],
): PupilColumns {
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
    codeText,
    row: new Int32Array(size),
  };
}
