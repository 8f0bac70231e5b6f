import type { IndicatorResult } from '../../domain/outcome';
import type { Translator } from '../../i18n/translator';

/** How a value is written (indicators.md 0.5); an indicator that is not listed is written as a number with two digits. */
const SHARES: ReadonlySet<string> = new Set([
  'pass_rate',
  'quality_rate',
  'journal',
  'lowered',
  'confirmed',
  'raised',
  'conf',
  'conf_agg',
  'HEagg',
]);

export interface IndicatorCells {
  readonly value: string;
  readonly interval: string | null;
  readonly z: string;
  readonly p: string;
  readonly n: string;
}

const NOTHING = '–';

/** The numbers of one indicator as texts; a dash where there is none. */
export function indicatorCells(id: string, result: IndicatorResult, t: Translator): IndicatorCells {
  const write = (value: number): string => (SHARES.has(id) ? t.percent(value) : t.number(value));
  return {
    value: result.value === null ? NOTHING : write(result.value),
    interval: result.ci === null ? null : `${write(result.ci[0])} … ${write(result.ci[1])}`,
    z: result.z === null ? NOTHING : t.number(result.z),
    p: result.p === null ? NOTHING : t.probability(result.p),
    n: t.number(result.n, 0),
  };
}

const SMALLEST_Q = 0.001;

/** q as people read it: three digits, and no false zero. */
export function qText(q: number, t: Translator): string {
  return q < SMALLEST_Q ? `< ${t.number(SMALLEST_Q, 3)}` : t.number(q, 3);
}

/** The short name of an indicator; one without a text is named by its id. */
export function indicatorName(id: string, t: Translator): string {
  const key = `indicators.${id}.short`;
  return t.has(key) ? t.dynamic(key) : id;
}
