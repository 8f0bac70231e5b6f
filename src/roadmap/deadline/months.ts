/** A month's name in any case, with the usual abbreviations; the group number is the month. */
export const MONTH =
  '(?:(январ[а-я]*|янв)|(феврал[а-я]*|фев)|(март[а-я]*|мар)|(апрел[а-я]*|апр)|(ма[йяюе]|маем)|(июн[а-я]*)|(июл[а-я]*)|(август[а-я]*|авг)|(сентябр[а-я]*|сент?)|(октябр[а-я]*|окт)|(ноябр[а-я]*|ноя)|(декабр[а-я]*|дек))(?![а-я])\\.?';

/** The same without numbered groups, to be put into longer patterns. */
export const ANY_MONTH = MONTH.replace(/\((?!\?)/g, '(?:');

/** As a deadline names them. */
export const MONTH_NAMES: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const NAME = new RegExp(`^${MONTH}`);

/** Number 1..12 of the month whose name begins the text; null when there is none. */
export function monthNumber(name: string): number | null {
  const match = NAME.exec(name);
  if (!match) return null;
  for (let month = 1; month <= 12; month++) if (match[month] !== undefined) return month;
  return null;
}

export function isoMonth(month: number, year: number | null): string {
  const text = String(month).padStart(2, '0');
  return year === null ? `--${text}` : `${String(year)}-${text}`;
}

export function isoDay(day: number, month: number, year: number | null): string {
  return `${isoMonth(month, year)}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of an ISO text of this module; what it does not say is null. */
export function isoParts(iso: string): {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
} {
  const match = /^(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { year: number(match?.[1]), month: number(match?.[2]), day: number(match?.[3]) };
}
