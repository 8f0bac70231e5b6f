import type { Indicator } from './indicator';
import { PEAK_REASONS, peakRule } from './models/peak-rule';

/**
 * B2n, the local reading of B2, for comparison only: a peak at a mark boundary against its neighbours.
 * @term      правило «пик среди соседей»
 * @formula   largest over cuts of C(c) / mean of C at c-2, c-1, c+1, c+2 inside 0...M; flag from 1.5
 * @unit      ratio      @range  0 and more
 * @minN      1
 * @missing   pupils without a score are not counted
 * @undefined cuts unknown → NO_SCALE, no scores → NO_SCORES; k/0 → null, counts as flagged
 * @variant   0/0 counts as 0
 * @source    practice; flags 59.7 % of honest ordinary schools in simulation
 * @golden    tests/golden/expected.json rules.B2n_ratio
 * @example   edu203500: 3.5
 */
export const B2n: Indicator = {
  id: 'B2n',
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
    peakRule(context, (cut, _, max) => [cut - 2, cut - 1, cut + 1, cut + 2].filter((x) => x >= 0 && x <= max)),
};
