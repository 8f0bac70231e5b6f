import type { Indicator } from './indicator';
import { rateFromMark } from './models/rate';

/**
 * Quality rate: share of pupils with the marks 4 and 5.
 * @term      качество обучения
 * @formula   number of marks 4 and 5 / number of pupils with a mark
 * @unit      share; shown as percent      @range  0...1
 * @minN      1
 * @missing   pupils without a mark are not counted
 * @undefined no mark known → NO_SCALE; printed percentages that do not give whole pupils → COUNTS_MISMATCH
 * @variant   marks as printed in pupil rows, else the report of marks, else scores and scale; Wilson interval
 * @source    Wilson 1927
 * @golden    tests/golden/expected.json quality_rate
 * @example   edu203500: 0.58426966
 */
export const qualityRate: Indicator = {
  id: 'quality_rate',
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
  compute: (context) => rateFromMark(context, 4),
};
