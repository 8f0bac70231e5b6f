import type { DetailValue, IndicatorResult } from '../domain/outcome';
import { formOfIndicator } from './indicator-form';
import type { Translator } from './translator';

/** What a plain figure of a school is compared with, as one line; null where there is nothing to compare with. */
export function referenceText(id: string, { detail }: IndicatorResult, t: Translator): string | null {
  const reference = detail['reference'];
  if (!isRecord(reference)) return null;
  const { kind, value, difference, n, schools } = reference;
  if (typeof kind !== 'string' || typeof value !== 'number' || typeof difference !== 'number') return null;
  return t('reference.line', {
    kind,
    value: figure(id, value, t),
    difference: signed(id, difference, t),
    points: formOfIndicator(id) === 'number' ? 'no' : 'yes',
    schools: typeof schools === 'number' ? schools : 0,
    pupils: typeof n === 'number' ? n : 0,
  });
}

function figure(id: string, value: number, t: Translator): string {
  const form = formOfIndicator(id);
  if (form === 'number') return t.number(value);
  return t.percent(form === 'percent' ? value / 100 : value);
}

/** Shares differ by percentage points, not by percent. */
function signed(id: string, difference: number, t: Translator): string {
  const form = formOfIndicator(id);
  const size = Math.abs(form === 'share' ? 100 * difference : difference);
  const text = form === 'number' ? t.number(size) : t.number(size, 1);
  // what rounds to zero has no direction
  const isZero = size < (form === 'number' ? 0.005 : 0.05);
  return isZero ? text : `${difference < 0 ? '−' : '+'}${text}`;
}

function isRecord(value: DetailValue | undefined): value is Readonly<Record<string, DetailValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
