import type { IndicatorResult } from '../../domain/outcome';
import { MIN_SCHOOLS, USUAL_Z } from '../constants';
import { schoolResults } from '../indicator';
import { once } from '../memo';
import { funnel } from '../numerics/funnel';
import { upperTail } from '../numerics/normal';
import type { Figures, Results } from '../results';
import type { Statistics } from '../statistics/statistics';

export interface YearOfContrast {
  readonly year: Statistics;
  readonly results: Results;
}

/**
 * A contrast of this year against the school's own earlier years, pooled by their precision: what lasts (a teacher's way of
 * marking, a strong topic) cancels, a change of this year stays. Tested in a funnel.
 */
export function contrastChange(now: YearOfContrast, earlier: readonly YearOfContrast[]): Results {
  const tests = once(() => testChanges(now, earlier));
  const figure = (s: number, _: number, into: Figures): void => {
    const own = now.results.figures();
    const size = own.n[s]!;
    // a z stands on a variance
    if (Number.isNaN(own.z[s]!)) return into.none(s, size, own.reason[s] ?? 'NO_VARIATION');
    const { change } = tests().changes[s] ?? UNCHANGED;
    if (change === null) return into.none(s, size, 'NO_PRIOR');
    const z = tests().tested.z[s] ?? null;
    if (z === null) return into.none(s, size, 'FEW_SCHOOLS');
    into.set(s, size, change, z, upperTail(z));
  };
  return schoolResults(now.year, figure, (s, reason) => {
    const { years, tested, changes } = tests();
    const { variance } = changes[s] ?? UNCHANGED;
    const detail = { years: years[s] ?? 0 };
    if (reason || variance === null) return { detail };
    return {
      flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        ...detail,
        now: now.results.figures().value[s]!,
        variance,
        tau2: tested.tau2,
        usual: USUAL_Z * Math.sqrt(variance + tested.tau2),
      },
    };
  });
}

interface Change {
  readonly change: number | null;
  readonly variance: number | null;
}

const UNCHANGED: Change = { change: null, variance: null };

function testChanges(now: YearOfContrast, earlier: readonly YearOfContrast[]) {
  const years = new Int32Array(now.year.keys.length);
  // without an earlier year the results of this one need not be made
  const before = earlier.map(({ year, results }) => ({
    results,
    places: new Map(year.keys.map((key, s) => [key, s])),
  }));
  const changes =
    before.length === 0
      ? []
      : now.year.keys.map((key, s): Change => {
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
