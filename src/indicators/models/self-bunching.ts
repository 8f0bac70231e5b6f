import { betaBinomial } from '../numerics/beta-binomial';
import { legendreBasis, LogLinearFits } from '../numerics/log-linear';
import { zeros } from '../numerics/numbers';
import { upperTail, zFromP } from '../numerics/normal';
import { solveInPlace } from '../numerics/solve';
import { midP, sumMidP } from '../numerics/sum-mid-p';
import { liftedShare, sumOf } from './bunching';
import { windowCells, windowsOf } from './windows';

/** Polynomial of the fit to the own counts. */
export const SELF_DEGREE = 4;
/** Cells beyond the coefficients that a fit needs, so that its irregularity can be seen. */
const MIN_SPARE_CELLS = 3;
/** Above, the sum of the counts is taken as normal: exact convolution of very many pupils gives the same and takes minutes. */
const EXACT_BELOW = 1500;
/** Works one or two points short that a kind marker lifts: as much is taken as usual, for there is nobody to compare with. */
const COURTESY = 0.05;
/** A spike elsewhere counts as natural for the part of it that exceeds so many standard errors of chance. */
const PROVEN = 2;
/** A beta distribution that knows next to nothing. */
const SMALLEST_SIZE = 0.5;

export interface SelfCut {
  readonly cut: number;
  readonly N: number;
  readonly K: number;
  /** expected share of the window that lies at the cut, and the standard error of its logarithm */
  readonly pi: number;
  readonly se: number;
  readonly E: number;
  readonly p: number | null;
  readonly theta: number | null;
}

export interface SelfBunching {
  readonly K: number;
  readonly E: number;
  readonly excess: number;
  readonly p: number;
  readonly z: number;
  readonly theta: number | null;
  /** relative sd of a cell around the curve beyond chance: natural spikes of the work itself */
  readonly irregularity: number;
  /** largest proven spike at another score: logarithm of its count over that of its neighbours */
  readonly spike: number;
  readonly cuts: readonly SelfCut[];
}

/**
 * Bunching without any reference: the smooth fit goes through the own counts outside the windows. The null of each window is
 * beta-binomial; its width holds the uncertainty of the fit and the irregularity of the cells, so that a work whose scores
 * have natural spikes is not blamed for one more. p is against the share that spikes and courtesy make usual; E, excess and
 * theta are against the curve itself. Null when the cells outside the windows do not carry a fit.
 */
export function bunchSelf(counts: ArrayLike<number>, cuts: readonly number[]): SelfBunching | null {
  const fit = fitOutside(counts, cuts);
  if (!fit) return null;
  const windows = windowsOf(cuts);
  const exactly = windows.reduce((sum, { first, cut }) => sum + sumOf(counts, first, cut), 0) < EXACT_BELOW;
  const tests = windows.map(({ first, cut }) => testCut(counts, fit, first, cut, exactly));
  const found = tests.map((test) => test.result);
  const nulls = tests.map((test) => test.null);
  const K = found.reduce((sum, cut) => sum + cut.K, 0);
  const E = found.reduce((sum, cut) => sum + cut.E, 0);
  const N = found.reduce((sum, cut) => sum + cut.N, 0);
  const p = exactly
    ? sumMidP(
        nulls.flatMap(({ pmf }) => (pmf ? [pmf] : [])),
        K,
      )
    : upperTail(normalDistance(K, nulls));
  return {
    K,
    E,
    excess: K - E,
    p,
    z: zFromP(p),
    theta: liftedShare(K, E, N),
    irregularity: fit.irregularity,
    spike: fit.spike,
    cuts: found,
  };
}

function testCut(
  counts: ArrayLike<number>,
  fit: Fit,
  first: number,
  cut: number,
  exactly: boolean,
): { readonly result: SelfCut; readonly null: Null } {
  const N = sumOf(counts, first, cut);
  const K = counts[cut] ?? 0;
  const pi = fit.f[cut]! / sumOf(fit.f, first, cut);
  const usual = allowing(pi, fit.spike);
  const variance = fit.logShareVariance(first, cut);
  const size = Math.max(SMALLEST_SIZE, (1 - pi) / (pi * variance) - 1);
  const pmf = exactly ? betaBinomial(N, usual, size) : null;
  const honest: Null = { N, usual, size, pmf };
  const p = N === 0 ? null : pmf ? midP(pmf, K) : upperTail(normalDistance(K, [honest]));
  return {
    result: { cut, N, K, pi, se: Math.sqrt(variance), E: N * pi, p, theta: liftedShare(K, N * pi, N) },
    null: honest,
  };
}

interface Null {
  readonly N: number;
  readonly usual: number;
  readonly size: number;
  readonly pmf: Float64Array | null;
}

function normalDistance(K: number, nulls: readonly Null[]): number {
  let mean = 0;
  let variance = 0;
  for (const { N, usual, size } of nulls) {
    mean += N * usual;
    variance += spread(N, usual, size);
  }
  return variance > 0 ? (K - mean) / Math.sqrt(variance) : 0;
}

/** The share that is still usual: a natural spike as large as the largest elsewhere, and the courtesy on top. */
function allowing(pi: number, spike: number): number {
  const raised = pi * Math.exp(spike);
  const spiky = raised / (1 - pi + raised);
  return spiky + COURTESY * (1 - spiky);
}

interface Fit {
  readonly f: Float64Array;
  readonly irregularity: number;
  readonly spike: number;
  /** variance of the logarithm of the expected share of the last cell in a window */
  logShareVariance(first: number, cut: number): number;
}

interface Outside {
  readonly max: number;
  readonly excluded: Uint8Array;
  readonly cells: readonly number[];
  readonly fits: LogLinearFits;
}

const known = new WeakMap<readonly number[], Outside>();

/** The cells outside the windows, the same for all schools of a file. */
function outsideOf(cuts: readonly number[], max: number): Outside {
  const found = known.get(cuts);
  if (found?.max === max) return found;
  const excluded = windowCells(cuts, max);
  const cells: number[] = [];
  for (let x = 0; x <= max; x++) if (!excluded[x]) cells.push(x);
  const made = { max, excluded, cells, fits: new LogLinearFits(max, SELF_DEGREE, excluded) };
  known.set(cuts, made);
  return made;
}

function fitOutside(counts: ArrayLike<number>, cuts: readonly number[]): Fit | null {
  const max = counts.length - 1;
  const width = SELF_DEGREE + 1;
  const { excluded, cells, fits } = outsideOf(cuts, max);
  if (cells.length < width + MIN_SPARE_CELLS) return null;
  const f = fits.fit(counts);
  const basis = legendreBasis(max, SELF_DEGREE);
  let squares = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let c = 0; c < cells.length; c++) {
    const x = cells[c]!;
    squares += (counts[x]! - f[x]!) ** 2;
    sum += f[x]!;
    sumOfSquares += f[x]! ** 2;
  }
  const gradient = zeros(width);
  const hessian = hessianOf(f, basis, width, cells);
  const delta2 = Math.max(0, (squares * cells.length) / (cells.length - width) - sum) / sumOfSquares;
  return {
    f,
    irregularity: Math.sqrt(delta2),
    spike: naturalSpike(counts, excluded),
    logShareVariance(first, cut) {
      const whole = sumOf(f, first, cut);
      for (let k = 0; k < width; k++) gradient[k] = basis[cut * width + k]!;
      let own = delta2;
      for (let x = first; x <= cut; x++) {
        const share = f[x]! / whole;
        for (let k = 0; k < width; k++) gradient[k]! -= share * basis[x * width + k]!;
        own += delta2 * (x === cut ? share * share - 2 * share : share * share);
      }
      return own + sandwich(f, hessian, basis, width, cells, delta2, gradient);
    },
  };
}

/** The largest excess of a score outside the windows over the line between its neighbours, beyond what chance explains. */
function naturalSpike(counts: ArrayLike<number>, excluded: Uint8Array): number {
  let largest = 0;
  for (let x = 1; x < counts.length - 1; x++) {
    if (excluded[x - 1] || excluded[x] || excluded[x + 1]) continue;
    const before = counts[x - 1]!;
    const own = counts[x]!;
    const after = counts[x + 1]!;
    if (before === 0 || own === 0 || after === 0) continue;
    const chance = Math.sqrt(1 / own + 0.25 / before + 0.25 / after);
    largest = Math.max(largest, Math.log(own) - (Math.log(before) + Math.log(after)) / 2 - PROVEN * chance);
  }
  return largest;
}

const scratch = new Float64Array((SELF_DEGREE + 1) ** 2);

function hessianOf(f: Float64Array, basis: Float64Array, width: number, cells: readonly number[]): Float64Array {
  const hessian = zeros(width * width);
  for (let c = 0; c < cells.length; c++) {
    const x = cells[c]!;
    for (let i = 0; i < width; i++) {
      const weighted = f[x]! * basis[x * width + i]!;
      for (let j = 0; j <= i; j++) hessian[i * width + j]! += weighted * basis[x * width + j]!;
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) hessian[j * width + i] = hessian[i * width + j]!;
  return hessian;
}

/** Variance of gradient'b: cells vary by chance and by their irregularity. The gradient, `direction`, is overwritten. */
function sandwich(
  f: Float64Array,
  hessian: Float64Array,
  basis: Float64Array,
  width: number,
  cells: readonly number[],
  delta2: number,
  direction: Float64Array,
): number {
  scratch.set(hessian);
  solveInPlace(scratch, direction);
  let variance = 0;
  for (let c = 0; c < cells.length; c++) {
    const x = cells[c]!;
    let along = 0;
    for (let k = 0; k < width; k++) along += basis[x * width + k]! * direction[k]!;
    variance += f[x]! * (1 + delta2 * f[x]!) * along * along;
  }
  return variance;
}

function spread(N: number, pi: number, size: number): number {
  return (N * pi * (1 - pi) * (size + N)) / (size + 1);
}
