import { TRANSFERS } from './days-off-transfers';

/** Holidays of each year (Labour Code of Russia, article 112): month and day. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]);

const DAY_MS = 86_400_000;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days off that the user has named beside the official ones: ISO days. */
export type OwnDaysOff = readonly string[];

/** Why nobody works: `moved` is a day off in place of another one. */
export type DayOffReason = 'weekend' | 'holiday' | 'moved' | 'own';

/** The day itself, or the last working day before it, in a week of five days. */
export function workingDayUpTo(wanted: Day, own: OwnDaysOff = []): Day {
  return nearestWorkingDay(wanted, -1, own);
}

/** The day itself, or the next working day after it; a day that the month does not have is the first of the next month. */
export function workingDayFrom(wanted: Day, own: OwnDaysOff = []): Day {
  return nearestWorkingDay(wanted, 1, own);
}

export function isWorkingDay(day: Day, own: OwnDaysOff = []): boolean {
  return dayOffReason(day, own) === null;
}

/** null on a working day. */
export function dayOffReason({ year, month, day }: Day, own: OwnDaysOff = []): DayOffReason | null {
  return reasonAt(new Date(Date.UTC(year, month - 1, day)), own);
}

/** Whether the Government's transfers of the year are known here; without them a few days may be wrong. */
export const transfersKnown = (year: number): boolean => TRANSFERS[year] !== undefined;

/** Calendar years of a school year whose transfers are not known here. */
export const yearsWithoutTransfers = (schoolYear: number): readonly number[] =>
  [schoolYear, schoolYear + 1].filter((year) => !transfersKnown(year));

function nearestWorkingDay(wanted: Day, step: 1 | -1, own: OwnDaysOff): Day {
  let time = Date.UTC(wanted.year, wanted.month - 1, wanted.day);
  while (reasonAt(new Date(time), own) !== null) time += step * DAY_MS;
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function reasonAt(date: Date, own: OwnDaysOff): DayOffReason | null {
  const iso = isoOf(date);
  if (own.includes(iso)) return 'own';
  const day = iso.slice(5);
  if (HOLIDAYS.has(day)) return 'holiday';
  const transfers = TRANSFERS[date.getUTCFullYear()] ?? [];
  if (transfers.some(([, to]) => to === day)) return 'moved';
  // a Saturday whose day off was given away is a working day
  if (isWeekend(date)) return transfers.some(([from]) => from === day) ? null : 'weekend';
  return substitutes(date.getUTCFullYear()).has(day) ? 'moved' : null;
}

const known = new Map<number, ReadonlySet<string>>();

/**
 * A holiday on a weekend gives its day off to the next working day (article 112), unless the Government has moved it
 * elsewhere; those of January are moved by the Government only.
 */
function substitutes(year: number): ReadonlySet<string> {
  const before = known.get(year);
  if (before !== undefined) return before;
  const transfers = TRANSFERS[year] ?? [];
  const taken = new Set<string>([...HOLIDAYS, ...transfers.map(([, to]) => to)]);
  const found = new Set<string>();
  for (const holiday of [...HOLIDAYS].filter((day) => !day.startsWith('01'))) {
    let date = new Date(`${String(year)}-${holiday}T00:00:00Z`);
    if (!isWeekend(date) || transfers.some(([from]) => from === holiday)) continue;
    while (isWeekend(date) || taken.has(isoOf(date).slice(5))) date = new Date(date.getTime() + DAY_MS);
    found.add(isoOf(date).slice(5));
    taken.add(isoOf(date).slice(5));
  }
  known.set(year, found);
  return found;
}

const isWeekend = (date: Date): boolean => date.getUTCDay() === 0 || date.getUTCDay() === 6;
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
