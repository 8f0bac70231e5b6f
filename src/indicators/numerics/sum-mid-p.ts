/** Distribution of the sum of two independent counts. */
export function convolve(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
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
  return midP(
    pmfs.reduce<ArrayLike<number>>((sum, pmf) => convolve(sum, pmf), [1]),
    k,
  );
}
