import type { Indicator } from './indicator';
import { BUNCHING_REASONS, bunchingOutcomes } from './models/bunching-outcome';

/**
 * Bunching, raw: works at the mark boundaries beyond what the other schools' own counts let expect.
 * @term      скопление на границах отметок
 * @formula   sum over cuts of K - N pi; pi from R + 0.5, tilted to the school's mean
 * @unit      pupils      @range  below 0 when fewer than expected
 * @minN      10; reference 100
 * @missing   a school without scores has none and is in nobody's reference
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, cuts unknown → NO_SCALE, no scores → NO_SCORES, percentages that do not give whole pupils → COUNTS_MISMATCH
 * @variant   mid-p of beta-binomial counts; the reference keeps its spikes, so that a natural spike of the test is no sign
 * @source    Dee, Dobbie, Jacob, Rockoff 2019; Diamond, Persson 2016; Chetty et al. 2011; Holland, Thayer 2000
 * @golden    tests/golden/expected.json bunching.raw
 * @example   edu203500: K 14, z -1.6859
 */
export const bunchRaw: Indicator = {
  id: 'bunch_raw',
  spec: {
    unit: 'pupils',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'scale'],
    tested: true,
    role: 'context',
    reasons: BUNCHING_REASONS,
    section: '3',
    source: 'Dee, Dobbie, Jacob, Rockoff 2019; Diamond, Persson 2016; Chetty et al. 2011; Holland, Thayer 2000',
  },
  compute: (context) => bunchingOutcomes(context, () => 'raw'),
};
