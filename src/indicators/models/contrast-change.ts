import type { IndicatorResult } from '../../domain/outcome';
import { MIN_SCHOOLS, USUAL_Z } from '../constants';
import { outcome, undefinedBecause } from '../indicator';
import { funnel } from '../numerics/funnel';
import { upperTail } from '../numerics/normal';

export interface YearOfContrast {
  readonly keys: readonly string[];
  readonly results: readonly IndicatorResult[];
}

/**
 * A contrast of this year against the school's own earlier years, pooled by their precision: what lasts (a teacher's way of
 * marking, a strong topic) cancels, a change of this year stays. Tested in a funnel.
 */
export function contrastChange(now: YearOfContrast, earlier: readonly YearOfContrast[]): IndicatorResult[] {
  const before = earlier.map(({ keys, results }) => new Map(keys.map((key, s) => [key, results[s]])));
  const changes = now.results.map((result, s): Change => {
    const own = measured(result);
    let weight = 0;
    let sum = 0;
    let years = 0;
    for (const year of before) {
      const past = measured(year.get(now.keys[s]!));
      if (!past) continue;
      weight += 1 / past.variance;
      sum += past.value / past.variance;
      years += 1;
    }
    return own && years > 0
      ? { change: own.value - sum / weight, variance: own.variance + 1 / weight, years }
      : { change: null, variance: null, years };
  });
  const tested = funnel(
    changes.map(({ change }) => change),
    changes.map(({ variance }) => variance),
  );
  return now.results.map((result, s) => {
    const { change, variance, years } = changes[s]!;
    if (!measured(result)) return undefinedBecause(result.reason ?? 'NO_VARIATION', result.n, { years });
    if (change === null || variance === null) return undefinedBecause('NO_PRIOR', result.n, { years });
    const z = tested.z[s] ?? null;
    if (z === null) return undefinedBecause('FEW_SCHOOLS', result.n, { years });
    return outcome({
      n: result.n,
      value: change,
      z,
      p: upperTail(z),
      flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        years,
        now: result.value,
        variance,
        tau2: tested.tau2,
        usual: USUAL_Z * Math.sqrt(variance + tested.tau2),
      },
    });
  });
}

interface Change {
  readonly change: number | null;
  readonly variance: number | null;
  readonly years: number;
}

/** Value and sampling variance of a contrast that was tested. */
function measured(result: IndicatorResult | undefined): { readonly value: number; readonly variance: number } | null {
  const variance = result?.detail['variance'];
  if (!result || result.z === null || result.value === null) return null;
  return typeof variance === 'number' && variance > 0 ? { value: result.value, variance } : null;
}
