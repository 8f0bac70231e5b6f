import type { ReasonCode } from '../../domain/outcome';
import { Z95, type Interval } from '../../indicators/numerics/wilson';

export interface Correlation {
  readonly n: number;
  /** -1...1; null with its reason */
  readonly r: number | null;
  /** 95 %; null below four pairs and where r is -1 or 1 */
  readonly ci: Interval | null;
  readonly reason: ReasonCode | null;
}

const FEWEST_PAIRS = 3;
/** Largest score that is ranked by counting. */
const MOST_WHOLE = 100;
/** Nearer to 1 than this is 1: an exact fit has no interval. */
const ROUNDING = 1e-12;

/**
 * Product-moment correlation of pairs.
 * @formula   sum (x - mx)(y - my) / sqrt(sum (x - mx)^2 sum (y - my)^2); interval tanh(atanh r +- z / sqrt(n - 3))
 * @range     -1...1
 * @source    Pearson 1895; Fisher 1921
 * @undefined fewer than 3 pairs → N_SMALL; one of the two does not vary → NO_VARIATION
 * @throws    never; both lists have the same length and hold finite numbers
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): Correlation {
  return withInterval(productMoment(x, y), x.length, () => 1);
}

/**
 * Rank correlation: Pearson's of the average ranks.
 * @formula   interval tanh(atanh r +- z sqrt((1 + r^2 / 2) / (n - 3)))
 * @range     -1...1
 * @source    Spearman 1904; interval Bonett, Wright 2000, Psychometrika 65
 * @undefined as `pearson`
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): Correlation {
  return withInterval(productMoment(averageRanks(x), averageRanks(y)), x.length, (r) => 1 + (r * r) / 2);
}

/**
 * Both correlations of pairs of which only the counts are known: `counts` row by row from `at`, one row for each value of x, one column for
 * each of y, both ascending.
 */
export function correlationsOfTable(
  counts: ArrayLike<number>,
  at: number,
  values: readonly number[],
): { readonly pearson: Correlation; readonly spearman: Correlation } {
  const size = values.length;
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  let n = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const count = counts[at + i * size + j]!;
      x[i]! += count;
      y[j]! += count;
      n += count;
    }
  const [ranksX, ranksY] = [ranksOfCounts(x), ranksOfCounts(y)];
  return {
    pearson: withInterval(momentOfTable(counts, at, n, values, values), n, () => 1),
    spearman: withInterval(momentOfTable(counts, at, n, ranksX, ranksY), n, (r) => 1 + (r * r) / 2),
  };
}

/** Mean rank of the units of each count. */
export function ranksOfCounts(counts: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(counts.length);
  let below = 0;
  for (let k = 0; k < ranks.length; k++) {
    ranks[k] = below + (counts[k]! + 1) / 2;
    below += counts[k]!;
  }
  return ranks;
}

function momentOfTable(
  counts: ArrayLike<number>,
  at: number,
  n: number,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): number | null {
  const size = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      meanX += counts[at + i * size + j]! * x[i]!;
      meanY += counts[at + i * size + j]! * y[j]!;
    }
  meanX /= n;
  meanY /= n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  // one value that all share must not count as variation by the last digit of its mean
  let [rows, columns] = [0, 0];
  for (let i = 0; i < size; i++) {
    let row = 0;
    let column = 0;
    for (let j = 0; j < size; j++) {
      const count = counts[at + i * size + j]!;
      row += count;
      column += counts[at + j * size + i]!;
      xy += count * (x[i]! - meanX) * (y[j]! - meanY);
    }
    xx += row * (x[i]! - meanX) ** 2;
    yy += column * (y[i]! - meanY) ** 2;
    rows += row > 0 ? 1 : 0;
    columns += column > 0 ? 1 : 0;
  }
  return rows > 1 && columns > 1 ? ratio(xx, yy, xy) : null;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  return rankWholeNumbers(values) ?? rankSorted(values);
}

/** Marks and scores: counting is many times faster than sorting. Null for other values. */
function rankWholeNumbers(values: ArrayLike<number>): Float64Array | null {
  const counts = new Int32Array(MOST_WHOLE + 1);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && value <= MOST_WHOLE && value === Math.floor(value))) return null;
    counts[value]! += 1;
  }
  const rankOf = new Float64Array(MOST_WHOLE + 1);
  let below = 0;
  counts.forEach((count, value) => {
    rankOf[value] = below + (count + 1) / 2;
    below += count;
  });
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf[values[i]!]!;
  return ranks;
}

function rankSorted(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function productMoment(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i]!;
    meanY += y[i]!;
  }
  meanX /= n;
  meanY /= n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i]! - meanX) ** 2;
    yy += (y[i]! - meanY) ** 2;
    xy += (x[i]! - meanX) * (y[i]! - meanY);
  }
  return varies(x) && varies(y) ? ratio(xx, yy, xy) : null;
}

function ratio(xx: number, yy: number, xy: number): number | null {
  if (xx <= 0 || yy <= 0) return null;
  const r = xy / Math.sqrt(xx) / Math.sqrt(yy);
  return 1 - Math.abs(r) < ROUNDING ? Math.sign(r) : r;
}

/** Sums of squares of equal values may be tiny instead of 0. */
function varies(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return true;
  return false;
}

function withInterval(r: number | null, n: number, variance: (r: number) => number): Correlation {
  if (n < FEWEST_PAIRS) return { n, r: null, ci: null, reason: 'N_SMALL' };
  if (r === null) return { n, r: null, ci: null, reason: 'NO_VARIATION' };
  if (n <= FEWEST_PAIRS || Math.abs(r) >= 1) return { n, r, ci: null, reason: null };
  const half = Z95 * Math.sqrt(variance(r) / (n - 3));
  const z = Math.atanh(r);
  return { n, r, ci: [Math.tanh(z - half), Math.tanh(z + half)], reason: null };
}
