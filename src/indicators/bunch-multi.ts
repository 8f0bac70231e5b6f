import type { IndicatorResult } from '../domain/outcome';
import { MIN_SCHOOLS } from './constants';
import { forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
import { once } from './memo';
import { bunchingOf, guardedMode, type Bunching, type BunchingMode } from './models/bunching';
import { BUNCHING_REASONS, bunchingReason, bunchingZ } from './models/bunching-outcome';
import { zFromP } from './numerics/normal';
import { sumMidP } from './numerics/sum-mid-p';

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
    const yearsOf = (s: number): Bunching[] => {
      const test = bunchingReason(current, s) ? null : bunchingOf(current).at(s);
      const key = current.keys[s];
      if (!test || key === undefined) return [];
      const others = before().flatMap(({ tests, index }) => tests.at(index.get(key) ?? NOBODY) ?? []);
      return [test, ...others];
    };
    const make = (s: number, n: number): IndicatorResult => {
      const years = yearsOf(s);
      if (years.length === 0) return undefinedBecause(bunchingReason(current, s) ?? 'NO_SCORES', n);
      const { mode, K, E, p, z } = pooledGuard(years);
      return outcome({
        n,
        value: K - E,
        z,
        p,
        flags: [
          ...(years.length === 1 ? ['NO_PRIOR'] : []),
          ...(current.keys.length < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : []),
        ],
        detail: { mode, K, E, excess: K - E, years: years.length },
      });
    };
    return forSchools(current, make, () =>
      current.keys.map((_, s) => {
        if (earlier.length === 0) return bunchingZ(current, s, guardedMode);
        const years = yearsOf(s);
        return years.length === 0 ? null : pooledGuard(years).z;
      }),
    );
  },
};

/** No school stands there. */
const NOBODY = -1;

function pooledGuard(years: readonly Bunching[]) {
  const smooth = pooled(years, 'smooth');
  const raw = pooled(years, 'raw');
  const mode = guardedMode({ smooth, raw });
  return { mode, ...(mode === 'raw' ? raw : smooth) };
}

function pooled(years: readonly Bunching[], mode: BunchingMode) {
  const [only] = years;
  if (only && years.length === 1) {
    const { K, E, p, z } = only[mode];
    return { K, E, p, z };
  }
  const K = years.reduce((sum, year) => sum + year[mode].K, 0);
  const E = years.reduce((sum, year) => sum + year[mode].E, 0);
  const p = sumMidP(
    years.flatMap((year) => year[mode].pmfs),
    K,
  );
  return { K, E, p, z: zFromP(p) };
}
