import { reportHardness } from './he-agg';
import type { Indicator } from './indicator';
import { curved, reportContrast } from './models/report-contrast';

/**
 * HEagg_curve, the task profile of HEagg against a parabola instead of a line: in a strong school easy tasks have nowhere to
 * rise, so its hard tasks stand out honestly, and the line through ordinary schools does not know that.
 * @term      профиль заданий с учётом уровня (по сводному отчёту)
 * @formula   c = sum_j h_j P_sj; value = c minus the parabola of c on the mean score through the other schools (weights n); v = 0.5 k0^2 (1/n + leverage of the mean score)
 * @unit      share, weighted by hardness      @range  unbounded
 * @minN      10
 * @missing   a school without a row in the report has none
 * @undefined as HEagg; other schools with fewer than three different means → FEW_SCHOOLS
 * @variant   enters the sets of the variant steady in place of HEagg; the definition keeps HEagg
 * @source    Dorans, Kulick 1986 (parabola and leverage own)
 * @golden    tests/golden/report-curve.json
 * @example   edu203500: 0.25023739, z 0.90581879
 */
export const HEaggCurve: Indicator = {
  id: 'HEagg_curve',
  spec: {
    unit: 'share',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'completion'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_SCORES', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: 'docs/calibration.md',
    source: 'Dorans, Kulick 1986 (parabola and leverage own)',
  },
  compute({ current }) {
    const hardness = reportHardness(current);
    return reportContrast(current, hardness, hardness ? null : 'NO_VARIATION', curved);
  },
};
