import { upperTail } from './normal';

/** Probability that the largest of k independent z is at least this large (indicators.md 1.12; Sidak 1967). */
export function sidak(k: number, largestZ: number): number {
  return -Math.expm1(k * Math.log1p(-upperTail(largestZ)));
}
