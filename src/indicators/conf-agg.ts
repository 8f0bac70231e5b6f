import type { Indicator } from './indicator';
import { CONFIRMATION_REASONS, confirmationOutcomes } from './models/confirmation';

/**
 * Confirmation excess from counts: journal marks confirmed more often than in other schools.
 * @term      избыток подтверждённых отметок (по сводному отчёту)
 * @formula   delta = k / nj - pi; pi = (confirmed of the others + 0.5) / (nj of the others + 1)
 * @unit      share      @range  -1...1
 * @minN      nj 10
 * @missing   a school absent from the comparison has none and is in nobody's reference
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, nj < 10 → NO_JOURNAL, no mean score → NO_SCORES
 * @variant   the value is before, z after the adjustment for the school's level
 * @source    Spiegelhalter 2005; DerSimonian, Laird 1986
 * @golden    tests/golden/expected.json reports.conf_delta, reports.z_conf_agg
 * @example   edu203500: delta -0.033765387, z 0.15851767
 */
export const confAgg: Indicator = {
  id: 'conf_agg',
  spec: {
    unit: 'share',
    range: [-1, 1],
    minN: 10,
    inputs: ['scores', 'journal'],
    tested: true,
    role: 'sign',
    reasons: CONFIRMATION_REASONS,
    section: '6.2',
    source: 'Spiegelhalter 2005; DerSimonian, Laird 1986',
  },
  compute({ current }) {
    const { journal } = current;
    const allConfirmed = journal?.confirmed.reduce((sum, count) => sum + count, 0) ?? 0;
    const all = journal?.n.reduce((sum, count) => sum + count, 0) ?? 0;
    return confirmationOutcomes(current, (s) => {
      const n = journal?.n[s] ?? 0;
      if (!journal || n === 0) return null;
      const k = journal.confirmed[s]!;
      const pi = (allConfirmed - k + 0.5) / (all - n + 1);
      return { delta: k / n - pi, variance: (pi * (1 - pi)) / n, confirmed: k, expected: n * pi, n };
    });
  },
};
