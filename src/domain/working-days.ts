/** Days off that fall on the same date each year (Labour Code of Russia, article 112): month and day. */
const HOLIDAYS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 6],
  [1, 7],
  [1, 8],
  [2, 23],
  [3, 8],
  [5, 1],
  [5, 9],
  [6, 12],
  [11, 4],
];

const DAY_MS = 86_400_000;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day itself, or the last working day before it. Transfers of days off by the government are not known here. */
export function workingDayUpTo(wanted: Day): Day {
  return nearestWorkingDay(wanted, -1);
}

/** The day itself, or the next working day after it; a day that the month does not have is the first of the next month. */
export function workingDayFrom(wanted: Day): Day {
  return nearestWorkingDay(wanted, 1);
}

export function isWorkingDay(day: Day): boolean {
  return isWorking(new Date(Date.UTC(day.year, day.month - 1, day.day)));
}

function nearestWorkingDay(wanted: Day, step: 1 | -1): Day {
  let time = Date.UTC(wanted.year, wanted.month - 1, wanted.day);
  while (!isWorking(new Date(time))) time += step * DAY_MS;
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isWorking(date: Date): boolean {
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !HOLIDAYS.some(([month, day]) => month === date.getUTCMonth() + 1 && day === date.getUTCDate());
}
