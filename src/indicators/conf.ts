import type { Indicator } from './indicator';
import { CONFIRMATION_REASONS, confirmationOutcomes, type ConfirmationExcess } from './models/confirmation';
import { MARKS } from './statistics/statistics';

/**
 * Confirmation excess from pupil rows: journal marks confirmed more often than in other schools, mark by mark.
 * @term      избыток подтверждённых отметок
 * @formula   delta = (sum_g a_g - sum_g b_g pi_g) / nj; pi_g = (a of the others + 0.5) / (b of the others + 1)
 * @unit      share      @range  -1...1
 * @minN      nj 10
 * @missing   pupils without a journal mark or without a mark are not counted
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, nj < 10 → NO_JOURNAL, no mean score → NO_SCORES
 * @variant   the value is before, z after the adjustment for the school's level
 * @source    Spiegelhalter 2005; DerSimonian, Laird 1986
 * @golden    tests/golden/expected.json journal.conf_excess, journal.z_conf
 * @example   edu203500: delta -0.031987751, z 0.18319684
 */
export const conf: Indicator = {
  id: 'conf',
  spec: {
    unit: 'share',
    range: [-1, 1],
    minN: 10,
    inputs: ['scores', 'marks', 'journal'],
    tested: true,
    role: 'sign',
    reasons: CONFIRMATION_REASONS,
    section: '6.1',
    source: 'Spiegelhalter 2005; DerSimonian, Laird 1986',
  },
  compute({ current }) {
    const { journal } = current;
    const pairs = journal?.pairs ?? null;
    const given = new Float64Array(MARKS);
    const confirmed = new Float64Array(MARKS);
    for (let row = 0; pairs && row < current.keys.length * MARKS; row++) {
      const g = row % MARKS;
      given[g]! += journalTotal(pairs, row);
      confirmed[g]! += pairs[row * MARKS + g]!;
    }
    return confirmationOutcomes(current, (s): ConfirmationExcess | null => {
      if (!journal || !pairs || journal.paired[s] !== 1) return null;
      const n = journal.n[s]!;
      let observed = 0;
      let expected = 0;
      let variance = 0;
      for (let g = 0; g < MARKS; g++) {
        const row = s * MARKS + g;
        const a = pairs[row * MARKS + g]!;
        const b = journalTotal(pairs, row);
        const pi = (confirmed[g]! - a + 0.5) / (given[g]! - b + 1);
        observed += a;
        expected += b * pi;
        variance += b * pi * (1 - pi);
      }
      return { delta: (observed - expected) / n, variance: variance / (n * n), confirmed: observed, expected, n };
    });
  },
};

/** Pupils of one row of the tables: of a school with one journal mark. */
function journalTotal(pairs: Int32Array, row: number): number {
  const at = row * MARKS;
  return pairs[at]! + pairs[at + 1]! + pairs[at + 2]! + pairs[at + 3]!;
}
