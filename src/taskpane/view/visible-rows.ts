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

/** Rows that are ready above and below the view. */
export interface RowsAhead {
  readonly above: number;
  readonly below: number;
}

const READY: RowsAhead = { above: 5, below: 5 };
/** Beyond a view a frame nothing that is made ready would ever be seen. */
const JUMP: RowsAhead = { above: 0, below: 0 };

/** Which rows to make ready while the list moves by so many pixels a frame; 0 is at rest. */
export function rowsAhead(moved: number, height: number): RowsAhead {
  if (moved === 0) return READY;
  if (Math.abs(moved) >= height / 2) return JUMP;
  return moved > 0 ? { above: 1, below: READY.below } : { above: READY.above, below: 1 };
}

/** Rows that lie in view, and those to be ready on both sides. `from` and `to` are measured from the top of the list. */
export function visibleRows(tops: readonly number[], from: number, to: number, ahead: RowsAhead): RowRange {
  const count = tops.length - 1;
  const first = Math.max(0, rowAt(tops, from) - ahead.above);
  return { first: Math.min(first, count), end: Math.min(count, rowAt(tops, to) + 1 + ahead.below) };
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
