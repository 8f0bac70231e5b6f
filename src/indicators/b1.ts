import { forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
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
    return forSchools(current, (s, n) => {
      if (!scores || scores.status[s] !== SCORES_KNOWN) return undefinedBecause('NO_SCORES', n);
      const size = scores.n[s]!;
      const sd = size > 1 ? Math.sqrt(scores.within[s]! / (size - 1)) : 0;
      const own = tInterval(scores.mean[s]!, sd, size);
      const flagged = own !== null && all !== null && own[0] > all[1];
      return outcome({
        n: size,
        value: flagged ? 1 : 0,
        flags: size < 2 ? ['N_SMALL'] : [],
        detail: { flagged, lower: own?.[0] ?? null, upperOfAll: all?.[1] ?? null },
      });
    });
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
