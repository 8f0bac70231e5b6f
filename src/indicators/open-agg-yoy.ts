import type { Indicator } from './indicator';
import { contrastChange } from './models/contrast-change';
import { OPENagg } from './open-agg';
import type { Statistics } from './statistics/statistics';

/**
 * Open tasks from reports, year on year: the excess of this year beyond the school's own excess of earlier years.
 * @term      изменение баллов за развёрнутые ответы по сводным отчётам
 * @formula   OPENagg now - sum_y OPENagg_y / v_y / sum_y 1 / v_y; v = v now + 1 / sum_y 1 / v_y
 * @unit      points per pupil      @range  unbounded
 * @minN      10 now and in an earlier year
 * @missing   an earlier year with another number of tasks, or without the report, is left out
 * @undefined as OPENagg; no earlier report with as many tasks → NO_PRIOR; a single school → FEW_SCHOOLS
 * @variant   reports name no maxima of earlier years: the tasks are taken as the same where their number is
 * @source    Spiegelhalter 2005; the difference is our own
 * @golden    tests/unit/indicators/open-yoy.test.ts: recomputed from OPENagg of each year
 * @example   +0.4 points against 0.1 before: 0.3
 */
export const openAggYoy: Indicator = {
  id: 'OPENagg_yoy',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'completion', 'earlier'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_OPEN', 'NO_SCORES', 'NO_PRIOR', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: 'docs/calibration.md',
    source: 'Spiegelhalter 2005 (difference own)',
  },
  compute(context) {
    const { current, earlier } = context;
    const same = earlier.filter((year) => taskCount(year) > 0 && taskCount(year) === taskCount(current));
    return contrastChange(
      { year: current, results: OPENagg.compute(context) },
      same.map((year) => ({ year, results: OPENagg.compute({ ...context, current: year, earlier: [] }) })),
    );
  },
};

function taskCount({ completion, keys }: Statistics): number {
  return completion ? completion.shares.length / keys.length : 0;
}
