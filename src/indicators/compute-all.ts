import type { DetailValue, IndicatorResult } from '../domain/outcome';
import { undefinedBecause, type Indicator, type IndicatorContext } from './indicator';
import { resultsView, type Column, type Results } from './results';

export interface CrashedIndicator {
  readonly indicator: string;
  readonly cause: string;
}

export interface Computed {
  readonly schools: number;
  /** per school, in the order of the file: results by indicator id, each made when it is looked at */
  readonly bySchool: readonly Readonly<Record<string, IndicatorResult>>[];
  /** what an indicator gives the sets, school by school; null where it is undefined */
  signs(id: string): Column;
  /** grows when a result that somebody looks at fails */
  readonly crashed: readonly CrashedIndicator[];
}

/** Changes the results of an indicator before they are shown. */
export type Completion = (id: string, results: Results) => Results;

/**
 * Runs every indicator. One that fails gives CRASHED and never stops the others; a number that is not finite is such a failure, so that
 * none leaves this function.
 */
export function computeAll(
  context: IndicatorContext,
  indicators: readonly Indicator[],
  complete: Completion = (_, results) => results,
): Computed {
  const file = new File(context, complete);
  for (const indicator of indicators) file.add(indicator);
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    schools: context.current.keys.length,
    bySchool: context.current.keys.map((_, s) => resultsView(ids, (id) => file.resultOf(id, s))),
    signs: (id) => file.signs(id),
    crashed: file.crashed,
  };
}

class File {
  readonly crashed: CrashedIndicator[] = [];
  private readonly results = new Map<string, Results>();
  private readonly columns = new Map<string, Column>();

  constructor(
    private readonly context: IndicatorContext,
    private readonly complete: Completion,
  ) {}

  add(indicator: Indicator): void {
    const { id } = indicator;
    try {
      const results = indicator.compute(this.context);
      if (isList(results)) for (const result of results) assertFinite(result);
      this.results.set(id, this.complete(id, results));
    } catch (error) {
      this.fail(id, error);
      this.results.set(id, this.nothing());
    }
  }

  resultOf(id: string, school: number): IndicatorResult | undefined {
    const results = this.results.get(id);
    if (!results) return undefined;
    try {
      const result = results.at(school);
      if (result) {
        assertFinite(result);
        return result;
      }
    } catch (error) {
      this.fail(id, error);
    }
    return undefinedBecause('CRASHED', this.context.current.n[school] ?? 0);
  }

  signs(id: string): Column {
    const known = this.columns.get(id);
    if (known) return known;
    const made = this.makeSigns(id);
    this.columns.set(id, made);
    return made;
  }

  private makeSigns(id: string): Column {
    const results = this.results.get(id);
    const { keys } = this.context.current;
    if (!results) return keys.map(() => null);
    if (!results.signs) return keys.map((_, s) => signOf(this.resultOf(id, s)));
    try {
      const signs = results.signs();
      for (const z of signs) if (z !== null && !Number.isFinite(z)) throw new Error('z is not finite');
      return signs;
    } catch (error) {
      this.fail(id, error);
      this.results.set(id, this.nothing());
      return keys.map(() => null);
    }
  }

  /** An indicator is named once, with what went wrong first. */
  private fail(indicator: string, error: unknown): void {
    if (this.crashed.some((known) => known.indicator === indicator)) return;
    this.crashed.push({ indicator, cause: error instanceof Error ? error.message : String(error) });
  }

  private nothing(): Results {
    return Array.from(this.context.current.n, (n) => undefinedBecause('CRASHED', n));
  }
}

/** The z that enters a set: after its empirical null where the indicator has one. */
export function signOf(result: IndicatorResult | undefined): number | null {
  if (!result) return null;
  const calibrated = result.detail['zCombined'];
  return typeof calibrated === 'number' ? calibrated : result.z;
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

function isList<T>(found: readonly T[] | object): found is readonly T[] {
  return Array.isArray(found);
}
