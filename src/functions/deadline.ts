import { dateToSerial } from '../grid/excel-date';
import type { Translator } from '../i18n/translator';
import { parseDeadline } from '../roadmap/deadline/parse-deadline';
import { lastDay } from '../roadmap/deadline/date-patterns';
import { periodOfText } from '../roadmap/deadline/plan-period';
import type { DeadlinePart, PlanPeriod } from '../roadmap/measure-table';
import { invalidValue, notAvailable, type AnswerCell, type FunctionAnswer } from './answer';
import { cellOf, cellsOf, type Matrix } from './arguments';

const SCHOOL_YEAR_STARTS = '-09-01';
const SCHOOL_YEAR_ENDS = '-08-31';

/** First and last day of each deadline as Excel dates, and its kind in words; months without a year take the school year. */
export function deadline(texts: Matrix, year: unknown, t: Translator): FunctionAnswer {
  const given = cellOf(year);
  const period = given === null ? null : periodOf(String(given));
  if (given !== null && period === null) return invalidValue(t('functions.DEADLINE.badYear', { value: String(given) }));
  return cellsOf(texts).map((value): AnswerCell[] => {
    if (value === null) return ['', '', ''];
    // a real date is its own deadline
    if (typeof value === 'number') return [value, value, t('functions.kind.date')];
    const parts = parseDeadline(String(value), period).filter(({ kind }) => kind !== 'unknown');
    if (parts.length === 0) {
      const unread = notAvailable(t('functions.DEADLINE.unread'));
      return [unread, unread, unread];
    }
    const starts = parts.flatMap((part) => firstDayOf(part) ?? []);
    const ends = parts.flatMap((part) => lastDayOf(part) ?? []);
    const kinds = [...new Set(parts.map(({ kind }) => t(`functions.kind.${kind}`)))];
    return [starts.length > 0 ? Math.min(...starts) : '', ends.length > 0 ? Math.max(...ends) : '', kinds.join('; ')];
  });
}

/** «2026-2027», «2026/27»; 2026 alone is the school year that begins then. */
function periodOf(text: string): PlanPeriod | null {
  const period = periodOfText(text);
  return period?.kind === 'years' && period.from === period.to
    ? { kind: 'schoolYear', from: period.from, to: period.from + 1 }
    : period;
}

function firstDayOf({ kind, start }: DeadlinePart): number | null {
  if (start === undefined || kind === 'until') return null;
  if (/^\d{4}$/.test(start)) return serial(`${start}${kind === 'schoolYear' ? SCHOOL_YEAR_STARTS : '-01-01'}`);
  if (/^\d{4}-\d\d$/.test(start)) return serial(`${start}-01`);
  return serial(start);
}

function lastDayOf({ kind, start, end }: DeadlinePart): number | null {
  const last = end ?? start;
  if (last === undefined) return null;
  if (kind === 'schoolYear' && /^\d{4}$/.test(last)) return serial(`${last}${SCHOOL_YEAR_ENDS}`);
  const day = lastDay(last);
  return day === null ? null : serial(day);
}

/** null for a day without a year: there is no date to give. */
function serial(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match && dateToSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
