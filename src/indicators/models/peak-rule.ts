import type { ReasonCode } from '../../domain/outcome';
import { firstReason, forSchools, outcome, undefinedBecause, type IndicatorContext } from '../indicator';
import type { Results } from '../results';
import { SCORES_KNOWN, type Cuts } from '../statistics/statistics';

const FLAG_FROM = 1.5;

export const PEAK_REASONS: readonly ReasonCode[] = ['NO_SCALE', 'NO_SCORES'];

/** Largest ratio of a cut's count to the mean count of other scores; a ratio k/0 is null and counts as flagged. */
export function peakRule(
  { current }: IndicatorContext,
  comparedWith: (cut: number, cuts: Cuts, max: number) => readonly number[],
): Results {
  const { scores, cuts } = current;
  const compared = scores && cuts ? cuts.map((cut) => comparedWith(cut, cuts, scores.max)) : [];
  return forSchools(current, (s, n) => {
    const reason = firstReason(!cuts && 'NO_SCALE', scores?.status[s] !== SCORES_KNOWN && 'NO_SCORES');
    if (reason || !scores || !cuts) return undefinedBecause(reason ?? 'NO_SCORES', n);
    const at = s * (scores.max + 1);
    let largest = 0;
    for (let i = 0; i < cuts.length; i++) {
      const cut = cuts[i]!;
      const others = compared[i]!;
      let sum = 0;
      for (const x of others) sum += scores.counts[at + x]!;
      const mean = sum / others.length;
      const count = scores.counts[at + cut]!;
      if (count > 0) largest = Math.max(largest, mean > 0 ? count / mean : Infinity);
    }
    const finite = Number.isFinite(largest);
    return outcome({
      n: scores.n[s]!,
      value: finite ? largest : null,
      reason: finite ? null : 'NO_VARIATION',
      detail: { flagged: largest >= FLAG_FROM, infinite: !finite },
    });
  });
}
