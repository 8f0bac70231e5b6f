import type { CellValue } from '../domain/cell';
import { BLANK, codeOfOther, type CellColumn } from '../grid/columns';
import { rowAt, rowCount, valueAt, type Grid } from '../grid/grid';
import { foldText, isBlank } from '../grid/text';
import { readBlockTitle, sameKind, sameTitle, type BlockTitle } from './block-title';

/** One work of several side by side: the sheet with the columns of the others left empty, cells where they were. */
export interface Block {
  readonly grid: Grid;
  readonly title: BlockTitle;
  /** where the title stands */
  readonly row: number;
  readonly column: number;
  /** columns of the sheet, inclusive */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface SplitBlocks {
  readonly blocks: readonly Block[];
  /** first row of titles, and the row with the headings of the columns */
  readonly top: number;
  readonly leaf: number;
}

/** A row with a heading such as «Школа» may be the upper of up to three rows: school year or grade, subject, columns. */
const ROWS_BELOW = 2;
const FEWEST_COLUMNS = 2;

interface Titled {
  readonly title: BlockTitle;
  readonly row: number;
  readonly column: number;
  readonly last: number;
}

/** Works side by side under titles such as «Русский язык» | «Математика», with the columns of the school once; null where there are none. */
export function splitBlocks(grid: Grid, row: number): SplitBlocks | null {
  const end = grid.origin.row + rowCount(grid) - 1;
  for (let leaf = Math.min(row + ROWS_BELOW, end - 1); leaf >= row; leaf--) {
    const titled = titlesAbove(grid, leaf);
    if (titled === null || leaf - titled.rows > row) continue;
    const { blocks } = titled;
    if (blocks.some(({ column, last }) => labelsIn(grid, leaf, column, last) < FEWEST_COLUMNS)) continue;
    return {
      top: leaf - titled.rows,
      leaf,
      blocks: blocks.map((block) => cutOut(grid, leaf, titled.rows, block, blocks)),
    };
  }
  return null;
}

/** Titles over the columns of a row of headings: one row of them, or one row over another («4 класс» over «Русский язык»). */
function titlesAbove(grid: Grid, leaf: number): { blocks: readonly Titled[]; rows: number } | null {
  const lower = titlesIn(grid, leaf - 1, leaf);
  if (lower === null) return null;
  const upper = titlesIn(grid, leaf - 2, leaf - 1);
  const whole = lower.map((own) => {
    const over = upper?.find(({ column, last }) => own.column >= column && own.column <= last);
    return over ? { ...own, title: { ...over.title, ...own.title } } : own;
  });
  const different = whole.every((a, i) => whole.slice(i + 1).every((b) => !sameTitle(a.title, b.title)));
  return different ? { blocks: whole, rows: upper === null ? 1 : 2 } : null;
}

/** The titles of a row with the columns below each; null where the row holds fewer than two of one kind. */
function titlesIn(grid: Grid, row: number, below: number): Titled[] | null {
  if (row < grid.origin.row) return null;
  const cells = rowAt(grid, row - grid.origin.row);
  const width = Math.max(cells.length, rowAt(grid, below - grid.origin.row).length);
  const starts: { column: number; title: BlockTitle | null }[] = [];
  cells.forEach((value, i) => {
    if (!isBlank(value)) starts.push({ column: grid.origin.column + i, title: readBlockTitle(value) });
  });
  const titles = starts.flatMap(({ column, title }) => (title ? [{ column, title }] : []));
  const [first] = titles;
  if (!first || titles.length < 2 || titles.some(({ title }) => !sameKind(title, first.title))) return null;
  const aligned = alignedStart(grid, row, below, starts, titles);
  const step = (titles[1]?.column ?? 0) - first.column;
  return titles.map(({ column, title }, k) => {
    if (aligned !== null) {
      const from = aligned + k * step;
      return { title, row, column: from, last: from + step - 1 };
    }
    const merge = grid.merges.find((area) => area.row === row && area.column === column && area.columns > 1);
    const next = starts.find((start) => start.column > column)?.column ?? grid.origin.column + width;
    const usual = k > 0 && k === titles.length - 1 && next - column > step ? column + step : next;
    return { title, row, column, last: merge ? column + merge.columns - 1 : usual - 1 };
  });
}

/** Titles that stand in the middle of their columns without a merge: the headings repeat, and tell where each block begins. */
function alignedStart(
  grid: Grid,
  row: number,
  below: number,
  starts: readonly { readonly column: number }[],
  titles: readonly { readonly column: number }[],
): number | null {
  const [first, second] = titles;
  if (!first || !second || grid.merges.some((area) => area.row === row && area.columns > 1)) return null;
  const step = second.column - first.column;
  if (titles.some(({ column }, k) => column !== first.column + k * step)) return null;
  const label = (column: number): string => foldText(valueAt(grid, below, column));
  const before = Math.max(
    grid.origin.column - 1,
    ...starts.flatMap(({ column }) => (column < first.column ? column : [])),
  );
  for (let from = Math.max(before + 1, first.column - step + 1); from < first.column; from++) {
    const repeats = Array.from({ length: step }, (_, i) => from + i).every(
      (column) => label(column) !== '' && titles.every((_, k) => label(column + k * step) === label(column)),
    );
    if (repeats) return from;
  }
  return null;
}

function labelsIn(grid: Grid, row: number, first: number, last: number): number {
  let labels = 0;
  for (let column = first; column <= last; column++) if (!isBlank(valueAt(grid, row, column))) labels++;
  return labels;
}

/** The sheet as if it held this work alone; headings of the common columns that stand in the rows of titles move down to the others. */
function cutOut(grid: Grid, leaf: number, rows: number, own: Titled, all: readonly Titled[]): Block {
  const isOther = (column: number): boolean =>
    all.some((block) => block !== own && column >= block.column && column <= block.last);
  const isOwn = (column: number): boolean => column >= own.column && column <= own.last;
  const heading = (column: number): CellValue => {
    for (let row = leaf; row >= leaf - rows; row--) {
      const value = valueAt(grid, row, column);
      if (!isBlank(value)) return value;
      if (isOwn(column)) return null;
    }
    return null;
  };
  const edit = (row: number, column: number): CellValue | undefined => {
    if (row === leaf) return isOther(column) ? null : heading(column);
    return row < leaf && row >= leaf - rows ? null : undefined;
  };
  const { sheet, file, origin, numberFormats, hiddenRows } = grid;
  const merges = grid.merges.filter(({ row }) => row > leaf);
  const columns = grid.columns && cutColumns(grid, grid.columns, isOther, edit, leaf);
  const cells = (): CellValue[][] =>
    Array.from({ length: rowCount(grid) }, (_, i) =>
      rowAt(grid, i).map((value, j) => {
        const [row, column] = [origin.row + i, origin.column + j];
        const edited = edit(row, column);
        return edited === undefined ? (row > leaf && isOther(column) ? null : value) : edited;
      }),
    );
  let made: CellValue[][] | null = null;
  const cut: Grid = {
    ...{ sheet, file, origin, numberFormats, hiddenRows, merges },
    ...(columns ? { columns } : {}),
    // of columns rows are made only when somebody asks
    get values() {
      made ??= cells();
      return made;
    },
  };
  return {
    grid: cut,
    title: own.title,
    row: own.row,
    column: own.column,
    firstColumn: own.column,
    lastColumn: own.last,
  };
}

function cutColumns(
  { origin }: Grid,
  columns: readonly CellColumn[],
  isOther: (column: number) => boolean,
  edit: (row: number, column: number) => CellValue | undefined,
  leaf: number,
): CellColumn[] {
  return columns.map(({ codes, others }, j) => {
    const column = origin.column + j;
    const cut = isOther(column) ? new Int32Array(codes.length).fill(BLANK) : codes.slice();
    if (isOther(column)) cut.set(codes.subarray(0, Math.max(0, leaf - origin.row)));
    const more = [...others];
    for (let i = 0; i <= leaf - origin.row && i < cut.length; i++) {
      const value = edit(origin.row + i, column);
      if (value !== undefined) cut[i] = isBlank(value) ? BLANK : codeOfOther(more.push(value) - 1);
    }
    return { codes: cut, others: more };
  });
}
