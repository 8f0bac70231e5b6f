/** Tops of rows of known heights, and the whole height at the end. */
export function rowTops(heights: readonly number[]): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const height of heights) tops.push((top += height));
  return tops;
}

export interface RowRange {
  readonly first: number;
  /** one past the last */
  readonly end: number;
}

/** Rows that lie in view, and some more on both sides. `from` and `to` are measured from the top of the list. */
export function visibleRows(tops: readonly number[], from: number, to: number, more: number): RowRange {
  const count = tops.length - 1;
  const first = Math.max(0, rowAt(tops, from) - more);
  return { first: Math.min(first, count), end: Math.min(count, rowAt(tops, to) + 1 + more) };
}

/** The row that holds a place, by halving. */
function rowAt(tops: readonly number[], place: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a key leads in a list; null for a key that is not ours. */
export function rowByKey(at: number, count: number, page: number, key: string): number | null {
  const step: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = step[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
