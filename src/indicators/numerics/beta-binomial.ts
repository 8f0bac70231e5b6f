import { zeros } from './numbers';

/** Keeps both parameters of the beta distribution above 0 where a share is 0 or 1 to the last digit. */
const SHARE_MARGIN = 1e-15;

/**
 * Probabilities of 0..n successes when the share has mean `share` and weight `size` (indicators.md 1.8). Neighbours stand in a
 * simple ratio: from the largest outwards and then brought to the sum 1, no logarithm of a gamma function is needed and no
 * digit is lost between large ones.
 */
export function betaBinomial(n: number, share: number, size: number): Float64Array {
  const pmf = zeros(n + 1);
  fillBetaBinomial(pmf, n, share, size);
  return pmf;
}

/** The same into the first n + 1 places of an array. */
export function fillBetaBinomial(pmf: Float64Array, n: number, share: number, size: number): void {
  if (n === 0) {
    pmf[0] = 1;
    return;
  }
  const mean = Math.min(1 - SHARE_MARGIN, Math.max(SHARE_MARGIN, share));
  const alpha = mean * size;
  const beta = (1 - mean) * size;
  const start = mostLikely(n, alpha, beta);
  pmf[start] = 1;
  let sum = 1;
  for (let k = start; k < n; k++)
    sum += pmf[k + 1] = (pmf[k]! * (n - k) * (k + alpha)) / ((k + 1) * (n - k - 1 + beta));
  for (let k = start; k > 0; k--) sum += pmf[k - 1] = (pmf[k]! * k * (n - k + beta)) / ((n - k + 1) * (k - 1 + alpha));
  for (let k = 0; k <= n; k++) pmf[k]! /= sum;
}

/** Where the ratio of neighbours passes 1; where the ends are the likeliest any place will do. */
function mostLikely(n: number, alpha: number, beta: number): number {
  const size = alpha + beta;
  const at = size > 2 ? (n * (alpha - 1) + 1 - beta) / (size - 2) : (n * alpha) / size;
  return Math.min(n, Math.max(0, Math.ceil(at)));
}
