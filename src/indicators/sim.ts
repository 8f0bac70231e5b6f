import type { IndicatorResult } from '../domain/outcome';
import { MIN_SCHOOLS } from './constants';
import { firstReason, forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
import { once } from './memo';
import { concordanceOf, type ClassConcordance } from './models/concordance';
import { hasSmallReference, isSmall } from './models/reference-size';
import { empiricalNull } from './numerics/empirical-null';
import { zFromP } from './numerics/normal';
import { sidak } from './numerics/sidak';
import type { Statistics } from './statistics/statistics';

/**
 * Similarity: pupils of one class deviate on the same tasks in the same direction more than chance allows.
 * @term      согласованность отклонений в классе
 * @formula   T_c = sum_j ((sum_i u_ij)^2 - sum_i u_ij^2) / (J n (n - 1)); value = mean of T_c weighted by pupils
 * @unit      agreement      @range  about -0.1...1
 * @minN      n 10; a class of 8 complete pupils for z, of 5 for the value
 * @missing   a pupil with a blank task is left out; without a class column the school is one class
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, no task rows → NO_TASKS, no residual at all → NO_VARIATION, no class of enough size → NO_CLASS
 * @variant   z: funnel over classes, Wilson-Hilferty, Sidak over the school's classes; detail.zCombined after the empirical null
 * @source    Jacob, Levitt 2003; Wilson, Hilferty 1931; Sidak 1967; Efron 2004
 * @golden    tests/golden/expected.json concordance
 * @example   edu203500: 0.013127899, z 0.21893624
 */
export const sim: Indicator = {
  id: 'sim',
  spec: {
    unit: 'agreement',
    range: [null, 1],
    minN: 10,
    inputs: ['tasks'],
    tested: true,
    role: 'sign',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_TASKS', 'NO_VARIATION', 'NO_CLASS'],
    section: '9',
    source: 'Jacob, Levitt 2003; Wilson, Hilferty 1931; Efron 2004',
  },
  compute({ current }) {
    const tests = once(() => testSchools(current));
    const make = (s: number, n: number): IndicatorResult => {
      const { concordance, bySchool, reasons, p, calibrated } = tests();
      const reason = reasons[s] ?? null;
      if (reason === 'N_SMALL' || reason === 'REF_SMALL' || reason === 'NO_TASKS' || !concordance)
        return undefinedBecause(reason ?? 'NO_VARIATION', n);
      const groups = bySchool[s] ?? [];
      const shown = groups.filter((group) => group.T !== null);
      const pupils = shown.reduce((sum, group) => sum + group.n, 0);
      const schoolProbability = p[s] ?? null;
      return outcome({
        n: pupils,
        value: pupils > 0 ? shown.reduce((sum, group) => sum + group.n * group.T!, 0) / pupils : null,
        z: schoolProbability === null ? null : zFromP(schoolProbability),
        p: schoolProbability,
        reason,
        flags: schoolProbability !== null && calibrated.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: {
          zCombined: calibrated.z[s] ?? null,
          shift: calibrated.shift,
          scale: calibrated.scale,
          nu: concordance.nu,
          class: mostConspicuous(groups)?.name ?? null,
          classes: groups.map(({ name, n: size, T, zFunnel, z }) => ({ class: name, n: size, T, zFunnel, z })),
        },
      });
    };
    return forSchools(current, make, () => tests().calibrated.z);
  },
};

function testSchools(current: Statistics) {
  const concordance = concordanceOf(current);
  const bySchool = current.keys.map((): ClassConcordance[] => []);
  for (const group of concordance?.classes ?? []) bySchool[group.school]?.push(group);
  const reasons = current.keys.map((_, s) =>
    firstReason(
      isSmall(current, s) && 'N_SMALL',
      hasSmallReference(current, s) && 'REF_SMALL',
      !current.tasks?.complete[s] && 'NO_TASKS',
      concordance === null && 'NO_VARIATION',
      !bySchool[s]?.some((group) => group.z !== null) && 'NO_CLASS',
    ),
  );
  const p = bySchool.map((groups, s) => (reasons[s] ? null : schoolP(groups)));
  const calibrated = empiricalNull(p.map((value) => (value === null ? null : zFromP(value))));
  return { concordance, bySchool, reasons, p, calibrated };
}

function schoolP(groups: readonly ClassConcordance[]): number | null {
  const z = groups.flatMap((group) => (group.z === null ? [] : [group.z]));
  return z.length > 0 ? sidak(z.length, Math.max(...z)) : null;
}

function mostConspicuous(groups: readonly ClassConcordance[]): ClassConcordance | null {
  return groups.reduce<ClassConcordance | null>(
    (best, group) => (group.z !== null && group.z > (best?.z ?? -Infinity) ? group : best),
    null,
  );
}
