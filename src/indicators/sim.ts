import type { ReasonCode } from '../domain/outcome';
import { MIN_SCHOOLS } from './constants';
import { firstReason, NOTHING, schoolResults, type Beside, type Indicator } from './indicator';
import { once } from './memo';
import { concordanceOf, type ClassConcordance } from './models/concordance';
import { hasSmallReference, isSmall } from './models/reference-size';
import { empiricalNull } from './numerics/empirical-null';
import { zFromP } from './numerics/normal';
import { sidak } from './numerics/sidak';
import type { Figures } from './results';
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
    const figure = (s: number, n: number, into: Figures): void => {
      const { concordance, bySchool, reasons, p, z, calibrated } = tests();
      const reason = reasons[s] ?? null;
      into.enters(s, calibrated.z[s] ?? null);
      if (!concordance || untold(reason)) return into.none(s, n, reason ?? 'NO_VARIATION');
      let pupils = 0;
      let sum = 0;
      for (const group of bySchool[s] ?? []) {
        if (group.T === null) continue;
        pupils += group.n;
        sum += group.n * group.T;
      }
      into.set(s, pupils, pupils > 0 ? sum / pupils : null, z[s] ?? null, p[s] ?? null, reason);
    };
    return schoolResults(current, figure, (s, reason): Beside => {
      const { concordance, bySchool, p, calibrated } = tests();
      if (!concordance || untold(reason)) return NOTHING;
      const groups = bySchool[s] ?? [];
      return {
        flags: (p[s] ?? null) !== null && calibrated.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: {
          zCombined: calibrated.z[s] ?? null,
          shift: calibrated.shift,
          scale: calibrated.scale,
          nu: concordance.nu,
          class: mostConspicuous(groups)?.name ?? null,
          classes: groups.map(({ name, n: size, T, zFunnel, z }) => ({ class: name, n: size, T, zFunnel, z })),
        },
      };
    });
  },
};

/** Nothing about the classes is shown. */
function untold(reason: ReasonCode | null): boolean {
  return reason === 'N_SMALL' || reason === 'REF_SMALL' || reason === 'NO_TASKS';
}

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
  const z = p.map((value) => (value === null ? null : zFromP(value)));
  return { concordance, bySchool, reasons, p, z, calibrated: empiricalNull(z) };
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
