import { legendreBasis, LogLinearFits } from '../numerics/log-linear';
import { upperTail, zFromP } from '../numerics/normal';
import { factorSymmetric, solveFactored } from '../numerics/solve';
import { SumOfCounts } from '../numerics/sum-mid-p';
import { liftedShare, sumOf } from './bunching';
import { windowCells, windowsOf, type CutWindow } from './windows';

/** Polynomial of the fit to the own counts. */
export const SELF_DEGREE = 4;
const WIDTH = SELF_DEGREE + 1;
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
  const fit = fitOf(cuts, counts.length - 1);
  if (!fit.through(counts)) return null;
  const { windows, irregularity } = fit;
  const spike = naturalSpike(counts, fit.excluded);
  const exactly = windows.reduce((sum, { first, cut }) => sum + sumOf(counts, first, cut), 0) < EXACT_BELOW;
  const found: SelfCut[] = [];
  const nulls: Null[] = [];
  let [K, E, N] = [0, 0, 0];
  fit.sum.clear();
  for (const { first, cut } of windows) {
    const size = sumOf(counts, first, cut);
    const own = counts[cut] ?? 0;
    const pi = fit.f[cut]! / sumOf(fit.f, first, cut);
    const variance = fit.logShareVariance(first, cut);
    const honest: Null = {
      N: size,
      usual: allowing(pi, spike),
      size: Math.max(SMALLEST_SIZE, (1 - pi) / (pi * variance) - 1),
    };
    nulls.push(honest);
    if (exactly) fit.sum.add(size, honest.usual, honest.size);
    const p = size === 0 ? null : exactly ? fit.sum.midPOfLast(own) : upperTail(normalDistance(own, [honest]));
    const theta = liftedShare(own, size * pi, size);
    found.push({ cut, N: size, K: own, pi, se: Math.sqrt(variance), E: size * pi, p, theta });
    K += own;
    E += size * pi;
    N += size;
  }
  const p = exactly ? fit.sum.midP(K) : upperTail(normalDistance(K, nulls));
  return { K, E, excess: K - E, p, z: zFromP(p), theta: liftedShare(K, E, N), irregularity, spike, cuts: found };
}

interface Null {
  readonly N: number;
  readonly usual: number;
  readonly size: number;
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

const known = new WeakMap<readonly number[], FitOutside>();

/** The cells outside the windows are the same for all schools of a file. */
function fitOf(cuts: readonly number[], max: number): FitOutside {
  const found = known.get(cuts);
  if (found?.max === max) return found;
  const made = new FitOutside(cuts, max);
  known.set(cuts, made);
  return made;
}

/** The smooth curve through the counts outside the windows, of one school after another: nothing is made for each of them. */
class FitOutside {
  readonly windows: readonly CutWindow[];
  readonly excluded: Uint8Array;
  readonly sum = new SumOfCounts();
  /** of the last counts: the curve, and the relative sd of a cell around it beyond chance */
  f: Float64Array = new Float64Array(0);
  irregularity = 0;
  private delta2 = 0;
  private readonly cells: readonly number[];
  private readonly fits: LogLinearFits;
  private readonly basis: Float64Array;
  private readonly hessian = new Float64Array(WIDTH * WIDTH);
  private readonly gradient = new Float64Array(WIDTH);

  constructor(
    cuts: readonly number[],
    readonly max: number,
  ) {
    this.windows = windowsOf(cuts);
    this.excluded = windowCells(cuts, max);
    this.cells = Array.from({ length: max + 1 }, (_, x) => x).filter((x) => !this.excluded[x]);
    this.fits = new LogLinearFits(max, SELF_DEGREE, this.excluded);
    this.basis = legendreBasis(max, SELF_DEGREE);
  }

  /** False where too few cells are outside. */
  through(counts: ArrayLike<number>): boolean {
    const { cells } = this;
    if (cells.length < WIDTH + MIN_SPARE_CELLS) return false;
    const f = this.fits.fit(counts);
    let squares = 0;
    let sum = 0;
    let sumOfSquares = 0;
    for (const x of cells) {
      squares += (counts[x]! - f[x]!) ** 2;
      sum += f[x]!;
      sumOfSquares += f[x]! ** 2;
    }
    this.f = f;
    this.delta2 = Math.max(0, (squares * cells.length) / (cells.length - WIDTH) - sum) / sumOfSquares;
    this.irregularity = Math.sqrt(this.delta2);
    this.fillHessian();
    return true;
  }

  /** Variance of the logarithm of the expected share of the last cell in a window. */
  logShareVariance(first: number, cut: number): number {
    const { f, basis, gradient, delta2 } = this;
    const whole = sumOf(f, first, cut);
    for (let k = 0; k < WIDTH; k++) gradient[k] = basis[cut * WIDTH + k]!;
    let own = delta2;
    for (let x = first; x <= cut; x++) {
      const share = f[x]! / whole;
      for (let k = 0; k < WIDTH; k++) gradient[k]! -= share * basis[x * WIDTH + k]!;
      own += delta2 * (x === cut ? share * share - 2 * share : share * share);
    }
    return own + this.sandwich();
  }

  /** The matrix of the fit, as its factors. */
  private fillHessian(): void {
    const { f, basis, hessian } = this;
    hessian.fill(0);
    for (const x of this.cells)
      for (let i = 0; i < WIDTH; i++) {
        const weighted = f[x]! * basis[x * WIDTH + i]!;
        for (let j = 0; j <= i; j++) hessian[i * WIDTH + j]! += weighted * basis[x * WIDTH + j]!;
      }
    factorSymmetric(hessian, WIDTH);
  }

  /** Variance of gradient'b: cells vary by chance and by their irregularity. The gradient is overwritten. */
  private sandwich(): number {
    const { f, basis, hessian, gradient: direction, delta2 } = this;
    solveFactored(hessian, direction);
    let variance = 0;
    for (const x of this.cells) {
      let along = 0;
      for (let k = 0; k < WIDTH; k++) along += basis[x * WIDTH + k]! * direction[k]!;
      variance += f[x]! * (1 + delta2 * f[x]!) * along * along;
    }
    return variance;
  }
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

function spread(N: number, pi: number, size: number): number {
  return (N * pi * (1 - pi) * (size + N)) / (size + 1);
}
