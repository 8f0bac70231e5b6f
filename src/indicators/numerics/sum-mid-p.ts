import { zeros } from './numbers';

/** Distribution of the sum of two independent counts. */
export function convolve(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  const sum = zeros(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j]! += a[i]! * b[j]!;
  return sum;
}

/** P(K > k) + P(K = k) / 2. */
export function midP(pmf: ArrayLike<number>, k: number): number {
  let above = 0;
  for (let i = pmf.length - 1; i > k; i--) above += pmf[i]!;
  return Math.min(1, above + (pmf[k] ?? 0) / 2);
}

/** mid-p of a sum of independent counts (indicators.md 1.9). Without any count it is 0.5. */
export function sumMidP(pmfs: readonly ArrayLike<number>[], k: number): number {
  const last = pmfs[pmfs.length - 1];
  if (!last) return midP([1], k);
  let others: ArrayLike<number> = pmfs[0]!;
  for (let i = 1; i < pmfs.length - 1; i++) others = convolve(others, pmfs[i]!);
  if (pmfs.length === 1) return midP(last, k);
  // the whole distribution of the sum is not needed: the others at i leave the last one k - i
  let total = 0;
  let above = 0;
  let next = last.length - 1;
  for (let i = 0; i < others.length; i++) {
    for (; next > k - i && next >= 0; next--) above += last[next]!;
    const at = k - i;
    total += others[i]! * (above + (at >= 0 && at < last.length ? last[at]! / 2 : 0));
  }
  return Math.min(1, total);
}
