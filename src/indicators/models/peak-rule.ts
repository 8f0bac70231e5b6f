import type { ReasonCode } from '../../domain/outcome';
import { firstReason, NOTHING, schoolResults, type IndicatorContext } from '../indicator';
import type { Results } from '../results';
import { SCORES_KNOWN, type Cuts, type ScoreCounts } from '../statistics/statistics';

const FLAG_FROM = 1.5;

export const PEAK_REASONS: readonly ReasonCode[] = ['NO_SCALE', 'NO_SCORES'];

/** Largest ratio of a cut's count to the mean count of other scores; a ratio k/0 is null and counts as flagged. */
export function peakRule(
  { current }: IndicatorContext,
  comparedWith: (cut: number, cuts: Cuts, max: number) => readonly number[],
): Results {
  const { scores, cuts } = current;
  const compared = scores && cuts ? cuts.map((cut) => comparedWith(cut, cuts, scores.max)) : [];
  const largestOf = (table: ScoreCounts, own: Cuts, s: number): number => {
    const at = s * (table.max + 1);
    let largest = 0;
    for (let i = 0; i < own.length; i++) {
      const cut = own[i]!;
      const others = compared[i]!;
      let sum = 0;
      for (const x of others) sum += table.counts[at + x]!;
      const mean = sum / others.length;
      const count = table.counts[at + cut]!;
      if (count > 0) largest = Math.max(largest, mean > 0 ? count / mean : Infinity);
    }
    return largest;
  };
  return schoolResults(
    current,
    (s, n, into) => {
      const reason = firstReason(!cuts && 'NO_SCALE', scores?.status[s] !== SCORES_KNOWN && 'NO_SCORES');
      if (reason || !scores || !cuts) return into.none(s, n, reason ?? 'NO_SCORES');
      const largest = largestOf(scores, cuts, s);
      if (largest === Infinity) return into.none(s, scores.n[s]!, 'NO_VARIATION');
      into.set(s, scores.n[s]!, largest);
    },
    (s, reason) => {
      if (!scores || !cuts || (reason && reason !== 'NO_VARIATION')) return NOTHING;
      const largest = largestOf(scores, cuts, s);
      return { detail: { flagged: largest >= FLAG_FROM, infinite: largest === Infinity } };
    },
  );
}
