import { zeros } from './numbers';

const LIMIT = 5;
const PRECISION = 1e-11;
const MAX_ROUNDS = 200;

/**
 * Mean and variance of x under f(x) exp(a x); the exponent is centred, so that no power overflows. The powers are made by
 * multiplication from the centre outwards.
 */
function momentsOf(f: ArrayLike<number>, a: number, moments: Float64Array): void {
  const start = f.length >> 1;
  const ratio = Math.exp(a);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let power = 1;
  for (let x = start; x < f.length; x++) {
    const weight = f[x]! * power;
    s0 += weight;
    s1 += weight * x;
    s2 += weight * x * x;
    power *= ratio;
  }
  power = 1 / ratio;
  for (let x = start - 1; x >= 0; x--) {
    const weight = f[x]! * power;
    s0 += weight;
    s1 += weight * x;
    s2 += weight * x * x;
    power /= ratio;
  }
  const mean = s1 / s0;
  moments[0] = mean;
  moments[1] = s2 / s0 - mean * mean;
}

const moments = new Float64Array(2);

/**
 * The exponent a that moves f to a mean, clipped to 2 % ... 98 % of the maximum (indicators.md 1.7): Newton steps, kept
 * inside a shrinking bracket. Where -5..5 does not reach the mean the nearer end is given.
 */
export function tiltExponent(f: ArrayLike<number>, mean: number): number {
  const max = f.length - 1;
  const target = Math.min(0.98 * max, Math.max(0.02 * max, mean));
  let low = -LIMIT;
  let high = LIMIT;
  let a = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    momentsOf(f, a, moments);
    const at = moments[0]!;
    const variance = moments[1]!;
    const error = at - target;
    if (Math.abs(error) < PRECISION) return a;
    if (error > 0) high = a;
    else low = a;
    const newton = variance > 0 ? a - error / variance : Number.NaN;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (next === a) return a;
    a = next;
  }
  return a;
}

/** f shifted to the mean, adding up to 1; cells of 0 stay 0. */
export function tilt(f: ArrayLike<number>, mean: number): Float64Array {
  const a = tiltExponent(f, mean);
  const middle = (f.length - 1) / 2;
  const g = zeros(f.length);
  let sum = 0;
  for (let x = 0; x < g.length; x++) {
    g[x] = f[x]! * Math.exp(a * (x - middle));
    sum += g[x]!;
  }
  for (let x = 0; x < g.length; x++) g[x]! /= sum;
  return g;
}

/**
 * Share of the cell `at` in the cells first..at of the tilted f. Taken relative to the cell itself, so that it exists even
 * where every tilted cell of the window is too small for a number.
 */
export function tiltedShare(f: ArrayLike<number>, a: number, first: number, at: number): number {
  let sum = 0;
  for (let x = first; x <= at; x++) sum += f[x]! * Math.exp(a * (x - at));
  return sum > 0 ? f[at]! / sum : 0;
}
