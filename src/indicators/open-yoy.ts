import type { Indicator } from './indicator';
import { contrastChange } from './models/contrast-change';
import { open } from './open';
import type { TaskTable } from './statistics/statistics';

/**
 * Open tasks, year on year: the excess of this year beyond the school's own excess of earlier years.
 * @term      изменение баллов за развёрнутые ответы
 * @formula   open now - sum_y open_y / v_y / sum_y 1 / v_y; v = v now + 1 / sum_y 1 / v_y
 * @unit      points per pupil      @range  unbounded
 * @minN      10 complete pupils now and in an earlier year
 * @missing   an earlier year with other tasks, or without task points, is left out
 * @undefined as open; no earlier year with the same tasks → NO_PRIOR; a single school → FEW_SCHOOLS
 * @variant   cancels lasting leniency, so a school that inflates every year is not seen by it; z from the funnel
 * @source    Spiegelhalter 2005; the difference is our own
 * @golden    tests/unit/indicators/open-yoy.test.ts: recomputed from open of each year
 * @example   +0.4 points against 0.1 before: 0.3
 */
export const openYoy: Indicator = {
  id: 'open_yoy',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['tasks', 'earlier'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_OPEN', 'NO_PRIOR', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: 'docs/calibration.md',
    source: 'Spiegelhalter 2005 (difference own)',
  },
  compute(context) {
    const { current, earlier } = context;
    const same = earlier.filter((year) => sameTasks(current.tasks, year.tasks));
    return contrastChange(
      { year: current, results: open.compute(context) },
      same.map((year) => ({ year, results: open.compute({ ...context, current: year, earlier: [] }) })),
    );
  },
};

function sameTasks(a: TaskTable | null, b: TaskTable | null): boolean {
  if (!a || !b || a.codes.length !== b.codes.length) return false;
  return a.codes.every((code, j) => code === b.codes[j] && a.maxima[j] === b.maxima[j]);
}
