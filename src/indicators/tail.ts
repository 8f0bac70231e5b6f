import type { ReasonCode } from '../domain/outcome';
import { MIN_N, MIN_REF, MIN_SCHOOLS } from './constants';
import { firstReason, NOTHING, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import { highScoreFrom, tailExcess, type TailExcess } from './models/tail-excess';
import { empiricalNull } from './numerics/empirical-null';
import { upperTail } from './numerics/normal';
import type { Figures } from './results';
import { SCORES_KNOWN, SCORES_MISMATCH, type Statistics } from './statistics/statistics';

/**
 * Tail: more very high scores than a school with this mean has; a few altered works lift nobody's average.
 * @term      избыток самых высоких баллов
 * @formula   K - n pi; K pupils at or above 90 % of the maximum, pi from the others' counts + 0.5 tilted to the school's mean
 * @unit      pupils      @range  below 0 when fewer than expected
 * @minN      10; reference 100
 * @missing   pupils without a score are not counted
 * @undefined n < 10 → N_SMALL, reference < 100 → REF_SMALL, no scores → NO_SCORES, percentages that do not give whole pupils → COUNTS_MISMATCH
 * @variant   mid-p of a beta-binomial count with the reference's pupils + 1 as weight; z and p after the empirical null over the schools, before it in detail
 * @source    the Vietnamese examination of 2018; tilt and null as in bunching (own)
 * @golden    tests/golden/self-and-tail.json schools.tail, by a program in Python
 * @example   edu203500: K 8, E 10.38, z -0.7203
 */
export const tail: Indicator = {
  id: 'tail',
  spec: {
    unit: 'pupils',
    range: [null, null],
    minN: MIN_N,
    inputs: ['scores'],
    tested: true,
    role: 'display',
    reasons: ['N_SMALL', 'REF_SMALL', 'NO_SCORES', 'COUNTS_MISMATCH'],
    section: 'docs/calibration.md',
    source: 'Vietnamese examination of 2018 (own)',
  },
  compute({ current }) {
    const { scores } = current;
    const from = highScoreFrom(scores?.max ?? 0);
    const reasonOf = (s: number): ReasonCode | null =>
      firstReason(
        current.n[s]! < MIN_N && 'N_SMALL',
        scores !== null && scores.pupils - scores.n[s]! < MIN_REF && 'REF_SMALL',
        scores?.status[s] === SCORES_MISMATCH && 'COUNTS_MISMATCH',
        scores?.status[s] !== SCORES_KNOWN && 'NO_SCORES',
        (scores?.n[s] ?? 0) < MIN_N && 'N_SMALL',
      );
    const tests = once(() => testTails(current, from, reasonOf));
    const figure = (s: number, n: number, into: Figures): void => {
      const { found, calibrated } = tests();
      const test = found[s] ?? null;
      const z = calibrated.z[s] ?? null;
      if (!test || z === null) return into.none(s, n, reasonOf(s) ?? 'NO_SCORES');
      into.set(s, test.N, test.K - test.E, z, upperTail(z));
    };
    return schoolResults(current, figure, (s, reason) => {
      const test = tests().found[s];
      if (!test || reason) return NOTHING;
      const { K, E } = test;
      return {
        flags: current.keys.length < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
        detail: { from, K, E, excess: K - E, pAlone: test.p, zAlone: test.z },
      };
    });
  },
};

function testTails({ keys, scores }: Statistics, from: number, reasonOf: (s: number) => ReasonCode | null) {
  const cells = (scores?.max ?? 0) + 1;
  const others = new Float64Array(cells);
  const found = keys.map((_, s): TailExcess | null => {
    if (!scores || reasonOf(s)) return null;
    const own = scores.counts.subarray(s * cells, (s + 1) * cells);
    for (let x = 0; x < cells; x++) others[x] = scores.totals[x]! - own[x]!;
    return tailExcess(own, others, from);
  });
  return { found, calibrated: empiricalNull(found.map((test) => test?.z ?? null)) };
}
