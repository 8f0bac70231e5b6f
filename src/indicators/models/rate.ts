import { firstReason, forSchools, outcome, undefinedBecause, type IndicatorContext } from '../indicator';
import { wilsonInterval } from '../numerics/wilson';
import type { Results } from '../results';
import { MARKS } from '../statistics/statistics';

/** Share of pupils with the lowest mark or a better one, with its Wilson interval (indicators.md 2.3). */
export function rateFromMark({ current }: IndicatorContext, lowest: 3 | 4): Results {
  const { marks } = current;
  return forSchools(current, (s, n) => {
    const total = marks?.n[s] ?? 0;
    const reason = firstReason(marks?.mismatch[s] === 1 && 'COUNTS_MISMATCH', total === 0 && 'NO_SCALE');
    if (reason || !marks) return undefinedBecause(reason ?? 'NO_SCALE', n);
    const counts: number[] = [];
    for (let at = s * MARKS; at < (s + 1) * MARKS; at++) counts.push(marks.counts[at]!);
    let k = 0;
    for (let g = lowest - 2; g < MARKS; g++) k += counts[g]!;
    return outcome({ n: total, value: k / total, ci: wilsonInterval(k, total), detail: { k, counts } });
  });
}
