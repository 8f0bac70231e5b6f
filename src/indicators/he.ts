import type { Indicator } from './indicator';
import { pupilContrast } from './models/pupil-contrast';
import { taskResiduals } from './models/task-residuals';

/**
 * HE, task profile: hard tasks better and easy tasks worse than usual for pupils of other schools with the same total.
 * @term      профиль заданий
 * @formula   mean over complete pupils of sum_j h_j (y_ij - E_j(x_i)); h_j standardised hardness, E_j local line of the others
 * @unit      points, weighted by hardness      @range  unbounded, usually -1...1
 * @minN      10 complete pupils
 * @missing   a pupil with a blank task is left out
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, fewer than 10 complete pupils → NO_TASKS, equal hardness or no variance → NO_VARIATION
 * @variant   triangular kernel of half width 3; population sd of hardness
 * @source    Dorans, Kulick 1986; the federal criterion of 2018
 * @golden    tests/golden/expected.json tasks.HE, tasks.z_HE
 * @example   edu203500: HE 0.21936147, z 0.69139453
 */
export const HE: Indicator = {
  id: 'HE',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['tasks'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_VARIATION'],
    section: '7.1',
    source: 'Dorans, Kulick 1986; federal criterion of 2018',
  },
  compute({ current }) {
    const hardness = taskResiduals(current)?.hardness ?? null;
    return pupilContrast(current, hardness, hardness ? null : 'NO_VARIATION');
  },
};
