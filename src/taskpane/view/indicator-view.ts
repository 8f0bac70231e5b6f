import type { IndicatorResult, ReasonCode } from '../../domain/outcome';
import { formOfIndicator } from '../../i18n/indicator-form';
import type { Translator } from '../../i18n/translator';

/** Rules that offices use; they are shown for comparison and never as a sign. */
const PRACTICE_RULES: ReadonlySet<string> = new Set(['B1', 'B2', 'B2n', 'B3']);

export function isPracticeRule(id: string): boolean {
  return PRACTICE_RULES.has(id);
}

export type NamedResult = readonly [id: string, result: IndicatorResult];

export interface IndicatorGroups {
  readonly values: readonly NamedResult[];
  readonly rules: readonly NamedResult[];
  /** indicators without a value, by what they lack */
  readonly missing: readonly (readonly [reason: ReasonCode, ids: readonly string[]])[];
}

/** What there is to read first, the rules of practice apart, and what could not be computed. */
export function groupIndicators(indicators: Readonly<Record<string, IndicatorResult>>): IndicatorGroups {
  const values: NamedResult[] = [];
  const rules: NamedResult[] = [];
  const missing = new Map<ReasonCode, string[]>();
  for (const [id, result] of Object.entries(indicators)) {
    // a ratio to nothing is no number, but the rule fires
    const isInfinite = isPracticeRule(id) && result.detail['infinite'] === true;
    if (result.value === null && result.reason !== null && !isInfinite) {
      missing.set(result.reason, [...(missing.get(result.reason) ?? []), id]);
    } else (isPracticeRule(id) ? rules : values).push([id, result]);
  }
  return { values, rules, missing: [...missing] };
}

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
  const write = (value: number): string => valueText(id, value, t);
  return {
    value: result.value === null ? NOTHING : write(result.value),
    interval: result.ci === null ? null : `${write(result.ci[0])} … ${write(result.ci[1])}`,
    z: result.z === null ? NOTHING : t.number(result.z),
    p: result.p === null ? NOTHING : t.probability(result.p),
    n: t.number(result.n, 0),
  };
}

function valueText(id: string, value: number, t: Translator): string {
  switch (formOfIndicator(id)) {
    case 'share':
      return t.percent(value);
    case 'percent':
      return t.percent(value / 100);
    case 'flag':
      return t(value > 0 ? 'pane.yes' : 'pane.no');
    case 'number':
      return t.number(value);
  }
}

const SMALLEST_Q = 0.001;

/** q as people read it: three digits, and no false zero. */
export function qText(q: number, t: Translator): string {
  return q < SMALLEST_Q ? t('pane.lessThan', { value: t.number(SMALLEST_Q, 3) }) : t.number(q, 3);
}

/** The short name of an indicator; one without a text is named by its id. */
export function indicatorName(id: string, t: Translator): string {
  const key = `indicators.${id}.short`;
  return t.has(key) ? t.dynamic(key) : id;
}
