import { fillBetaBinomial } from './beta-binomial';
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

/**
 * The same for beta-binomial counts one after another, without an array for each: thousands of schools are tested in a row. The last count
 * is not added to the others, for `midP` needs no more of the sum than `sumMidP`.
 */
export class SumOfCounts {
  private others = new Float64Array(64);
  private last = new Float64Array(64);
  private sum = new Float64Array(64);
  private othersLength = 0;
  private lastLength = 0;

  clear(): void {
    this.othersLength = 0;
    this.lastLength = 0;
  }

  add(n: number, share: number, size: number): void {
    if (this.lastLength > 0) this.addLast();
    if (this.last.length <= n) this.last = new Float64Array(2 * n + 1);
    fillBetaBinomial(this.last, n, share, size);
    this.lastLength = n + 1;
  }

  /** The same of the count that was added last alone. */
  midPOfLast(k: number): number {
    const { last, lastLength } = this;
    let above = 0;
    for (let i = lastLength - 1; i > k; i--) above += last[i]!;
    return Math.min(1, above + (k >= 0 && k < lastLength ? last[k]! / 2 : 0));
  }

  /** P(sum > k) + P(sum = k) / 2; 0.5 for k = 0 without any count. */
  midP(k: number): number {
    if (this.lastLength === 0) return k > 0 ? 0 : 0.5;
    if (this.othersLength === 0) return this.midPOfLast(k);
    const { others, last, lastLength } = this;
    let total = 0;
    let above = 0;
    let next = lastLength - 1;
    for (let i = 0; i < this.othersLength; i++) {
      const at = k - i;
      for (; next > at && next >= 0; next--) above += last[next]!;
      total += others[i]! * (above + (at >= 0 && at < lastLength ? last[at]! / 2 : 0));
    }
    return Math.min(1, total);
  }

  private addLast(): void {
    const { last, lastLength } = this;
    if (this.othersLength === 0) {
      this.last = this.others;
      this.others = last;
      this.othersLength = lastLength;
      return;
    }
    const length = this.othersLength + lastLength - 1;
    if (this.sum.length < length) this.sum = new Float64Array(2 * length);
    const { sum, others } = this;
    sum.fill(0, 0, length);
    for (let i = 0; i < this.othersLength; i++)
      for (let j = 0; j < lastLength; j++) sum[i + j]! += others[i]! * last[j]!;
    this.others = sum;
    this.sum = others;
    this.othersLength = length;
  }
}
