import { tInterval } from '../../indicators/numerics/t-interval';
import type { Interval } from '../../indicators/numerics/wilson';
import { averageRanks, pearson, spearman, type Correlation } from './correlation';

export const LOWEST_MARK = 2;
/** Marks 2..5. */
export const MARKS = 4;
/** A change of place by a quarter of all pupils counts as risen or fallen where the two results have no common scale. */
export const RANK_STEP = 0.25;

export interface MeanChange {
  readonly mean: number;
  /** 95 % t interval; null below two pupils */
  readonly ci: Interval | null;
}

/** Two results of the same pupils: how they agree and who rose and fell. */
export interface PairSummary {
  /** pupils with both results */
  readonly n: number;
  readonly pearson: Correlation;
  readonly spearman: Correlation;
  /** first mark 2..5 (rows) by second mark (columns); null where one of the results is no mark */
  readonly table: readonly (readonly number[])[] | null;
  /** by marks where both are marks, else by place among all pupils (a quarter and more) */
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
  /** second minus first mark; null where one of the results is no mark */
  readonly markChange: MeanChange | null;
  /** change of place among all pupils of the table, -1..1; below 0: the first result was relatively better */
  readonly placeChange: MeanChange | null;
}

/** Pairs in columns; `firstPlace`, `secondPlace` from `places` over the whole table. */
export interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly firstPlace: Float64Array;
  readonly secondPlace: Float64Array;
}

/** Place of each pupil among all, 0 lowest ... 1 highest: (average rank - 0.5) / n. */
export function places(values: ArrayLike<number>): Float64Array {
  return averageRanks(values).map((rank) => (rank - 0.5) / values.length);
}

export function pairsOf(first: Float64Array, second: Float64Array): Pairs {
  return { first, second, firstPlace: places(first), secondPlace: places(second) };
}

/** The pairs at some indices; places stay those among all. */
export function pickPairs(pairs: Pairs, indices: readonly number[]): Pairs {
  return {
    first: pickValues(pairs.first, indices),
    second: pickValues(pairs.second, indices),
    firstPlace: pickValues(pairs.firstPlace, indices),
    secondPlace: pickValues(pairs.secondPlace, indices),
  };
}

/** A loop: a region has hundreds of thousands of pupils, and `from` with a callback takes many times longer. */
export function pickValues(column: ArrayLike<number>, indices: readonly number[]): Float64Array {
  const picked = new Float64Array(indices.length);
  for (let i = 0; i < picked.length; i++) picked[i] = column[indices[i]!]!;
  return picked;
}

export function summarisePairs({ first, second, firstPlace, secondPlace }: Pairs, marks: boolean): PairSummary {
  const n = first.length;
  const byMark = second.map((value, i) => value - first[i]!);
  const byPlace = secondPlace.map((value, i) => value - firstPlace[i]!);
  const changes = marks ? byMark : byPlace;
  const step = (marks ? 1 : RANK_STEP) - 1e-9;
  const rose = changes.filter((change) => change >= step).length;
  const fell = changes.filter((change) => change <= -step).length;
  return {
    n,
    pearson: pearson(first, second),
    spearman: spearman(first, second),
    table: marks ? agreementTable(first, second) : null,
    rose,
    same: n - rose - fell,
    fell,
    markChange: marks ? meanChange(byMark) : null,
    placeChange: meanChange(byPlace),
  };
}

/** Counts of first mark (rows) by second mark (columns), marks 2..5. */
function agreementTable(first: Float64Array, second: Float64Array): number[][] {
  const table = Array.from({ length: MARKS }, () => new Array<number>(MARKS).fill(0));
  first.forEach((mark, i) => {
    const row = table[mark - LOWEST_MARK];
    const column = second[i]! - LOWEST_MARK;
    if (row?.[column] !== undefined) row[column] += 1;
  });
  return table;
}

/** Mean with its t interval (indicators.md 1.2); null without pupils. */
export function meanChange(values: Float64Array): MeanChange | null {
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value / n, 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, ci: n < 2 ? null : tInterval(mean, Math.sqrt(squares / (n - 1)), n) };
}
