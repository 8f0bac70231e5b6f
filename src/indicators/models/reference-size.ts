import { MIN_N, MIN_REF } from '../constants';
import type { Statistics } from '../statistics/statistics';

/** Pupils of all other schools of the file. */
export function referenceSize(statistics: Statistics, school: number): number {
  return statistics.pupils - statistics.n[school]!;
}

export function isSmall(statistics: Statistics, school: number): boolean {
  return statistics.n[school]! < MIN_N;
}

export function hasSmallReference(statistics: Statistics, school: number): boolean {
  return referenceSize(statistics, school) < MIN_REF;
}
