import type { Indicator } from './indicator';
import { PEAK_REASONS, peakRule } from './models/peak-rule';

/**
 * B2, a rule used in practice, for comparison only: a peak at a mark boundary against the average score.
 * @term      правило «пик на границе»
 * @formula   largest over cuts of C(c) / mean of C over all scores except the three cuts; flag from 1.5
 * @unit      ratio      @range  0 and more
 * @minN      1
 * @missing   pupils without a score are not counted
 * @undefined cuts unknown → NO_SCALE, no scores → NO_SCORES; k/0 → null, counts as flagged
 * @variant   0/0 counts as 0
 * @source    practice; flags 87.8 % of honest ordinary schools in simulation
 * @golden    tests/golden/expected.json rules.B2_ratio
 * @example   edu203500: 2.0533333
 */
export const B2: Indicator = {
  id: 'B2',
  spec: {
    unit: 'ratio',
    range: [0, null],
    minN: 1,
    inputs: ['scores', 'scale'],
    tested: false,
    role: 'practice-rule',
    reasons: [...PEAK_REASONS, 'NO_VARIATION'],
    section: '15',
    source: 'practice rule',
  },
  compute: (context) =>
    peakRule(context, (_, cuts, max) => Array.from({ length: max + 1 }, (__, x) => x).filter((x) => !cuts.includes(x))),
};
