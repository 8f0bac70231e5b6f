import type { ReasonCode } from '../domain/outcome';
import { MIN_SCHOOLS } from './constants';
import { firstReason, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import { hasSmallReference, isSmall } from './models/reference-size';
import { schoolLevels } from './models/school-levels';
import { funnel } from './numerics/funnel';
import { upperTail } from './numerics/normal';
import type { Figures } from './results';
import type { Statistics } from './statistics/statistics';

/**
 * Year on year: a jump of the school's effect against its own earlier years.
 * @term      изменение относительно прошлых лет
 * @formula   d now - sum_y n_y d_y / sum_y n_y
 * @unit      standard deviations of pupils      @range  unbounded
 * @minN      10 now, 1 earlier
 * @missing   a year in which the school is absent is left out
 * @undefined n < 10 → N_SMALL; no earlier year → NO_PRIOR
 * @variant   each year against its own file; variance 1/n + 1/N of the earlier years
 * @source    Spiegelhalter 2005
 * @golden    tests/golden/expected.json dynamics.yoy, dynamics.z_yoy
 * @example   edu203500: -0.23523341, z -0.83415611
 */
export const yoy: Indicator = {
  id: 'yoy',
  spec: {
    unit: 'sd',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'earlier'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_SCORES', 'NO_PRIOR', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: '10.1',
    source: 'Spiegelhalter 2005',
  },
  compute({ current, earlier }) {
    const jumps = once(() => jumpsOf(current, earlier));
    const reasonOf = (s: number): ReasonCode | null => {
      const unknown = firstReason(
        isSmall(current, s) && 'N_SMALL',
        hasSmallReference(current, s) && 'REF_SMALL',
        !current.scores?.n[s] && 'NO_SCORES',
        earlier.length === 0 && 'NO_PRIOR',
      );
      if (unknown) return unknown;
      const { now, priorPupils, tested } = jumps();
      return firstReason(
        priorPupils[s] === 0 && 'NO_PRIOR',
        (now[s] ?? null) === null && 'NO_VARIATION',
        (tested.z[s] ?? null) === null && 'FEW_SCHOOLS',
      );
    };
    const figure = (s: number, n: number, into: Figures): void => {
      const reason = reasonOf(s);
      const z = reason ? null : (jumps().tested.z[s] ?? null);
      if (z === null) return into.none(s, n, reason ?? 'FEW_SCHOOLS');
      into.set(s, n, jumps().jump[s] ?? null, z, upperTail(z));
    };
    return schoolResults(current, figure, (s, reason) => {
      const { now, priorPupils, years, variances, tested } = jumps();
      const detail = { previous: priorPupils[s]!, years: years[s]! };
      if (reason) return { detail };
      return {
        flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: { ...detail, now: now[s] ?? null, variance: variances[s] ?? null, tau2: tested.tau2 },
      };
    });
  },
};

/** Effect of this year beyond the mean effect of the earlier ones, and its funnel. */
function jumpsOf(current: Statistics, earlier: readonly Statistics[]) {
  const now = schoolLevels(current).d;
  const priorPupils = new Float64Array(current.keys.length);
  const priorSum = new Float64Array(current.keys.length);
  const years = new Int32Array(current.keys.length);
  for (const year of earlier) {
    const { d } = schoolLevels(year);
    const index = new Map(year.keys.map((key, s) => [key, s]));
    current.keys.forEach((key, s) => {
      const at = index.get(key);
      const effect = at === undefined ? null : (d[at] ?? null);
      if (at === undefined || effect === null) return;
      const pupils = year.scores?.n[at] ?? 0;
      priorPupils[s]! += pupils;
      priorSum[s]! += pupils * effect;
      years[s]! += 1;
    });
  }
  const jump = current.keys.map((_, s) => {
    const d = now[s] ?? null;
    return d === null || isSmall(current, s) || priorPupils[s] === 0 ? null : d - priorSum[s]! / priorPupils[s]!;
  });
  const variances = jump.map((value, s) =>
    value === null ? null : 1 / (current.scores?.n[s] ?? 1) + 1 / priorPupils[s]!,
  );
  return { now, priorPupils, years, jump, variances, tested: funnel(jump, variances) };
}
