import type { DetailValue, IndicatorResult, ReasonCode } from '../domain/outcome';
import type { Indicator, IndicatorContext } from './indicator';
import { Figures, resultsView, type Column, type Results } from './results';

export interface CrashedIndicator {
  readonly indicator: string;
  readonly cause: string;
}

export interface Computed {
  readonly schools: number;
  /** per school, in the order of the file: results by indicator id, each made when it is looked at */
  readonly bySchool: readonly Readonly<Record<string, IndicatorResult>>[];
  /** every number of an indicator, school by school */
  figures(id: string): Figures;
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
    figures: (id) => file.figures(id),
    signs: (id) => file.signs(id),
    crashed: file.crashed,
  };
}

class File {
  readonly crashed: CrashedIndicator[] = [];
  /** null: the indicator failed as a whole */
  private readonly results = new Map<string, Results | null>();
  private readonly columns = new Map<string, Column>();

  constructor(
    private readonly context: IndicatorContext,
    private readonly complete: Completion,
  ) {}

  add(indicator: Indicator): void {
    const { id } = indicator;
    try {
      this.results.set(id, this.complete(id, indicator.compute(this.context)));
    } catch (error) {
      this.fail(id, error);
      this.results.set(id, null);
    }
  }

  resultOf(id: string, school: number): IndicatorResult | undefined {
    const results = this.results.get(id);
    if (results === undefined) return undefined;
    try {
      const result = results?.at(school);
      if (result) {
        assertFinite(result);
        return result;
      }
    } catch (error) {
      this.fail(id, error);
    }
    return crashedResult(this.context.current.n[school] ?? 0);
  }

  figures(id: string): Figures {
    const results = this.results.get(id);
    const figures = results?.figures() ?? this.noFigures(results === null ? 'CRASHED' : null);
    if (figures.failure !== null) this.fail(id, figures.failure);
    return figures;
  }

  signs(id: string): Column {
    const known = this.columns.get(id);
    if (known) return known;
    const made = this.figures(id).signs();
    this.columns.set(id, made);
    return made;
  }

  /** An indicator is named once, with what went wrong first. */
  private fail(indicator: string, error: unknown): void {
    if (this.crashed.some((known) => known.indicator === indicator)) return;
    this.crashed.push({ indicator, cause: error instanceof Error ? error.message : String(error) });
  }

  private noFigures(reason: ReasonCode | null): Figures {
    const { n } = this.context.current;
    const figures = new Figures(n.length);
    n.forEach((pupils, s) => figures.set(s, pupils, null, null, null, reason));
    return figures;
  }
}

function crashedResult(n: number): IndicatorResult {
  return { value: null, z: null, p: null, ci: null, flags: [], reason: 'CRASHED', detail: {}, n };
}

/** The z that enters a set: after its empirical null where the indicator has one. */
export function signOf(result: IndicatorResult | undefined): number | null {
  if (!result) return null;
  const calibrated = result.detail['zCombined'];
  return typeof calibrated === 'number' ? calibrated : result.z;
}

/** The numbers in the columns were checked when they were written there. */
function assertFinite({ ci, detail }: IndicatorResult): void {
  if (allFinite(ci) && allFinite(detail)) return;
  const check = (found: DetailValue, name: string): void => {
    if (typeof found === 'number' && !Number.isFinite(found)) throw new Error(`${name} is not finite`);
    if (found !== null && typeof found === 'object')
      for (const [key, inner] of Object.entries(found)) check(inner, `${name}.${key}`);
  };
  check({ detail, ci: ci ? [...ci] : null }, 'result');
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
