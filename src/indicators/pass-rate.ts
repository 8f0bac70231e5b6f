import type { Indicator } from './indicator';
import { rateFromMark } from './models/rate';

/**
 * Pass rate: share of pupils with the marks 3, 4 and 5.
 * @term      успеваемость
 * @formula   number of marks 3, 4 and 5 / number of pupils with a mark
 * @unit      share; shown as percent      @range  0...1
 * @minN      1
 * @missing   pupils without a mark are not counted
 * @undefined no mark known → NO_SCALE; printed percentages that do not give whole pupils → COUNTS_MISMATCH
 * @variant   marks as printed in pupil rows, else the report of marks, else scores and scale; Wilson interval
 * @source    Wilson 1927
 * @golden    tests/golden/expected.json pass_rate
 * @example   edu203500: 0.94382022
 */
export const passRate: Indicator = {
  id: 'pass_rate',
  spec: {
    unit: 'share',
    range: [0, 1],
    minN: 1,
    inputs: ['marks'],
    tested: false,
    role: 'context',
    reasons: ['COUNTS_MISMATCH', 'NO_SCALE'],
    section: '2.3',
    source: 'Wilson 1927',
  },
  compute: (context) => rateFromMark(context, 3),
};
