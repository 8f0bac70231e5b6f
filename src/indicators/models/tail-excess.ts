import { betaBinomial } from '../numerics/beta-binomial';
import { zFromP } from '../numerics/normal';
import { zeros } from '../numerics/numbers';
import { midP } from '../numerics/sum-mid-p';
import { tilt } from '../numerics/tilt';

/** High scores start at this part of the maximum: 9 of 10. */
const HIGH = 0.9;
const RAW_OFFSET = 0.5;

export interface TailExcess {
  readonly from: number;
  readonly N: number;
  readonly K: number;
  /** expected share of pupils at or above the score */
  readonly pi: number;
  readonly E: number;
  readonly p: number;
  readonly z: number;
}

export function highScoreFrom(max: number): number {
  return Math.ceil(HIGH * max - 1e-9);
}

/**
 * Pupils at or above a high score against the reference tilted to the own mean. The weight of the reference is its pupils
 * + 1, as in bunching. Null without any pupil.
 */
export function tailExcess(
  counts: ArrayLike<number>,
  reference: ArrayLike<number>,
  from = highScoreFrom(counts.length - 1),
): TailExcess | null {
  let N = 0;
  let K = 0;
  let sum = 0;
  let size = 1;
  for (let x = 0; x < counts.length; x++) {
    N += counts[x]!;
    sum += x * counts[x]!;
    size += reference[x]!;
    if (x >= from) K += counts[x]!;
  }
  if (N === 0) return null;
  const shape = zeros(counts.length);
  for (let x = 0; x < counts.length; x++) shape[x] = reference[x]! + RAW_OFFSET;
  const g = tilt(shape, sum / N);
  let pi = 0;
  for (let x = counts.length - 1; x >= from; x--) pi += g[x]!;
  const p = midP(betaBinomial(N, pi, size), K);
  return { from, N, K, pi, E: N * pi, p, z: zFromP(p) };
}
