import type { CellRef, CellValue } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import type { FormatAnswer, FormatRange } from '../../plan/ports';
import { normalValue } from '../../plan/text-safety';
import { hashOf, PRINT_LENGTH, type Snapshot, type StoredRun } from './snapshot';

/** What a row holds, as a short text, by which it is known again after it was moved. */
function printOf(values: Iterable<CellValue>): string {
  const text = [...values].map((value) => token(value)).join('\n');
  return hashOf(text).slice(-PRINT_LENGTH).padStart(PRINT_LENGTH, '0');
}

function token(value: CellValue): string {
  const plain = normalValue(value);
  if (typeof plain === 'number') return String(Number(plain.toPrecision(15)));
  return plain === null ? '' : `${typeof plain}:${String(plain).replace(/\s+/g, ' ').trim()}`;
}

type PrintedPart = Pick<StoredRun, 'column' | 'columns' | 'tall'>;

/** The print of the marked row that begins at this sheet row, its columns moved to the right by `shift`. */
export function printIn(grid: Grid, row: number, { column, columns, tall = 1 }: PrintedPart, shift = 0): string {
  return printOf(
    Array.from({ length: tall * columns }, (_, i) =>
      valueAt(grid, row + Math.floor(i / columns), column + shift + (i % columns)),
    ),
  );
}

interface StoredSheet {
  readonly sheet: string;
  readonly runs: readonly StoredRun[];
}

/**
 * Rows of one school that looked different before they were marked cannot be told apart by the name when they change places: they get
 * prints. Rows that looked alike need none, whichever is which.
 */
export function withPrints<T extends StoredSheet>(sheets: readonly T[], grids: readonly Grid[]): T[] {
  return sheets.map((each) => {
    const grid = grids.find(({ sheet }) => sheet === each.sheet);
    if (!grid) return each;
    const kinds = new Map<string, Set<string>>();
    for (const run of each.runs) {
      const known = kinds.get(groupOf(run)) ?? new Set<string>();
      for (let index = 0; index < run.rows; index++) known.add(kindOf(run, index));
      kinds.set(groupOf(run), known);
    }
    const runs = each.runs.map((run) => {
      if ((kinds.get(groupOf(run))?.size ?? 0) < 2) return run;
      const prints = Array.from({ length: run.rows }, (_, index) => printIn(grid, run.row + index, run));
      return { ...run, prints };
    });
    return { ...each, runs };
  });
}

function groupOf({ level, text }: StoredRun): string {
  return `${level}:${String(text)}`;
}

/** How one row of a run looked. */
function kindOf(run: StoredRun, index: number): string {
  const { column, columns, nameColumn, tall, looks, names } = run;
  const covers = ([first, rows]: readonly [number, number]): boolean => index >= first && index < first + rows;
  const fills = looks.flatMap(([top, left, rows, width, look]) =>
    tall !== undefined || covers([top, rows]) ? [[tall === undefined ? 0 : top, left, width, look]] : [],
  );
  const name = names.find(([first, rows]) => covers([first, rows]))?.[2];
  return JSON.stringify([column, columns, nameColumn, tall, fills, name]);
}

interface PrintRange {
  readonly run: StoredRun;
  readonly range: FormatRange;
}

/** What has to be read to compare the rows that have prints. */
export function printRanges(snapshot: Snapshot): PrintRange[] {
  return snapshot.sheets.flatMap(({ sheet, runs }) =>
    runs.flatMap((run) => {
      const { row, column, columns, prints } = run;
      const rows = run.tall ?? run.rows;
      return prints ? [{ run, range: { sheet, row, column, rows, columns, properties: [] } }] : [];
    }),
  );
}

/** Whether every row that has a print stands where it was, run by run; `from` is where the answer to printRanges begins. */
export function printsInPlace(ranges: readonly PrintRange[], answer: FormatAnswer, from: number): Set<StoredRun> {
  return new Set(
    ranges.flatMap(({ run }, i) => {
      const values = answer.blocks[from + i]?.values ?? [];
      const height = run.tall ?? 1;
      const same = run.prints?.every(
        (print, index) => printOf(values.slice(index * height, (index + 1) * height).flat()) === print,
      );
      return same === true ? [run] : [];
    }),
  );
}

/** The print of the row that a naming cell stands in now, as a stored row of this run would have it. */
export function printAround(grid: Grid, cell: CellRef, run: StoredRun): string {
  return printIn(grid, cell.row, run, cell.column - run.nameColumn);
}
