import { MIN_SCHOOLS } from './constants';
import { NOTHING, schoolResults, type Beside, type Indicator } from './indicator';
import { once } from './memo';
import { bunchingOf, guardedMode, type Bunching, type BunchingMode } from './models/bunching';
import { BUNCHING_REASONS, bunchingReason } from './models/bunching-outcome';
import { zFromP } from './numerics/normal';
import { sumMidP } from './numerics/sum-mid-p';
import type { Figures } from './results';

/**
 * Bunching over all years: works at the mark boundaries, pooled over this and every earlier year.
 * @term      скопление на границах отметок за несколько лет
 * @formula   K and its null summed over years, for each mode; the mode with the smaller z
 * @unit      pupils      @range  below 0 when fewer than expected
 * @minN      10 now; earlier years count from 10 pupils on
 * @missing   a year without scores or without a scale is left out
 * @undefined as bunch_guard
 * @variant   each year with its own cuts and its own reference; without an earlier year it equals bunch_guard
 * @source    Dee, Dobbie, Jacob, Rockoff 2019
 * @golden    tests/golden/expected.json dynamics.z_bunch_multi
 * @example   edu203500: z -1.7558519
 */
export const bunchMulti: Indicator = {
  id: 'bunch_multi',
  spec: {
    unit: 'pupils',
    range: [null, null],
    minN: 10,
    inputs: ['scores', 'scale', 'earlier'],
    tested: true,
    role: 'sign',
    reasons: BUNCHING_REASONS,
    section: '10.2',
    source: 'Dee, Dobbie, Jacob, Rockoff 2019',
  },
  compute({ current, earlier }) {
    const before = once(() =>
      earlier.map((year) => ({ tests: bunchingOf(year), index: new Map(year.keys.map((key, s) => [key, s])) })),
    );
    const testOf = (s: number): PooledTest | null => {
      const own = bunchingReason(current, s) ? null : bunchingOf(current).figures(s);
      if (!own) return null;
      const key = current.keys[s] ?? '';
      const past = before().flatMap(({ tests, index }) => tests.at(index.get(key) ?? NOBODY) ?? []);
      const years = past.length === 0 ? [] : [bunchingOf(current).at(s) ?? [], past].flat();
      const modes = past.length === 0 ? own : { smooth: pooled(years, 'smooth'), raw: pooled(years, 'raw') };
      const mode = guardedMode(modes);
      const { K, E, p, z } = modes[mode];
      return { mode, years: 1 + past.length, K, E, p, z };
    };
    const found: (PooledTest | null)[] = [];
    const figure = (s: number, n: number, into: Figures): void => {
      const test = testOf(s);
      found[s] = test;
      if (!test) return into.none(s, n, bunchingReason(current, s) ?? 'NO_SCORES');
      into.set(s, n, test.K - test.E, test.z, test.p);
    };
    return schoolResults(current, figure, (s): Beside => {
      const test = found[s];
      if (!test) return NOTHING;
      const { mode, K, E, years } = test;
      return {
        flags: [...(years === 1 ? ['NO_PRIOR'] : []), ...(current.keys.length < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [])],
        detail: { mode, K, E, excess: K - E, years },
      };
    });
  },
};

/** No school stands there. */
const NOBODY = -1;

interface PooledTest {
  readonly mode: BunchingMode;
  readonly years: number;
  readonly K: number;
  readonly E: number;
  readonly p: number;
  readonly z: number;
}

function pooled(years: readonly Bunching[], mode: BunchingMode) {
  const K = years.reduce((sum, year) => sum + year[mode].K, 0);
  const E = years.reduce((sum, year) => sum + year[mode].E, 0);
  const p = sumMidP(
    years.flatMap((year) => year[mode].pmfs),
    K,
  );
  return { K, E, p, z: zFromP(p) };
}
