import type { Rect } from '../domain/cell';

export const cellKey = (row: number, column: number): number => row * 16384 + column;

export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / 16384),
  column: key % 16384,
});

/** The smallest rectangle that holds all of them; one of no rows when there are none. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of rects) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

export const single = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

export function rectOf(row: number, column: number, values: readonly (readonly unknown[])[]): Rect {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Every cell of the rectangle, row by row. */
export function* cellsOf(rect: Rect): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield { row, column };
}

export interface Run<T> {
  readonly rect: Rect;
  readonly value: T;
}

interface OpenRun<T> {
  row: number;
  column: number;
  rows: number;
  columns: number;
  key: string;
  value: T;
}

/**
 * Cells of equal key as few rectangles: runs along the row, then equal runs of following rows joined.
 * A place that comes twice keeps its first value.
 */
export function runsOf<T>(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly value: T }>,
  keyOf: (value: T) => string,
): Run<T>[] {
  const done: OpenRun<T>[] = [];
  const open = new Map<string, OpenRun<T>>();
  const close = (run: OpenRun<T> | null): void => {
    if (!run) return;
    const place = `${String(run.column)}:${String(run.columns)}:${run.key}`;
    const above = open.get(place);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      open.set(place, run);
      done.push(run);
    }
  };
  let current: OpenRun<T> | null = null;
  for (const { row, column, value } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = keyOf(value);
    if (current && current.row === row && column < current.column + current.columns) continue;
    if (current && current.row === row && current.column + current.columns === column && current.key === key)
      current.columns += 1;
    else {
      close(current);
      current = { row, column, rows: 1, columns: 1, key, value };
    }
  }
  close(current);
  return done.map(({ row, column, rows, columns, value }) => ({ rect: { row, column, rows, columns }, value }));
}

/** The cells of the rectangles as rectangles that do not overlap, in reading order: a sweep over the rows where one begins or ends. */
export function disjoint(rects: readonly Rect[]): Rect[] {
  if (rects.length < 2) return [...rects];
  const waiting = [...rects].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = [...new Set(rects.flatMap((rect) => [rect.row, rect.row + rect.rows]))].sort((a, b) => a - b);
  const bands: { row: number; rows: number; column: number; columns: number }[] = [];
  const lastBand = new Map<string, (typeof bands)[number]>();
  let open: Rect[] = [];
  let next = 0;
  rows.slice(0, -1).forEach((top, i) => {
    const height = (rows[i + 1] ?? 0) - top;
    open = open.filter((rect) => rect.row + rect.rows > top);
    for (let rect = waiting[next]; rect && rect.row <= top; rect = waiting[++next]) open.push(rect);
    const spans = open.map((rect) => [rect.column, rect.column + rect.columns] as const).sort((a, b) => a[0] - b[0]);
    for (const [from, to] of joined(spans)) {
      const key = `${String(from)}:${String(to)}`;
      const above = lastBand.get(key);
      if (above && above.row + above.rows === top) above.rows += height;
      else {
        const band = { row: top, rows: height, column: from, columns: to - from };
        lastBand.set(key, band);
        bands.push(band);
      }
    }
  });
  return bands;
}

function joined(spans: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
