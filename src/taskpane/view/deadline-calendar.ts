import type { Measure } from '../../roadmap/measure-table';
import { deadlineCalendar, type CalendarEntry } from '../../roadmap/progress/calendar';

export interface CalendarMonth {
  /** 2026-09 */
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarView {
  readonly overdue: readonly CalendarEntry[];
  /** from the present month (or the first due one) to the last one with a deadline, without gaps */
  readonly months: readonly CalendarMonth[];
  readonly undated: readonly CalendarEntry[];
  /** the deadlines that come next, whatever their month */
  readonly next: readonly CalendarEntry[];
}

const SHOWN_NEXT = 5;
/** A slip of a year must not give hundreds of empty months. */
const MOST_MONTHS = 60;

/** What is still to be done as of a day, laid out month by month. */
export function calendarView(measures: readonly Measure[], asOf: string): CalendarView {
  const groups = deadlineCalendar(measures, asOf);
  const of = (name: string): readonly CalendarEntry[] => groups.find(({ month }) => month === name)?.entries ?? [];
  const dated = groups.filter(({ month }) => /^\d{4}-\d\d$/.test(month));
  const months: CalendarMonth[] = [];
  const last = dated.at(-1)?.month;
  if (last !== undefined)
    for (let month = asOf.slice(0, 7); month <= last && months.length < MOST_MONTHS; month = monthAfter(month))
      months.push({ month, entries: of(month) });
  return {
    overdue: of('overdue'),
    months,
    undated: of('undated'),
    next: dated.flatMap(({ entries }) => entries).slice(0, SHOWN_NEXT),
  };
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

/** “September 2026”, in the language of the pane */
export function monthName(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** «15.10.2026» */
export function dayName(iso: string): string {
  return iso.split('-').reverse().join('.');
}
