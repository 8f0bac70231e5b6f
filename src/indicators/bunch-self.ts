import type { ReasonCode } from '../domain/outcome';
import { MIN_N } from './constants';
import { firstReason, NOTHING, schoolResults, type Indicator } from './indicator';
import { bunchSelf as selfTest, type SelfBunching } from './models/self-bunching';
import type { Figures } from './results';
import { SCORES_KNOWN, SCORES_MISMATCH } from './statistics/statistics';

const REASONS: readonly ReasonCode[] = ['N_SMALL', 'NO_SCALE', 'NO_SCORES', 'COUNTS_MISMATCH', 'NO_VARIATION'];

/**
 * Bunching without a reference: works at the mark boundaries beyond a smooth curve through the school's own scores.
 * @term      скопление на границах отметок без сравнения с другими
 * @formula   sum over cuts of K - N pi; pi from the log-linear fit of degree 4 to the own counts outside the windows c-2...c
 * @unit      pupils      @range  below 0 when fewer than expected
 * @minN      10, chosen by calibration: false alarms stay below the nominal rate in every size from 10 on
 * @missing   pupils without a score are not counted
 * @undefined n < 10 → N_SMALL, cuts unknown → NO_SCALE, no scores → NO_SCORES, percentages that do not give whole pupils → COUNTS_MISMATCH, fewer than 8 scores outside the windows → NO_VARIATION
 * @variant   mid-p of beta-binomial counts (normal from 1500 pupils in the windows on); the width holds the uncertainty of the fit and the irregularity of the counts; the null allows a courtesy of 5 % and the largest proven spike elsewhere
 * @source    Chetty, Friedman, Olsen, Pistaferri 2011; Holland, Thayer 2000; width, spikes and courtesy are our own
 * @golden    tests/golden/self-and-tail.json schools.bunch_self, by a program in Python
 * @example   edu203500: K 14, E 15.05, z -0.6237
 */
export const bunchSelf: Indicator = {
  id: 'bunch_self',
  spec: {
    unit: 'pupils',
    range: [null, null],
    minN: MIN_N,
    inputs: ['scores', 'scale'],
    tested: true,
    role: 'display',
    reasons: REASONS,
    section: 'docs/calibration.md',
    source: 'Chetty, Friedman, Olsen, Pistaferri 2011; Holland, Thayer 2000 (width and spikes own)',
  },
  compute({ current }) {
    const { scores, cuts } = current;
    const cells = (scores?.max ?? 0) + 1;
    const tests: (SelfBunching | null)[] = [];
    const figure = (s: number, n: number, into: Figures): void => {
      const status = scores?.status[s];
      const reason = firstReason(
        n < MIN_N && 'N_SMALL',
        !cuts && 'NO_SCALE',
        status === SCORES_MISMATCH && 'COUNTS_MISMATCH',
        status !== SCORES_KNOWN && 'NO_SCORES',
        (scores?.n[s] ?? 0) < MIN_N && 'N_SMALL',
      );
      if (reason || !scores || !cuts) return into.none(s, n, reason ?? 'NO_SCORES');
      const found = selfTest(scores.counts.subarray(s * cells, (s + 1) * cells), cuts);
      if (!found) return into.none(s, n, 'NO_VARIATION');
      tests[s] = found;
      into.set(s, scores.n[s]!, found.excess, found.z, found.p);
    };
    return schoolResults(current, figure, (s) => {
      const found = tests[s];
      if (!cuts || !found) return NOTHING;
      const { K, E, excess, theta, irregularity, spike } = found;
      return {
        detail: {
          boundaries: cuts.join(', '),
          near: found.cuts.reduce((sum, cut) => sum + cut.N, 0),
          K,
          E,
          excess,
          theta,
          irregularity,
          spike,
          cuts: found.cuts.map((cut) => ({ ...cut })),
        },
      };
    });
  },
};
