import type { DetailValue, IndicatorResult } from '../domain/outcome';
import { undefinedBecause, type Indicator, type IndicatorContext } from './indicator';

export interface Computed {
  /** per school, in the order of the file: results by indicator id */
  readonly bySchool: readonly Readonly<Record<string, IndicatorResult>>[];
  readonly crashed: readonly { readonly indicator: string; readonly cause: string }[];
}

/** Stands where an indicator gave no result for a school. */
const NOTHING = undefinedBecause('CRASHED', 0);

/**
 * Runs every indicator. One that fails gives CRASHED for every school and never stops the others; a number that is not
 * finite is such a failure, so that none leaves this function.
 */
export function computeAll(context: IndicatorContext, indicators: readonly Indicator[]): Computed {
  // every place is there from the start: copies of one object grow no further
  const places: Record<string, IndicatorResult> = {};
  for (const { id } of indicators) places[id] = NOTHING;
  const bySchool = context.current.keys.map((): Record<string, IndicatorResult> => ({ ...places }));
  const crashed: { indicator: string; cause: string }[] = [];
  for (const indicator of indicators) {
    let results: readonly IndicatorResult[];
    try {
      results = indicator.compute(context);
      for (const result of results) assertFinite(result);
    } catch (error) {
      crashed.push({ indicator: indicator.id, cause: error instanceof Error ? error.message : String(error) });
      results = Array.from(context.current.n, (n) => undefinedBecause('CRASHED', n));
    }
    for (let s = 0; s < bySchool.length; s++) bySchool[s]![indicator.id] = results[s] ?? NOTHING;
  }
  return { bySchool, crashed };
}

function assertFinite(result: IndicatorResult): void {
  const { value, z, p, ci, n, detail } = result;
  if (allFinite(value) && allFinite(z) && allFinite(p) && allFinite(n) && allFinite(ci) && allFinite(detail)) return;
  const check = (found: DetailValue, name: string): void => {
    if (typeof found === 'number' && !Number.isFinite(found)) throw new Error(`${name} is not finite`);
    if (found !== null && typeof found === 'object')
      for (const [key, inner] of Object.entries(found)) check(inner, `${name}.${key}`);
  };
  check({ value, z, p, n, detail, ci: ci ? [...ci] : null }, 'result');
}

/** No number inside is infinite or not a number. */
function allFinite(found: DetailValue): boolean {
  if (typeof found === 'number') return Number.isFinite(found);
  if (found === null || typeof found !== 'object') return true;
  if (isList(found)) {
    for (const inner of found) if (!allFinite(inner)) return false;
    return true;
  }
  for (const key in found) {
    const inner = found[key] ?? null;
    if (typeof inner === 'number' ? !Number.isFinite(inner) : typeof inner === 'object' && !allFinite(inner))
      return false;
  }
  return true;
}

function isList(found: DetailValue & object): found is readonly DetailValue[] {
  return Array.isArray(found);
}
