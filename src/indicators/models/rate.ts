import type { IndicatorResult } from '../../domain/outcome';
import { firstReason, forSchools, outcome, undefinedBecause, type IndicatorContext } from '../indicator';
import { wilsonInterval } from '../numerics/wilson';
import { MARKS } from '../statistics/statistics';

/** Share of pupils with the lowest mark or a better one, with its Wilson interval (indicators.md 2.3). */
export function rateFromMark({ current }: IndicatorContext, lowest: 3 | 4): IndicatorResult[] {
  const { marks } = current;
  return forSchools(current, (s, n) => {
    const total = marks?.n[s] ?? 0;
    const reason = firstReason(marks?.mismatch[s] === 1 && 'COUNTS_MISMATCH', total === 0 && 'NO_SCALE');
    if (reason || !marks) return undefinedBecause(reason ?? 'NO_SCALE', n);
    const counts = Array.from(marks.counts.subarray(s * MARKS, (s + 1) * MARKS));
    const k = counts.slice(lowest - 2).reduce((sum, count) => sum + count, 0);
    return outcome({ n: total, value: k / total, ci: wilsonInterval(k, total), detail: { k, counts } });
  });
}
