import type { DeadlineSpec } from './definition';
import { yearOf } from './deadline-text';

/** Measures of a school year end before the exams and holidays. */
const LAST_DAY: readonly [month: number, day: number] = [5, 25];
const MIDDLE_OF_MONTH = 15;

/**
 * A schedule written from the first of September, begun on a later day of the same school year: its deadlines of autumn keep their
 * distance from the beginning, so that no plan starts with what is overdue. `today` is an ISO day; before the school year, in its last
 * weeks and without it everything stays.
 */
export function deadlineFrom(spec: DeadlineSpec, schoolYear: number, today: string | null): DeadlineSpec {
  const now = today === null ? NaN : Date.parse(`${today}T00:00:00Z`);
  const start = Date.UTC(schoolYear, 8, 1);
  const end = Date.UTC(schoolYear + 1, LAST_DAY[0] - 1, LAST_DAY[1]);
  if (!(now > start && now < end)) return spec;
  const moved = (month: number, day: number): Date =>
    new Date(Math.min(end, Date.UTC(yearOf(month, schoolYear), month - 1, day) + (now - start)));
  if ('until' in spec && isAutumn(spec.until[0])) {
    const date = moved(...spec.until);
    return { until: [date.getUTCMonth() + 1, date.getUTCDate()] };
  }
  if ('month' in spec && isAutumn(spec.month)) return { month: moved(spec.month, MIDDLE_OF_MONTH).getUTCMonth() + 1 };
  return spec;
}

const isAutumn = (month: number): boolean => month >= 9 && month <= 12;
