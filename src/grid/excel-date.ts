import type { CellValue } from '../domain/cell';
import { foldText } from './text';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** 30 December 1899: Excel's day 0 for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** Excel serial number → calendar date. */
export function serialToDate(serial: number): CalendarDate {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Calendar date → Excel serial number. */
export function dateToSerial(date: CalendarDate): number {
  return Math.round((Date.UTC(date.year, date.month - 1, date.day) - EPOCH) / DAY);
}

/** Whether an en-US number format shows a date: it has a day or a year outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}

/** «20.04.2026», «20.04.26», «09.фев», «9 февраля 2026» or a serial number of 2000-2100; a missing year is 0. */
export function parseDate(value: CellValue): CalendarDate | null {
  if (typeof value === 'number') return value >= 36526 && value < 73415 ? serialToDate(value) : null;
  const text = foldText(value);
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: ?г\.?)?$/.exec(text);
  if (numeric) {
    const year = Number(numeric[3]);
    return valid({ day: Number(numeric[1]), month: Number(numeric[2]), year: year < 100 ? 2000 + year : year });
  }
  const named = /^(\d{1,2})[ .-]([а-я]{3,})\.?(?:[ .-](\d{4}|\d{2}))?(?: ?г(?:ода|\.)?)?$/.exec(text);
  if (!named) return null;
  const month = MONTHS.findIndex((start) => (named[2] ?? '').startsWith(start)) + 1;
  const year = Number(named[3] ?? 0);
  return month === 0
    ? null
    : valid({ day: Number(named[1]), month, year: year > 0 && year < 100 ? 2000 + year : year });
}

function valid(date: CalendarDate): CalendarDate | null {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}
