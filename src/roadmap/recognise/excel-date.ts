export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Serial 25569 is 1 January 1970 in Excel's 1900 date system. */
const UNIX_SERIAL = 25_569;

export function dateOfSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - UNIX_SERIAL) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/** Which parts of a date a number format shows. Quoted text, colours and locale tags are not letters of the format. */
export function dateParts(format: string): DateParts {
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\./g, '')
    .toLowerCase();
  if (/general|основной|@/.test(bare)) return { day: false, month: false, year: false };
  const day = /d|д/.test(bare);
  const year = /y|г/.test(bare);
  // «m» beside hours or seconds is minutes
  return { day, year, month: /m|м/.test(bare) && (day || year || /m{3}|м{3}/.test(bare)) };
}
