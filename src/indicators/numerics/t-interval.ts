import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './wilson';

const quantiles = new Map<number, number>();

function quantileOf(freedom: number): number {
  let found = quantiles.get(freedom);
  if (found === undefined) quantiles.set(freedom, (found = tQuantile(0.975, freedom)));
  return found;
}

/** 95 % interval of a mean from its sd (divisor n - 1); null below two observations (indicators.md 1.2). */
export function tInterval(mean: number, sd: number, n: number): Interval | null {
  if (n < 2) return null;
  const half = (quantileOf(n - 1) * sd) / Math.sqrt(n);
  return [mean - half, mean + half];
}
