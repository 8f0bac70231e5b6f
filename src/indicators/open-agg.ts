import type { Indicator } from './indicator';
import { reportContrast } from './models/report-contrast';

/**
 * OPENagg, open tasks from the report of completion: points on tasks marked by teachers beyond the school's mean score.
 * @term      задания с развёрнутым ответом (по сводному отчёту)
 * @formula   c = sum over open tasks of T_j P_sj; value = c minus the line of c on the mean score through the other schools
 * @unit      points per pupil      @range  unbounded
 * @minN      10
 * @missing   a school without a row in the report has none
 * @undefined as HEagg; no open task known, all tasks open or a maximum unknown → NO_OPEN
 * @variant   the list of open tasks is the user's; without it tasks with a maximum of 2 and more
 * @source    Dorans, Kulick 1986; Angrist, Battistin, Vuri 2017
 * @golden    tests/golden/expected.json reports.OPENagg, reports.z_OPENagg
 * @example   edu203500: -0.066366225, z -0.29217556
 */
export const OPENagg: Indicator = {
  id: 'OPENagg',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'completion'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_OPEN', 'NO_SCORES', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: '8.2',
    source: 'Dorans, Kulick 1986; Angrist, Battistin, Vuri 2017',
  },
  compute({ current, openTasks, taskMaxima }) {
    const count = taskMaxima.length;
    const maxima = openTasks?.map((j) => taskMaxima[j] ?? null) ?? [];
    const usable = maxima.length > 0 && maxima.length < count && maxima.every((max) => max !== null);
    const weights = new Float64Array(count);
    openTasks?.forEach((j, i) => {
      weights[j] = maxima[i] ?? 0;
    });
    return reportContrast(current, weights, usable ? null : 'NO_OPEN');
  },
};
