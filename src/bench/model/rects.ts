import type { Rect } from '../../domain/cell';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function covers(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `from` when `hole` is taken out: up to four rectangles. */
export function subtract(from: Rect, hole: Rect): Rect[] {
  const cut = intersection(from, hole);
  if (!cut) return [from];
  const parts: Rect[] = [
    { ...from, rows: cut.row - from.row },
    { ...from, row: cut.row + cut.rows, rows: from.row + from.rows - cut.row - cut.rows },
    { ...cut, column: from.column, columns: cut.column - from.column },
    { ...cut, column: cut.column + cut.columns, columns: from.column + from.columns - cut.column - cut.columns },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Rows or columns put in or taken out (`count` negative) at `at`. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** New place of an index; null when it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return null;
  return index + shift.count;
}

/** A rectangle after the shift: it moves, grows when the insertion falls inside, shrinks or disappears on deletion. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const start = shift.axis === 'row' ? rect.row : rect.column;
  const size = shift.axis === 'row' ? rect.rows : rect.columns;
  const moved = shiftSpan(start, size, shift);
  if (!moved) return null;
  return shift.axis === 'row'
    ? { ...rect, row: moved.start, rows: moved.size }
    : { ...rect, column: moved.start, columns: moved.size };
}

function shiftSpan(start: number, size: number, shift: Shift): { start: number; size: number } | null {
  if (shift.count >= 0) {
    if (shift.at <= start) return { start: start + shift.count, size };
    return shift.at < start + size ? { start, size: size + shift.count } : { start, size };
  }
  const gone = { from: shift.at, to: shift.at - shift.count };
  const before = Math.max(0, Math.min(start + size, gone.from) - start);
  const after = Math.max(0, start + size - Math.max(start, gone.to));
  if (before + after === 0) return null;
  const newStart = before > 0 || start < gone.from ? start : gone.from + Math.max(0, start - gone.to);
  return { start: newStart, size: before + after };
}
