import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/** Probabilities outside are clipped before they become a z (indicators.md 0); the reported p is not. */
export const P_FLOOR = 1e-12;

/** Phi(-z). Goes through erfc, so that small probabilities keep their digits. */
export function upperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2);
}

/** The z whose upper tail is p: no digits of a small p are lost in 1 - p. */
export function zFromP(p: number): number {
  const clipped = Math.min(1 - P_FLOOR, Math.max(P_FLOOR, p));
  // A plain 0 instead of the -0 that erfcinv(1) may give.
  return Math.SQRT2 * erfcinv(2 * clipped) + 0;
}
