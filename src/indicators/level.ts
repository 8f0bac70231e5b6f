import { MIN_SCHOOLS } from './constants';
import { firstReason, NOTHING, schoolResults, type Indicator } from './indicator';
import { hasSmallReference, isSmall } from './models/reference-size';
import { schoolLevels } from './models/school-levels';
import { upperTail } from './numerics/normal';
import { tInterval } from './numerics/t-interval';
import type { Figures } from './results';
import { SCORES_KNOWN } from './statistics/statistics';

/**
 * Level: mean primary score with its interval, and the effect against the other schools, shrunk for small numbers.
 * @term      средний первичный балл
 * @formula   mean; d = (mean - mu) / sqrt(s2w); eb = lambda d; z from the funnel of means
 * @unit      points; d and eb in standard deviations of pupils      @range  0...M
 * @minN      1; interval 2; z 10
 * @missing   pupils without a score are not counted
 * @undefined no scores → NO_SCORES; n < 10 → z null, N_SMALL; no variance inside schools → d, eb, z null, NO_VARIATION
 * @variant   sd with n - 1; variance components of the analysis of variance
 * @source    Morris 1983; Spiegelhalter 2005
 * @golden    tests/golden/expected.json level
 * @example   edu203500: mean 15.179775, eb -0.29495081
 */
export const level: Indicator = {
  id: 'level',
  spec: {
    unit: 'points',
    range: [0, null],
    minN: 1,
    inputs: ['scores'],
    tested: true,
    role: 'context',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_SCORES', 'NO_VARIATION'],
    section: '2.1, 2.2',
    source: 'Morris 1983; Spiegelhalter 2005',
  },
  compute({ current }) {
    const { scores } = current;
    const figure = (s: number, n: number, into: Figures): void => {
      const found = schoolLevels(current).funnel.z[s] ?? null;
      if (!scores || scores.status[s] !== SCORES_KNOWN) return into.none(s, n, 'NO_SCORES');
      const reason = firstReason(
        isSmall(current, s) && 'N_SMALL',
        hasSmallReference(current, s) && 'REF_SMALL',
        found === null && 'NO_VARIATION',
      );
      const z = reason ? null : found;
      into.set(s, scores.n[s]!, scores.mean[s]!, z, z === null ? null : upperTail(z), reason);
    };
    return schoolResults(current, figure, (s, reason) => {
      if (!scores || reason === 'NO_SCORES') return NOTHING;
      const levels = schoolLevels(current);
      const mean = scores.mean[s]!;
      const size = scores.n[s]!;
      const sd = size > 1 ? Math.sqrt(scores.within[s]! / (size - 1)) : null;
      return {
        ci: sd === null ? null : tInterval(mean, sd, size),
        flags: !reason && levels.funnel.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: {
          mean,
          sd,
          d: levels.d[s] ?? null,
          eb: levels.eb[s] ?? null,
          ebSd: levels.ebSd[s] ?? null,
          mu: levels.centre,
          within: levels.within,
          between: levels.between,
          max: scores.max,
        },
      };
    });
  },
};
