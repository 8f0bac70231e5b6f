import { MIN_N, MIN_REF } from '../constants';
import { memoize } from '../memo';
import { betaBinomial } from '../numerics/beta-binomial';
import { LogLinearFits } from '../numerics/log-linear';
import { zFromP } from '../numerics/normal';
import { midP, SumOfCounts } from '../numerics/sum-mid-p';
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

/** The tests of a whole file: what decides is kept in columns, and everything about one school is put together when somebody looks. */
export interface FileBunching {
  /** null where the school cannot be tested against the others */
  at(school: number): Bunching | null;
  /** its numbers alone */
  figures(school: number): Readonly<Record<BunchingMode, BunchingFigures>> | null;
}

export interface BunchingFigures {
  readonly K: number;
  readonly E: number;
  readonly excess: number;
  readonly p: number;
  readonly z: number;
}

/** Both modes for every school that can be tested against the others (indicators.md 3). */
export const bunchingOf = memoize(({ keys, scores, cuts }: Statistics): FileBunching => {
  if (!scores || !cuts) return { at: () => null, figures: () => null };
  const cells = scores.max + 1;
  const tests = new BunchingTests(cells, cuts);
  const reference = new Float64Array(cells);
  const own = new Float64Array(cells);
  const take = (s: number): void => {
    for (let x = 0; x < cells; x++) {
      own[x] = scores.counts[s * cells + x]!;
      reference[x] = scores.totals[x]! - own[x]!;
    }
  };
  const places = { smooth: new FileTests(keys.length), raw: new FileTests(keys.length) };
  for (let s = 0; s < keys.length; s++) {
    const size = scores.n[s]!;
    if (scores.status[s] !== SCORES_KNOWN || size < MIN_N || scores.pupils - size < MIN_REF) continue;
    take(s);
    tests.shape('smooth', reference);
    places.smooth.keep(s, tests.test(own, scores.mean[s]!, reference));
    tests.shape('raw', reference);
    places.raw.keep(s, tests.test(own, scores.mean[s]!, reference));
  }
  // several indicators look at one school after another
  let last: { readonly school: number; readonly bunching: Bunching } | null = null;
  return {
    at(s) {
      if (last?.school === s) return last.bunching;
      if (!places.smooth.has(s)) return null;
      take(s);
      const bunching = {
        smooth: tests.describe(places.smooth.figures(s).p, places.smooth.sharesOf(s), own, reference),
        raw: tests.describe(places.raw.figures(s).p, places.raw.sharesOf(s), own, reference),
      };
      last = { school: s, bunching };
      return bunching;
    },
    figures: (s) => (places.smooth.has(s) ? { smooth: places.smooth.figures(s), raw: places.raw.figures(s) } : null),
  };
});

/** What is kept of a test: its numbers and the expected share of each window. */
interface ModeTest {
  readonly K: number;
  readonly E: number;
  readonly p: number;
  readonly shares: Float64Array;
}

const CUTS = 3;

class FileTests {
  /** not a number where there is no test */
  private readonly p: Float64Array;
  private readonly z: Float64Array;
  private readonly K: Float64Array;
  private readonly E: Float64Array;
  private readonly shares: Float64Array;

  constructor(schools: number) {
    this.p = new Float64Array(schools).fill(Number.NaN);
    this.z = new Float64Array(schools);
    this.K = new Float64Array(schools);
    this.E = new Float64Array(schools);
    this.shares = new Float64Array(schools * CUTS);
  }

  keep(school: number, { K, E, p, shares }: ModeTest): void {
    this.p[school] = p;
    this.z[school] = zFromP(p);
    this.K[school] = K;
    this.E[school] = E;
    for (let c = 0; c < CUTS; c++) this.shares[school * CUTS + c] = shares[c]!;
  }

  has(school: number): boolean {
    return !Number.isNaN(this.p[school] ?? Number.NaN);
  }

  sharesOf(school: number): Float64Array {
    return this.shares.subarray(school * CUTS, (school + 1) * CUTS);
  }

  figures(school: number): BunchingFigures {
    const [K, E] = [this.K[school]!, this.E[school]!];
    return { K, E, excess: K - E, p: this.p[school]!, z: this.z[school]! };
  }
}

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
  return new BunchingTests(cells, cuts).both(own, scores.mean[school]!, wider.counts);
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
  return new BunchingTests(cells, cuts).both(own, scores.mean[school]!, reference);
}

/** The test against one reference after another; they differ little, so that each fit starts where the last one ended. */
class BunchingTests {
  private readonly windows: readonly CutWindow[];
  private readonly fits: LogLinearFits;
  private readonly form: Float64Array;
  private readonly counts = new SumOfCounts();
  /** of the last test */
  private readonly last = { K: 0, E: 0, p: 0, shares: new Float64Array(CUTS) };

  constructor(cells: number, cuts: Cuts) {
    this.windows = windowsOf(cuts);
    this.fits = new LogLinearFits(cells - 1, SMOOTH_DEGREE, windowCells(cuts, cells - 1));
    this.form = new Float64Array(cells);
  }

  both(own: Float64Array, mean: number, reference: Float64Array): Bunching {
    this.shape('smooth', reference);
    const smooth = this.tested(own, mean, reference);
    this.shape('raw', reference);
    return { smooth, raw: this.tested(own, mean, reference) };
  }

  private tested(own: Float64Array, mean: number, reference: Float64Array): BunchingResult {
    const { p, shares } = this.test(own, mean, reference);
    return this.describe(p, shares, own, reference);
  }

  /** What the next test expects, before it is moved to the school's mean. */
  shape(mode: BunchingMode, reference: Float64Array): void {
    if (mode === 'smooth') this.form.set(this.fits.fitNear(reference));
    else for (let x = 0; x < this.form.length; x++) this.form[x] = reference[x]! + RAW_OFFSET;
  }

  /** What it gives is overwritten by the next test. */
  test(own: Float64Array, mean: number, reference: Float64Array): ModeTest {
    const { form, windows, counts, last } = this;
    const a = tiltExponent(form, mean);
    last.K = 0;
    last.E = 0;
    counts.clear();
    for (let c = 0; c < windows.length; c++) {
      const { first, cut } = windows[c]!;
      const share = tiltedShare(form, a, first, cut);
      const size = sumOf(own, first, cut);
      last.shares[c] = share;
      last.K += own[cut]!;
      last.E += size * share;
      counts.add(size, share, sumOf(reference, first, cut) + 1);
    }
    last.p = counts.midP(last.K);
    return last;
  }

  /** Everything that is shown of a test. */
  describe(p: number, shares: Float64Array, own: Float64Array, reference: Float64Array): BunchingResult {
    const cuts: CutResult[] = [];
    const pmfs: Float64Array[] = [];
    let K = 0;
    let E = 0;
    let N = 0;
    this.windows.forEach(({ mark, cut, first }, c) => {
      const size = sumOf(own, first, cut);
      const pi = shares[c]!;
      const honest = betaBinomial(size, pi, sumOf(reference, first, cut) + 1);
      const observed = own[cut]!;
      const expected = size * pi;
      cuts.push({
        mark,
        cut,
        N: size,
        K: observed,
        pi,
        E: expected,
        p: size > 0 ? midP(honest, observed) : null,
        theta: liftedShare(observed, expected, size),
      });
      pmfs.push(honest);
      K += observed;
      E += expected;
      N += size;
    });
    return { K, E, excess: K - E, p, z: zFromP(p), theta: liftedShare(K, E, N), cuts, pmfs };
  }
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
export function guardedMode({ raw, smooth }: Readonly<Record<BunchingMode, { readonly z: number }>>): BunchingMode {
  return raw.z < smooth.z ? 'raw' : 'smooth';
}
