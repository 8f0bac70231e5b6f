import type { CellValue, Rect } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import type { Block, BlockRow } from './block';

/** The block after its rows have closed up. */
export interface Settled {
  /** the whole sheet as it would be */
  readonly grid: Grid;
  /** rows that stay, in order; the i-th stands in sheet row first + i */
  readonly rows: readonly BlockRow[];
  readonly merges: readonly Rect[];
}

/** The sheet with the rows of the block closed up and the tail of the block empty. */
export function settle(block: Block): Settled {
  const rows = block.rows.filter((row) => !row.removed);
  const { grid } = block;
  const lines = grid.values.map((line) => [...line]);
  const formats = grid.numberFormats?.map((line) => [...line]) ?? null;
  block.rows.forEach((_, i) => {
    const at = block.first + i - grid.origin.row;
    const row = rows[i];
    for (let j = 0; j < block.width; j++) {
      const column = block.column + j - grid.origin.column;
      put(lines[at], column, row?.cells[j] ?? null);
      put(formats?.[at], column, row?.numberFormats[j] ?? 'General');
    }
  });
  const merges = mergesOf(block, rows);
  const others = grid.merges.filter((merge) => !block.parted.includes(merge) && !isOfBlock(block, merge));
  return {
    grid: { ...grid, values: lines, numberFormats: formats, merges: [...others, ...merges] },
    rows,
    merges,
  };
}

/** A table may reach beyond the used part of the sheet; nothing is written there. */
function put<T>(line: T[] | undefined, column: number, value: T): void {
  if (line !== undefined && column >= 0 && (column < line.length || (value as CellValue) !== null))
    line[column] = value; // -- only values can be null
}

export function isOfBlock(block: Block, merge: Rect): boolean {
  return (
    merge.row >= block.first &&
    merge.row < block.first + block.rows.length &&
    merge.column < block.column + block.width &&
    merge.column + merge.columns > block.column
  );
}

/** Merged areas at their new places; what is left of one that lost its rows may be a single cell. */
function mergesOf(block: Block, rows: readonly BlockRow[]): readonly Rect[] {
  const newRow = new Map(rows.map((row, i) => [row.source, block.first + i]));
  const end = block.first + block.rows.length;
  return block.merges.flatMap((merge): Rect[] => {
    const kept: number[] = [];
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, end); row++) {
      const at = newRow.get(row);
      if (at !== undefined) kept.push(at);
    }
    const [first] = kept;
    const beyond = Math.max(0, merge.row + merge.rows - end);
    // without its first row the area has lost its value
    if (first === undefined || first !== newRow.get(merge.row)) return [];
    const height = kept.length + (beyond > 0 && rows.length === block.rows.length ? beyond : 0);
    return height === 1 && merge.columns === 1 ? [] : [{ ...merge, row: first, rows: height }];
  });
}
