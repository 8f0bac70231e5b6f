import type { ReasonCode } from '../domain/outcome';
import { MIN_N, MIN_SCHOOLS } from './constants';
import { firstReason, NOTHING, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import { hasSmallReference, isSmall } from './models/reference-size';
import { funnel } from './numerics/funnel';
import { levelAdjust } from './numerics/level-adjust';
import { upperTail } from './numerics/normal';
import { solveInPlace } from './numerics/solve';
import { varianceComponents } from './numerics/variance-components';
import type { Figures } from './results';
import type { LinkedPupils, Statistics } from './statistics/statistics';

/**
 * Value added: the same pupils progressed more than pupils of other schools with the same earlier result.
 * @term      приращение результатов
 * @formula   school mean of the residuals of x on 1, p, p^2, adjusted for the school's mean earlier score
 * @unit      points      @range  unbounded
 * @minN      10 linked pupils
 * @missing   pupils without an earlier score are not counted
 * @undefined n < 10 → N_SMALL; fewer than 10 linked pupils → NO_LINK
 * @variant   ordinary least squares over all linked pupils of the file
 * @source    Raudenbush, Willms 1995
 * @golden    tests/golden/expected.json value_added
 * @example   edu203500: -0.60900794, z -0.79328511
 */
export const va: Indicator = {
  id: 'va',
  spec: {
    unit: 'points',
    range: [null, null],
    minN: 10,
    inputs: ['linked'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_LINK', 'NO_VARIATION', 'FEW_SCHOOLS'],
    section: '11',
    source: 'Raudenbush, Willms 1995',
  },
  compute({ current }) {
    const tests = once(() => testProgress(current));
    const reasonOf = (s: number): ReasonCode | null => {
      const { groups, within, tested } = tests();
      return firstReason(
        isSmall(current, s) && 'N_SMALL',
        hasSmallReference(current, s) && 'REF_SMALL',
        (groups?.[s]?.n ?? 0) < MIN_N && 'NO_LINK',
        !within && 'NO_VARIATION',
        (tested.z[s] ?? null) === null && 'FEW_SCHOOLS',
      );
    };
    const figure = (s: number, n: number, into: Figures): void => {
      const { groups, adjusted, tested } = tests();
      const linked = groups?.[s]?.n ?? 0;
      const z = tested.z[s] ?? null;
      const reason = reasonOf(s);
      if (reason || z === null) return into.none(s, linked || n, reason ?? 'FEW_SCHOOLS');
      into.set(s, linked, adjusted[s] ?? null, z, upperTail(z));
    };
    return schoolResults(current, figure, (s, reason) => {
      if (reason) return NOTHING;
      const { groups, variances, tested } = tests();
      return {
        flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: {
          linked: groups?.[s]?.n ?? 0,
          unadjusted: groups?.[s]?.mean ?? null,
          variance: variances[s] ?? null,
          tau2: tested.tau2,
        },
      };
    });
  },
};

function testProgress({ keys, linked }: Statistics) {
  const groups = linked ? linkedGroups(linked, keys.length) : null;
  const within = groups ? (varianceComponents(groups)?.within ?? null) : null;
  const perSchool = <T>(value: (s: number) => T): (T | null)[] =>
    keys.map((_, s) => (groups && groups[s]!.n >= MIN_N ? value(s) : null));
  const variances = perSchool((s) => (within === null ? null : within / groups![s]!.n));
  const adjusted = levelAdjust(
    perSchool((s) => groups![s]!.mean),
    perSchool((s) => groups![s]!.earlier),
    variances.map((variance) => (variance !== null && variance > 0 ? 1 / variance : null)),
  );
  return { groups, within, variances, adjusted, tested: funnel(adjusted, variances) };
}

/** Moments of the residuals and mean earlier score per school. */
function linkedGroups({ school, earlier, now }: LinkedPupils, schools: number) {
  const residuals = quadraticResiduals(earlier, now);
  const groups = Array.from({ length: schools }, () => ({ n: 0, mean: 0, within: 0, earlier: 0 }));
  school.forEach((s, i) => {
    const group = groups[s]!;
    group.n += 1;
    group.mean += residuals[i]!;
    group.earlier += earlier[i]!;
  });
  for (const group of groups) {
    if (group.n === 0) continue;
    group.mean /= group.n;
    group.earlier /= group.n;
  }
  school.forEach((s, i) => {
    groups[s]!.within += (residuals[i]! - groups[s]!.mean) ** 2;
  });
  return groups;
}

/** Residuals of y on 1, x, x^2; x is brought to -1..1 so that the normal equations keep their digits. */
function quadraticResiduals(x: Float64Array, y: Float64Array): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const value of x) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const half = high > low ? (high - low) / 2 : 1;
  const t = x.map((value) => (value - low) / half - 1);
  const normal = new Float64Array(9);
  const b = new Float64Array(3);
  for (let i = 0; i < t.length; i++)
    for (let j = 0; j < 3; j++) {
      b[j]! += y[i]! * t[i]! ** j;
      for (let k = 0; k < 3; k++) normal[j * 3 + k]! += t[i]! ** (j + k);
    }
  solveInPlace(normal, b);
  return y.map((value, i) => value - (b[0]! + b[1]! * t[i]! + b[2]! * t[i]! ** 2));
}
