import { NOTHING, schoolResults, type Indicator } from './indicator';
import { tInterval } from './numerics/t-interval';
import { SCORES_KNOWN, type ScoreCounts } from './statistics/statistics';

/**
 * B1, a rule used in practice, for comparison only: the school's mean lies clearly above the mean of all pupils.
 * @term      правило «выше среднего»
 * @formula   lower t limit of the school's mean > upper t limit of the mean of all pupils of the file
 * @unit      flag 0 or 1      @range  0...1
 * @minN      2
 * @missing   pupils without a score are not counted
 * @undefined no scores → NO_SCORES; one pupil → not flagged, flag N_SMALL
 * @variant   the school is part of all pupils
 * @source    practice; flags 99.6 % of honest lyceums in simulation
 * @golden    tests/golden/expected.json rules.B1
 * @example   edu203503: flagged
 */
export const B1: Indicator = {
  id: 'B1',
  spec: {
    unit: 'flag',
    range: [0, 1],
    minN: 2,
    inputs: ['scores'],
    tested: false,
    role: 'practice-rule',
    reasons: ['NO_SCORES'],
    section: '15',
    source: 'practice rule',
  },
  compute({ current }) {
    const { scores } = current;
    const all = scores ? intervalOfAll(scores) : null;
    const lowerOf = ({ n, mean, within }: ScoreCounts, s: number): number | null => {
      const size = n[s]!;
      return tInterval(mean[s]!, size > 1 ? Math.sqrt(within[s]! / (size - 1)) : 0, size)?.[0] ?? null;
    };
    const isFlagged = (lower: number | null): boolean => lower !== null && all !== null && lower > all[1];
    return schoolResults(
      current,
      (s, n, into) => {
        if (!scores || scores.status[s] !== SCORES_KNOWN) return into.none(s, n, 'NO_SCORES');
        into.set(s, scores.n[s]!, isFlagged(lowerOf(scores, s)) ? 1 : 0);
      },
      (s, reason) => {
        if (!scores || reason) return NOTHING;
        const lower = lowerOf(scores, s);
        return {
          flags: scores.n[s]! < 2 ? ['N_SMALL'] : [],
          detail: { flagged: isFlagged(lower), lower, upperOfAll: all?.[1] ?? null },
        };
      },
    );
  },
};

function intervalOfAll({ totals, pupils }: ScoreCounts): readonly [number, number] | null {
  if (pupils < 2) return null;
  let mean = 0;
  totals.forEach((count, x) => (mean += (count * x) / pupils));
  let squares = 0;
  totals.forEach((count, x) => (squares += count * (x - mean) ** 2));
  return tInterval(mean, Math.sqrt(squares / (pupils - 1)), pupils);
}
