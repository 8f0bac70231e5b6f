import type { Indicator } from './indicator';
import { standardizedHardness } from './models/hardness';
import { reportContrast } from './models/report-contrast';
import type { Statistics } from './statistics/statistics';

/**
 * HEagg, task profile from the report of completion: hard tasks better and easy tasks worse than usual at the same mean.
 * @term      профиль заданий (по сводному отчёту)
 * @formula   c = sum_j h_j P_sj; value = c minus the line of c on the mean score through the other schools (weights n)
 * @unit      share, weighted by hardness      @range  unbounded
 * @minN      10
 * @missing   a school without a row in the report has none
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, no report → NO_TASKS, equal hardness or k0 = 0 → NO_VARIATION, fewer than 8 residuals → z null, FEW_SCHOOLS
 * @variant   spread from the median absolute deviation of r sqrt(n)
 * @source    Dorans, Kulick 1986; the federal criterion of 2018
 * @golden    tests/golden/expected.json reports.HEagg, reports.z_HEagg
 * @example   edu203500: 0.17890654, z 0.38524929
 */
export const HEagg: Indicator = {
  id: 'HEagg',
  spec: {
    unit: 'share',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'completion'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_SCORES', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: '7.2',
    source: 'Dorans, Kulick 1986; federal criterion of 2018',
  },
  compute({ current }) {
    const hardness = reportHardness(current);
    return reportContrast(current, hardness, hardness ? null : 'NO_VARIATION');
  },
};

/** Standardised hardness from the printed shares of all schools, weighted by their pupils. */
export function reportHardness({ completion, n }: Statistics): Float64Array | null {
  if (!completion) return null;
  const tasks = completion.shares.length / completion.known.length;
  const hardness = new Float64Array(tasks);
  let pupils = 0;
  completion.known.forEach((known, s) => {
    if (known !== 1) return;
    const size = n[s]!;
    pupils += size;
    for (let j = 0; j < tasks; j++) hardness[j]! += size * completion.shares[s * tasks + j]!;
  });
  return pupils > 0 ? standardizedHardness(hardness.map((sum) => 1 - sum / pupils)) : null;
}
