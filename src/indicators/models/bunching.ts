import { MIN_N, MIN_REF } from '../constants';
import { memoize } from '../memo';
import { betaBinomial } from '../numerics/beta-binomial';
import { LogLinearFits } from '../numerics/log-linear';
import { zFromP } from '../numerics/normal';
import { midP, sumMidP } from '../numerics/sum-mid-p';
import { tiltExponent, tiltedShare } from '../numerics/tilt';
import { SCORES_KNOWN, type Cuts, type ScoreCounts, type Statistics } from '../statistics/statistics';
import { windowCells, windowsOf, type CutWindow } from './windows';

const SMOOTH_DEGREE = 4;
const RAW_OFFSET = 0.5;

export type BunchingMode = 'smooth' | 'raw';

/** A type, not an interface: it is shown as it is among the details of a result. */
export type CutResult = {
  readonly mark: number;
  readonly cut: number;
  readonly N: number;
  readonly K: number;
  readonly pi: number;
  readonly E: number;
  readonly p: number | null;
  readonly theta: number | null;
};

export interface BunchingResult {
  readonly K: number;
  readonly E: number;
  readonly excess: number;
  readonly p: number;
  readonly z: number;
  readonly theta: number | null;
  readonly cuts: readonly CutResult[];
  /** distributions of K at each cut under honest marking; years are pooled by adding theirs */
  readonly pmfs: readonly Float64Array[];
}

export type Bunching = Readonly<Record<BunchingMode, BunchingResult>>;

/** Both modes for every school that can be tested against the others; null for the rest (indicators.md 3). */
export const bunchingOf = memoize((statistics: Statistics): readonly (Bunching | null)[] => {
  const { scores, cuts } = statistics;
  if (!scores || !cuts) return statistics.keys.map(() => null);
  const cells = scores.max + 1;
  const reference = new Float64Array(cells);
  const against = againstReferences(cells, cuts);
  return statistics.keys.map((_, s) => {
    const size = scores.n[s]!;
    if (scores.status[s] !== SCORES_KNOWN || size < MIN_N || scores.pupils - size < MIN_REF) return null;
    const own = scores.counts.subarray(s * cells, (s + 1) * cells);
    for (let x = 0; x < cells; x++) reference[x] = scores.totals[x]! - own[x]!;
    return against(own, scores.mean[s]!, reference);
  });
});

/** Both modes against a wider row of the distribution report; display only. */
export function bunchingAgainstWider(
  scores: ScoreCounts,
  school: number,
  kind: 'region' | 'country',
  cuts: Cuts,
): Bunching | null {
  const wider = scores.wider.find((row) => row.kind === kind);
  if (!wider || wider.counts.reduce((sum, count) => sum + count, 0) < MIN_REF) return null;
  if (scores.status[school] !== SCORES_KNOWN || scores.n[school]! < MIN_N) return null;
  const cells = scores.max + 1;
  const own = scores.counts.subarray(school * cells, (school + 1) * cells);
  return againstReferences(cells, cuts)(own, scores.mean[school]!, wider.counts);
}

/** Both modes against the pupils of some other schools of the file; display only. */
export function bunchingAgainstSchools(
  scores: ScoreCounts,
  school: number,
  others: readonly number[],
  cuts: Cuts,
): Bunching | null {
  if (scores.status[school] !== SCORES_KNOWN || scores.n[school]! < MIN_N) return null;
  const cells = scores.max + 1;
  const reference = new Float64Array(cells);
  for (const other of others) for (let x = 0; x < cells; x++) reference[x]! += scores.counts[other * cells + x]!;
  const own = scores.counts.subarray(school * cells, (school + 1) * cells);
  return againstReferences(cells, cuts)(own, scores.mean[school]!, reference);
}

/** The test against one reference after another; they differ little, so that each fit starts where the last one ended. */
function againstReferences(cells: number, cuts: Cuts) {
  const windows = windowsOf(cuts);
  const fits = new LogLinearFits(cells - 1, SMOOTH_DEGREE, windowCells(cuts, cells - 1));
  const raw = new Float64Array(cells);
  return (own: Float64Array, mean: number, reference: Float64Array): Bunching => {
    const smooth = fits.fitNear(reference);
    for (let x = 0; x < cells; x++) raw[x] = reference[x]! + RAW_OFFSET;
    return {
      smooth: excessOver(smooth, own, mean, reference, windows),
      raw: excessOver(raw, own, mean, reference, windows),
    };
  };
}

function excessOver(
  shape: Float64Array,
  own: Float64Array,
  mean: number,
  reference: Float64Array,
  windows: readonly CutWindow[],
): BunchingResult {
  const a = tiltExponent(shape, mean);
  const cuts: CutResult[] = [];
  const pmfs: Float64Array[] = [];
  let K = 0;
  let E = 0;
  let N = 0;
  for (const { mark, cut, first } of windows) {
    const size = sumOf(own, first, cut);
    const share = tiltedShare(shape, a, first, cut);
    const honest = betaBinomial(size, share, sumOf(reference, first, cut) + 1);
    const observed = own[cut]!;
    const expected = size * share;
    cuts.push({
      mark,
      cut,
      N: size,
      K: observed,
      pi: share,
      E: expected,
      p: size > 0 ? midP(honest, observed) : null,
      theta: liftedShare(observed, expected, size),
    });
    pmfs.push(honest);
    K += observed;
    E += expected;
    N += size;
  }
  const p = sumMidP(pmfs, K);
  return { K, E, excess: K - E, p, z: zFromP(p), theta: liftedShare(K, E, N), cuts, pmfs };
}

/** Estimated share of the pupils just below the cut who were lifted to it. */
export function liftedShare(observed: number, expected: number, size: number): number | null {
  return size > 0 && size > expected ? Math.max(0, (observed - expected) / (size - expected)) : null;
}

export function sumOf(counts: ArrayLike<number>, first: number, last: number): number {
  let sum = 0;
  for (let x = first; x <= last; x++) sum += counts[x] ?? 0;
  return sum;
}

/** The mode with the smaller z, smooth when equal: both explanations must fail before anything is said. */
export function guardedMode(bunching: Bunching): BunchingMode {
  return bunching.raw.z < bunching.smooth.z ? 'raw' : 'smooth';
}
