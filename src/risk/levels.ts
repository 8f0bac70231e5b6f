import type { Level } from '../domain/outcome';

const STRONG_Q = 0.1;
const CHECK_Q = 0.2;
const CHECK_P = 0.01;

/** Level of a school from its combined p and q (indicators.md 13). */
export function levelOf(p: number | null, q: number | null): Level {
  if (p === null || q === null) return 'insufficient';
  if (q <= STRONG_Q) return 'strong';
  return q <= CHECK_Q || p <= CHECK_P ? 'check' : 'none';
}

const SEVERITY: Readonly<Record<Level, number>> = { strong: 3, check: 2, none: 1, insufficient: 0 };

/** The level that asks most for a look; «insufficient» without any. */
export function worstLevel(levels: Iterable<Level>): Level {
  let worst: Level = 'insufficient';
  for (const level of levels) if (SEVERITY[level] > SEVERITY[worst]) worst = level;
  return worst;
}

export function isFlagged(level: Level): boolean {
  return level === 'strong' || level === 'check';
}
