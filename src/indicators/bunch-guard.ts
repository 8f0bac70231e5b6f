import type { Indicator } from './indicator';
import { guardedMode } from './models/bunching';
import { BUNCHING_REASONS, bunchingOutcomes } from './models/bunching-outcome';

/**
 * Bunching, guard: the bunching test that holds in both modes.
 * @term      скопление на границах отметок
 * @formula   the mode with the smaller z, smooth when equal; p is the larger of both
 * @unit      pupils      @range  below 0 when fewer than expected
 * @minN      10; reference 100
 * @missing   a school without scores has none and is in nobody's reference
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, cuts unknown → NO_SCALE, no scores → NO_SCORES, percentages that do not give whole pupils → COUNTS_MISMATCH
 * @variant   mid-p of beta-binomial counts; smooth resists a reference that bunches, raw a natural spike
 * @source    Dee, Dobbie, Jacob, Rockoff 2019; Diamond, Persson 2016; Chetty et al. 2011; Holland, Thayer 2000
 * @golden    tests/golden/expected.json bunching.guard
 * @example   edu203500: K 14, z -1.6859
 */
export const bunchGuard: Indicator = {
  id: 'bunch_guard',
  spec: {
    unit: 'pupils',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'scale'],
    tested: true,
    role: 'sign',
    reasons: BUNCHING_REASONS,
    section: '3',
    source: 'Dee, Dobbie, Jacob, Rockoff 2019; Diamond, Persson 2016; Chetty et al. 2011; Holland, Thayer 2000',
  },
  compute: (context) => bunchingOutcomes(context, guardedMode),
};
