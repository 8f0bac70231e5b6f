import gammaln from '@stdlib/math-base-special-gammaln';

/** Keeps both parameters of the beta distribution above 0 where a share is 0 or 1 to the last digit. */
const SHARE_MARGIN = 1e-15;

/** Probabilities of 0..n successes when the share has mean `share` and weight `size` (indicators.md 1.8). */
export function betaBinomial(n: number, share: number, size: number): Float64Array {
  const pmf = new Float64Array(n + 1);
  if (n === 0) {
    pmf[0] = 1;
    return pmf;
  }
  const mean = Math.min(1 - SHARE_MARGIN, Math.max(SHARE_MARGIN, share));
  const alpha = mean * size;
  const beta = (1 - mean) * size;
  const constant = gammaln(n + 1) - gammaln(n + size) - gammaln(alpha) - gammaln(beta) + gammaln(size);
  for (let k = 0; k <= n; k++)
    pmf[k] = Math.exp(constant - gammaln(k + 1) - gammaln(n - k + 1) + gammaln(k + alpha) + gammaln(n - k + beta));
  return pmf;
}
