import { MIN_SCHOOLS } from './constants';
import { forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
import { bunchingOf, type Bunching, type BunchingMode } from './models/bunching';
import { BUNCHING_REASONS, bunchingReason } from './models/bunching-outcome';
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
    const now = bunchingOf(current);
    const before = earlier.map((year) => ({
      tests: bunchingOf(year),
      index: new Map(year.keys.map((key, s) => [key, s])),
    }));
    return forSchools(current, (s, n) => {
      const test = now[s];
      const reason = bunchingReason(current, s);
      if (reason || !test) return undefinedBecause(reason ?? 'NO_SCORES', n);
      const years: Bunching[] = [test];
      for (const { tests, index } of before) {
        const found = tests[index.get(current.keys[s]!) ?? -1];
        if (found) years.push(found);
      }
      const smooth = pooled(years, 'smooth');
      const raw = pooled(years, 'raw');
      const mode: BunchingMode = raw.z < smooth.z ? 'raw' : 'smooth';
      const { K, E, p, z } = mode === 'raw' ? raw : smooth;
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
    });
  },
};

function pooled(years: readonly Bunching[], mode: BunchingMode) {
  const [only] = years;
  if (only && years.length === 1) return only[mode];
  const K = years.reduce((sum, year) => sum + year[mode].K, 0);
  const E = years.reduce((sum, year) => sum + year[mode].E, 0);
  const p = sumMidP(
    years.flatMap((year) => year[mode].pmfs),
    K,
  );
  return { K, E, p, z: zFromP(p) };
}
