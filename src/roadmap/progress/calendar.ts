import type { Measure } from '../measure-table';
import { dueDate } from './due-date';
import { measureStatus } from './measure-status';

export interface CalendarEntry {
  readonly measure: Measure;
  /** ISO day; null for measures without a date */
  readonly due: string | null;
}

export interface CalendarGroup {
  /** `2026-09`, or `overdue` and `undated` for what cannot be put into a month */
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
}

/** What is still to be done, by the month in which it is due: overdue first, then month by month, then what has no date. */
export function deadlineCalendar(measures: readonly Measure[], asOf: string): readonly CalendarGroup[] {
  const groups = new Map<string, CalendarEntry[]>();
  for (const measure of measures) {
    const status = measureStatus(measure, asOf);
    if (status === 'done' || status === 'withoutEvidence' || measure.title === '') continue;
    const due = dueDate(measure);
    const month = due === null ? 'undated' : status === 'overdue' ? 'overdue' : due.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), { measure, due }]);
  }
  const order = (month: string): string => (month === 'overdue' ? '0' : month === 'undated' ? '9999' : month);
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([month, entries]) => ({
      month,
      entries: entries.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : a.due === b.due ? 0 : 1)),
    }));
}
