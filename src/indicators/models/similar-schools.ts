import { MIN_REF, MIN_SCHOOLS } from '../constants';
import { SCORES_KNOWN, type Statistics } from '../statistics/statistics';
import { schoolLevels } from './school-levels';

/** Farthest mean of a similar school, in standard deviations of pupils. */
const LEVEL_REACH = 0.5;
/** A similar school is at most so many times larger or smaller. */
const SIZE_FACTOR = 2.5;

/** Schools that one school can be compared with: the same context, a similar mean and, where enough are left, a similar size. */
export interface SimilarSchools {
  readonly schools: readonly number[];
  readonly pupils: number;
  /** false: too few schools of similar size, those of any size were taken */
  readonly bySize: boolean;
}

/**
 * Similar schools of each school of the file; null where fewer than 8 schools or 100 pupils are left even without the size.
 * `selective` runs along the schools: lyceums and gymnasiums are compared with their like.
 */
export function similarSchools(
  statistics: Statistics,
  selective: readonly boolean[],
): readonly (SimilarSchools | null)[] {
  const { scores } = statistics;
  const { within } = schoolLevels(statistics);
  if (!scores || within === null || within <= 0) return statistics.keys.map(() => null);
  const reach = LEVEL_REACH * Math.sqrt(within);
  const known = statistics.keys.flatMap((_, s) => (scores.status[s] === SCORES_KNOWN && scores.n[s]! > 0 ? [s] : []));
  const member = new Set(known);
  return statistics.keys.map((_, s) => {
    if (!member.has(s)) return null;
    const alike = known.filter(
      (r) => r !== s && selective[r] === selective[s] && Math.abs(scores.mean[r]! - scores.mean[s]!) <= reach,
    );
    const sized = alike.filter((r) => {
      const ratio = scores.n[r]! / scores.n[s]!;
      return ratio <= SIZE_FACTOR && ratio >= 1 / SIZE_FACTOR;
    });
    return groupOf(sized, scores.n, true) ?? groupOf(alike, scores.n, false);
  });
}

function groupOf(schools: readonly number[], n: Int32Array, bySize: boolean): SimilarSchools | null {
  const pupils = schools.reduce((sum, s) => sum + n[s]!, 0);
  return schools.length >= MIN_SCHOOLS && pupils >= MIN_REF ? { schools, pupils, bySize } : null;
}
