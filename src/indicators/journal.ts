import { schoolResults, type Beside, type Indicator } from './indicator';
import { wilsonInterval } from './numerics/wilson';

/**
 * Journal: shares of marks below, equal to and above the journal mark.
 * @term      соответствие отметок журналу
 * @formula   confirmed / nj is the value; lowered and raised in detail
 * @unit      share; shown as percent      @range  0...1
 * @minN      1
 * @missing   pupils without a journal mark or without a mark are not counted
 * @undefined nj = 0 → NO_JOURNAL
 * @variant   nj is the sum of the three counts, not the printed total; Wilson intervals
 * @source    Wilson 1927
 * @golden    tests/golden/expected.json journal
 * @example   edu203500: 38 lowered, 50 confirmed, 1 raised of 89
 */
export const journal: Indicator = {
  id: 'journal',
  spec: {
    unit: 'share',
    range: [0, 1],
    minN: 1,
    inputs: ['journal'],
    tested: false,
    role: 'context',
    reasons: ['NO_JOURNAL'],
    section: '4',
    source: 'Wilson 1927',
  },
  compute({ current }) {
    const table = current.journal;
    const beside = (s: number): Beside => {
      if (!table?.n[s]) return { detail: { lowered: 0, confirmed: 0, raised: 0 } };
      const total = table.n[s];
      const counts = [table.lowered[s]!, table.confirmed[s]!, table.raised[s]!];
      const [lowered = 0, confirmed = 0, raised = 0] = counts;
      return {
        ci: wilsonInterval(confirmed, total),
        detail: {
          lowered,
          confirmed,
          raised,
          shares: counts.map((count) => count / total),
          ci: counts.map((count) => [...(wilsonInterval(count, total) ?? [])]),
        },
      };
    };
    return schoolResults(
      current,
      (s, n, into) => {
        if (!table?.n[s]) return into.none(s, n, 'NO_JOURNAL');
        into.set(s, table.n[s], table.confirmed[s]! / table.n[s]);
      },
      beside,
    );
  },
};
