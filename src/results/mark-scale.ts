import type { MarkScale } from '../domain/assessment';

/** Scores from `low` to `high` would all do as the lowest score of a mark. */
export interface CutRange {
  readonly low: number;
  readonly high: number;
}

export type ScaleReading =
  /** `open` lists the marks whose lowest score the data do not pin down, with what is possible */
  | {
      readonly kind: 'scale';
      readonly scale: MarkScale;
      readonly open: readonly { readonly mark: number; readonly range: CutRange }[];
    }
  /** too many pupils contradict every scale */
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'none' };

/** A slip of the pen is a finding; beyond this share of contradicting pupils there is no scale in the data. */
const MOST_CONTRADICTIONS = 0.05;
const FEWEST_PUPILS = 5;

interface Cut extends CutRange {
  readonly errors: number;
}

/**
 * The scale behind scores and marks of pupils: for each of the marks 3, 4, 5 the lowest score that contradicts the fewest pupils.
 * Where several scores fit equally well (nobody has a score in between), the lowest observed score with that mark or a better one is
 * taken: it puts every pupil on the right side, and it is told in `open`. Without any pupil above a boundary, the score after the
 * highest observed is taken. Without pupils on both sides of at least one boundary there is no scale.
 */
export function scaleFromPupils(
  score: ArrayLike<number>,
  mark: ArrayLike<number>,
  length: number,
  max: number,
): ScaleReading {
  const counts = [2, 3, 4, 5].map(() => new Int32Array(max + 2));
  let pupils = 0;
  for (let i = 0; i < length; i++) {
    const x = score[i] ?? -1;
    const column = counts[(mark[i] ?? 0) - 2];
    if (x < 0 || x > max || !column) continue;
    column[x] = (column[x] ?? 0) + 1;
    pupils++;
  }
  if (pupils < FEWEST_PUPILS) return { kind: 'none' };
  const cuts = [3, 4, 5].map((boundary) => bestCut(counts, boundary, max));
  if (cuts.some(({ errors }) => errors > pupils * MOST_CONTRADICTIONS)) return { kind: 'contradictory' };
  if (!cuts.some((cut) => cut.low > lowest(counts) && cut.high <= highest(counts, max))) return { kind: 'none' };
  const [c3, c4, c5] = cuts.map(({ low, high }) => (high > max ? low : high));
  if (c3 === undefined || c4 === undefined || c5 === undefined || c3 < 1 || c3 >= c4 || c4 >= c5 || c5 > max)
    return { kind: 'none' };
  const errors = contradictions(counts, [c3, c4, c5]);
  if (errors > pupils * MOST_CONTRADICTIONS) return { kind: 'contradictory' };
  const open = cuts.flatMap(({ low, high }, i) =>
    low < high ? [{ mark: i + 3, range: { low: Math.max(1, low), high: Math.min(high, max) } }] : [],
  );
  return { kind: 'scale', scale: { cuts: [c3, c4, c5], origin: 'data' }, open };
}

/** All scores c for which "at or above c = this mark or better" contradicts the fewest pupils; they are neighbours. */
function bestCut(counts: readonly Int32Array[], boundary: number, max: number): Cut {
  const at = (x: number, from: number, to: number): number => {
    let sum = 0;
    for (let mark = from; mark <= to; mark++) sum += counts[mark - 2]?.[x] ?? 0;
    return sum;
  };
  let errors = 0;
  for (let x = 0; x <= max; x++) errors += at(x, 2, boundary - 1);
  let best: Cut = { low: 0, high: 0, errors };
  for (let c = 1; c <= max + 1; c++) {
    errors += at(c - 1, boundary, 5) - at(c - 1, 2, boundary - 1);
    if (errors < best.errors) best = { low: c, high: c, errors };
    else if (errors === best.errors && best.high === c - 1) best = { ...best, high: c };
  }
  return best;
}

function lowest(counts: readonly Int32Array[]): number {
  const columns = counts.map((column) => column.findIndex((n) => n > 0)).filter((x) => x >= 0);
  return Math.min(...columns);
}

function highest(counts: readonly Int32Array[], max: number): number {
  for (let x = max; x >= 0; x--) if (counts.some((column) => (column[x] ?? 0) > 0)) return x;
  return -1;
}

/** Mark of a score on a scale. */
export function markOfScore(cuts: readonly [number, number, number], score: number): number {
  return 2 + (score >= cuts[0] ? 1 : 0) + (score >= cuts[1] ? 1 : 0) + (score >= cuts[2] ? 1 : 0);
}

function contradictions(counts: readonly Int32Array[], cuts: readonly [number, number, number]): number {
  let errors = 0;
  counts.forEach((column, i) => column.forEach((n, x) => (errors += n > 0 && markOfScore(cuts, x) !== i + 2 ? n : 0)));
  return errors;
}

/** Percentages of the scores and of the marks of the same group. */
export interface MatchedRow {
  readonly distribution: readonly number[];
  readonly marks: readonly [number, number, number, number];
}

/** Half of the last printed digit for each printed percentage that enters a sum. */
const ROUNDING = 0.0051;

/**
 * Which cuts agree with the shares of marks printed for the same groups: the scores below the cut must add up to the
 * marks below it. null for a cut that no score fits in every row.
 */
export function cutsFromReports(rows: readonly MatchedRow[]): readonly (CutRange | null)[] {
  return [1, 2, 3].map((boundary) => {
    let low = 0;
    let high = Infinity;
    for (const { distribution, marks } of rows) {
      const share = marks.slice(0, boundary).reduce((sum, value) => sum + value, 0);
      const range = fittingCuts(distribution, share, boundary);
      if (!range) return null;
      low = Math.max(low, range.low);
      high = Math.min(high, range.high);
    }
    return rows.length > 0 && low <= high ? { low, high } : null;
  });
}

function fittingCuts(distribution: readonly number[], share: number, terms: number): CutRange | null {
  let below = 0;
  let low = -1;
  let high = -1;
  for (let c = 0; c <= distribution.length; c++) {
    if (Math.abs(below - share) <= ROUNDING * (c + terms)) {
      if (low < 0) low = c;
      high = c;
    }
    below += distribution[c] ?? 0;
  }
  return low < 0 ? null : { low, high };
}
