import type { Measure } from '../measure-table';

const LAST_DAY: Readonly<Record<number, number>> = { 2: 28, 4: 30, 6: 30, 9: 30, 11: 30 };
/** The last month of a school year, as its orders count. */
const SCHOOL_YEAR_END = '08-31';

/** ISO day by which the measure must be done; null when its deadline is bound to no known date. */
export function dueDate(measure: Measure): string | null {
  const ends = measure.deadline.parts.flatMap((part) => {
    const end = part.end ?? part.start;
    return end === undefined ? [] : (lastDay(end, part.kind === 'schoolYear') ?? []);
  });
  return ends.length === 0 ? null : ends.reduce((a, b) => (b > a ? b : a));
}

function lastDay(iso: string, schoolYear: boolean): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  const month = /^(\d{4})-(\d\d)$/.exec(iso);
  if (month) return `${iso}-${String(daysOf(Number(month[1]), Number(month[2])))}`;
  if (/^\d{4}$/.test(iso)) return `${iso}-${schoolYear ? SCHOOL_YEAR_END : '12-31'}`;
  return null;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LAST_DAY[month] ?? 31);
}
