import { NOTHING, schoolResults, type Indicator } from './indicator';
import type { JournalTables } from './statistics/statistics';

const FLAG_FROM = 0.4;

/**
 * B3, a rule used in practice, for comparison only: many marks lowered or raised against the journal.
 * @term      правило «расхождение с журналом»
 * @formula   lowered or raised share >= 40 % of nj
 * @unit      flag 0 or 1      @range  0...1
 * @minN      1
 * @missing   pupils without both marks are not counted
 * @undefined nj = 0 → NO_JOURNAL
 * @variant   nj is the sum of the three counts
 * @source    practice; flags 47.2 % of honest ordinary schools in simulation
 * @golden    tests/golden/expected.json rules.B3
 * @example   edu203500: flagged
 */
export const B3: Indicator = {
  id: 'B3',
  spec: {
    unit: 'flag',
    range: [0, 1],
    minN: 1,
    inputs: ['journal'],
    tested: false,
    role: 'practice-rule',
    reasons: ['NO_JOURNAL'],
    section: '15',
    source: 'practice rule',
  },
  compute({ current }) {
    const { journal } = current;
    const shareOf = ({ lowered, raised, n }: JournalTables, s: number): number =>
      Math.max(lowered[s]!, raised[s]!) / n[s]!;
    return schoolResults(
      current,
      (s, n, into) => {
        if (!journal?.n[s]) return into.none(s, n, 'NO_JOURNAL');
        into.set(s, journal.n[s], shareOf(journal, s) >= FLAG_FROM ? 1 : 0);
      },
      (s, reason) => {
        if (!journal || reason) return NOTHING;
        const share = shareOf(journal, s);
        return { detail: { flagged: share >= FLAG_FROM, share } };
      },
    );
  },
};
