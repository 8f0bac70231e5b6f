import type { IndicatorResult, Reason } from '../domain/outcome';
import { upperTail } from '../indicators/numerics/normal';

const NAMED_FROM = 0.05;

/** Signs that explain a level: those with p <= 0.05, smallest first; without one the smallest (indicators.md 13). */
export function reasonsOf(
  results: Readonly<Record<string, IndicatorResult>>,
  signs: readonly { readonly id: string; readonly z: number | null }[],
): Reason[] {
  const found: Reason[] = [];
  for (const { id: indicator, z } of signs) {
    const result = results[indicator];
    // Without an earlier year bunching over all years is bunching of this one: the same evidence is not named twice.
    if (!result || z === null || result.flags.includes('NO_PRIOR')) continue;
    found.push({ indicator, p: upperTail(z), params: paramsOf(result) });
  }
  found.sort((a, b) => a.p - b.p);
  const named = found.filter((reason) => reason.p <= NAMED_FROM);
  return named.length > 0 ? named : found.slice(0, 1);
}

/** Everything a sentence may speak of: the plain numbers and words of the result. */
function paramsOf(result: IndicatorResult): Record<string, number | string> {
  const params: Record<string, number | string> = { n: result.n };
  if (result.value !== null) params['value'] = result.value;
  for (const [name, value] of Object.entries(result.detail))
    if (typeof value === 'number' || typeof value === 'string') params[name] = value;
  return params;
}
