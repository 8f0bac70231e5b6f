import type { Indicator, IndicatorContext } from './indicator';
import { memoize } from './memo';
import { pupilContrast } from './models/pupil-contrast';

/**
 * Open tasks: tasks that teachers mark themselves are done better than the same pupils' total lets expect.
 * @term      задания с развёрнутым ответом
 * @formula   mean over complete pupils of the sum over open tasks of y_ij - E_j(x_i)
 * @unit      points per pupil      @range  unbounded
 * @minN      10 complete pupils
 * @missing   a pupil with a blank task is left out
 * @undefined as HE; no open task known, or all tasks open → NO_OPEN
 * @variant   the list of open tasks is the user's; without it tasks with a maximum of 2 and more
 * @source    Dorans, Kulick 1986; Angrist, Battistin, Vuri 2017
 * @golden    tests/golden/expected.json tasks.open, tasks.z_open
 * @example   edu203500: -0.090507635, z -0.51555201
 */
export const open: Indicator = {
  id: 'open',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['tasks'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_OPEN', 'NO_VARIATION'],
    section: '8.1',
    source: 'Dorans, Kulick 1986; Angrist, Battistin, Vuri 2017',
  },
  compute: (context) => openOutcomes(context),
};

/** The change against earlier years asks for the same results again. */
const openOutcomes = memoize(({ current, openTasks }: IndicatorContext) => {
  const count = current.tasks?.codes.length ?? 0;
  const usable = openTasks !== null && openTasks.length > 0 && openTasks.length < count;
  const weights = new Uint8Array(count);
  for (const j of openTasks ?? []) weights[j] = 1;
  return pupilContrast(current, weights, usable ? null : 'NO_OPEN');
});
