import type { IndicatorResult } from '../../domain/outcome';
import { MIN_SCHOOLS, USUAL_Z } from '../constants';
import { outcome, undefinedBecause } from '../indicator';
import { once } from '../memo';
import { funnel } from '../numerics/funnel';
import { upperTail } from '../numerics/normal';
import type { Results } from '../results';

export interface YearOfContrast {
  readonly keys: readonly string[];
  readonly results: Results;
}

/**
 * A contrast of this year against the school's own earlier years, pooled by their precision: what lasts (a teacher's way of
 * marking, a strong topic) cancels, a change of this year stays. Tested in a funnel.
 */
export function contrastChange(now: YearOfContrast, earlier: readonly YearOfContrast[]): Results {
  const { length } = now.results;
  const tests = once(() => testChanges(now, earlier));
  const make = (s: number): IndicatorResult | undefined => {
    const result = now.results.at(s);
    if (!result) return undefined;
    const { years, tested, changes } = tests();
    const { change, variance } = changes[s] ?? UNCHANGED;
    const detail = { years: years[s] ?? 0 };
    if (!measured(result)) return undefinedBecause(result.reason ?? 'NO_VARIATION', result.n, detail);
    if (change === null || variance === null) return undefinedBecause('NO_PRIOR', result.n, detail);
    const z = tested.z[s] ?? null;
    if (z === null) return undefinedBecause('FEW_SCHOOLS', result.n, detail);
    return outcome({
      n: result.n,
      value: change,
      z,
      p: upperTail(z),
      flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        ...detail,
        now: result.value,
        variance,
        tau2: tested.tau2,
        usual: USUAL_Z * Math.sqrt(variance + tested.tau2),
      },
    });
  };
  return { length, at: make, signs: () => now.keys.map((_, s) => tests().tested.z[s] ?? null) };
}

interface Change {
  readonly change: number | null;
  readonly variance: number | null;
}

const UNCHANGED: Change = { change: null, variance: null };

function testChanges(now: YearOfContrast, earlier: readonly YearOfContrast[]) {
  const years = new Int32Array(now.keys.length);
  // without an earlier year the results of this one need not be made
  const before = earlier.map(({ keys, results }) => ({ results, places: new Map(keys.map((key, s) => [key, s])) }));
  const changes =
    before.length === 0
      ? []
      : now.keys.map((key, s): Change => {
          let weight = 0;
          let sum = 0;
          for (const { results, places } of before) {
            const past = measured(results.at(places.get(key) ?? NOBODY));
            if (!past) continue;
            weight += 1 / past.variance;
            sum += past.value / past.variance;
            years[s]! += 1;
          }
          const own = years[s] === 0 ? null : measured(now.results.at(s));
          return own ? { change: own.value - sum / weight, variance: own.variance + 1 / weight } : UNCHANGED;
        });
  const tested = funnel(
    changes.map(({ change }) => change),
    changes.map(({ variance }) => variance),
  );
  return { years, changes, tested };
}

/** No school stands there. */
const NOBODY = Infinity;

/** Value and sampling variance of a contrast that was tested. */
function measured(result: IndicatorResult | undefined): { readonly value: number; readonly variance: number } | null {
  const variance = result?.detail['variance'];
  if (!result || result.z === null || result.value === null) return null;
  return typeof variance === 'number' && variance > 0 ? { value: result.value, variance } : null;
}
