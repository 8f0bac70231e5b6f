import type { Level } from '../domain/outcome';

export interface LevelThresholds {
  readonly strongQ: number;
  readonly checkQ: number;
  readonly checkP: number;
}

/** As defined (indicators.md 13); the calibration holds for these. */
export const DEFAULT_THRESHOLDS: LevelThresholds = { strongQ: 0.1, checkQ: 0.2, checkP: 0.01 };

/** Level of a school from its combined p and q (indicators.md 13). */
export function levelOf(p: number | null, q: number | null, limits: LevelThresholds = DEFAULT_THRESHOLDS): Level {
  if (p === null || q === null) return 'insufficient';
  if (q <= limits.strongQ) return 'strong';
  return q <= limits.checkQ || p <= limits.checkP ? 'check' : 'none';
}

export function hasDefaultThresholds(limits: LevelThresholds = DEFAULT_THRESHOLDS): boolean {
  const { strongQ, checkQ, checkP } = DEFAULT_THRESHOLDS;
  return limits.strongQ === strongQ && limits.checkQ === checkQ && limits.checkP === checkP;
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
