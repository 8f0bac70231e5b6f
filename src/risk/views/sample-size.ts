/** How far a distribution of so many pupils carries (ФИОКО 2026). */
export type SampleSize = 'informative' | 'approximate' | 'limited';

export const INFORMATIVE_FROM = 50;
export const APPROXIMATE_FROM = 20;

/** 50 and more are informative, 20...49 an approximate minimum, fewer are limited. */
export function sampleSize(n: number): SampleSize {
  if (n >= INFORMATIVE_FROM) return 'informative';
  return n >= APPROXIMATE_FROM ? 'approximate' : 'limited';
}
