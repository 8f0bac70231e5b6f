import type { Reason } from '../domain/outcome';
import type { Translator } from './translator';

/** Below, translator.probability would say «less than»: the sentence needs its own words for that. */
const SMALLEST_PRINTED = 0.0001;

/** Parameters that stay numbers, because the sentence bends its words after them. */
const COUNTS: ReadonlySet<string> = new Set(['K', 'n', 'k', 'years', 'previous', 'complete', 'linked', 'nj']);
const ONE_DIGIT: ReadonlySet<string> = new Set(['E', 'excess']);

/** The sentence of a cause in the user's language, numbers written as people write them. */
export function reasonText(reason: Reason, t: Translator): string {
  const key = `reasons.${reason.indicator}`;
  const params: Record<string, string | number> = { class: 'none', interval: 'none' };
  for (const [name, value] of Object.entries(reason.params))
    params[name] = typeof value === 'string' ? value || 'none' : written(name, value, t);
  const { value } = reason.params;
  // the word after the number bends by what is printed
  params['amount'] = typeof value === 'number' ? Math.abs(Number(value.toFixed(2))) : 0;
  params['often'] = oftenText(reason.p, t);
  if (t.has(key)) return t.dynamic(key, params);
  const name = `indicators.${reason.indicator}.name`;
  return t('reasons.other', { ...params, name: t.has(name) ? t.dynamic(name) : reason.indicator });
}

/** «примерно у 3,2 % школ», «менее чем у 0,01 % школ». */
export function oftenText(p: number, t: Translator): string {
  return t('reasons.often', {
    rare: p < SMALLEST_PRINTED ? 'yes' : 'no',
    floor: t.percent(SMALLEST_PRINTED, 2),
    p: t.probability(p),
  });
}

function written(name: string, value: number, t: Translator): string | number {
  if (COUNTS.has(name)) return value;
  if (name === 'delta') return t.number(100 * value, 1);
  return t.number(value, ONE_DIGIT.has(name) ? 1 : 2);
}
