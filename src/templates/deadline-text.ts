import type { DeadlineSpec } from './definition';
import { MONTH_NAMES } from '../roadmap/deadline/months';
import { workingDayUpTo, type OwnDaysOff } from '../domain/working-days';

/** Calendar year of a month inside the school year that begins in `schoolYear`. */
export function yearOf(month: number, schoolYear: number, closing = false): number {
  return month >= 8 && !closing ? schoolYear : schoolYear + 1;
}

/** In a text of several lines none may begin with «г.»: the space before it is one that does not break. */
const unbroken = (text: string): string => text.replace(/(\d) г\./g, '$1\u00a0г.');

export function monthText(month: number, schoolYear: number, closing = false): string {
  return `${MONTH_NAMES[month - 1] ?? ''} ${String(yearOf(month, schoolYear, closing))} г.`;
}

export function deadlineText(spec: DeadlineSpec, schoolYear: number, daysOff: OwnDaysOff = []): string {
  if ('text' in spec) return spec.text;
  if ('until' in spec) {
    const [month, day] = spec.until;
    const date = workingDayUpTo({ year: yearOf(month, schoolYear), month, day }, daysOff);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `до ${two(date.day)}.${two(date.month)}.${String(date.year)}`;
  }
  if ('months' in spec) return unbroken(spec.months.map((month) => monthText(month, schoolYear)).join(', '));
  if ('from' in spec) return rangeText(spec.from, spec.to, schoolYear);
  return monthText(spec.month, schoolYear, spec.closing);
}

function rangeText(from: number, to: number, schoolYear: number): string {
  const firstYear = yearOf(from, schoolYear);
  const first = MONTH_NAMES[from - 1] ?? '';
  const start = firstYear === yearOf(to, schoolYear) ? first : `${first} ${String(firstYear)} г.`;
  return unbroken(`${start} – ${monthText(to, schoolYear)}`);
}

/** Deadlines offered in the cells' list: the months of the school year and what is bound to no month. */
export function deadlineChoices(schoolYear: number): readonly string[] {
  const months = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => monthText(month, schoolYear));
  return [...months, 'в течение учебного года', 'по графику ВПР', 'постоянно'];
}
