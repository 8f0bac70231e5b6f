import { firstReason, NOTHING, schoolResults, type IndicatorContext } from '../indicator';
import { wilsonInterval } from '../numerics/wilson';
import type { Results } from '../results';
import { MARKS, type MarkCounts } from '../statistics/statistics';

/** Share of pupils with the lowest mark or a better one, with its Wilson interval (indicators.md 2.3). */
export function rateFromMark({ current }: IndicatorContext, lowest: 3 | 4): Results {
  const { marks } = current;
  const passed = ({ counts }: MarkCounts, s: number): number => {
    let k = 0;
    for (let g = lowest - 2; g < MARKS; g++) k += counts[s * MARKS + g]!;
    return k;
  };
  return schoolResults(
    current,
    (s, n, into) => {
      const total = marks?.n[s] ?? 0;
      const reason = firstReason(marks?.mismatch[s] === 1 && 'COUNTS_MISMATCH', total === 0 && 'NO_SCALE');
      if (reason || !marks) return into.none(s, n, reason ?? 'NO_SCALE');
      into.set(s, total, passed(marks, s) / total);
    },
    (s, reason) => {
      if (!marks || reason) return NOTHING;
      const k = passed(marks, s);
      const counts = [...marks.counts.subarray(s * MARKS, (s + 1) * MARKS)];
      return { ci: wilsonInterval(k, marks.n[s]!), detail: { k, counts } };
    },
  );
}
