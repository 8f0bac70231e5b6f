import type { DeadlinePart, PlanPeriod } from '../measure-table';
import { yearInSchoolYear } from './date-patterns';
import { isoMonth, isoParts } from './months';
import type { DraftPart, YearShare } from './part-pattern';

/** First and last month of the shares of a calendar year and of a school year. */
const CALENDAR: Readonly<Record<YearShare['unit'], readonly (readonly [number, number])[]>> = {
  half: [
    [1, 6],
    [7, 12],
  ],
  quarter: [
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ],
  term: [
    [9, 10],
    [11, 12],
    [1, 3],
    [4, 5],
  ],
  trimester: [
    [9, 11],
    [12, 2],
    [3, 5],
  ],
};
const SCHOOL_HALVES: readonly (readonly [number, number])[] = [
  [9, 12],
  [1, 5],
];

/** One year at the end of a list belongs to every month before it, and a year at the start to those that follow. */
export function withListYears(parts: readonly DraftPart[]): readonly DraftPart[] {
  const result = [...parts];
  for (let i = result.length - 2; i >= 0; i--) {
    const here = result[i];
    const next = result[i + 1];
    if (!isMonthly(here) || !isMonthly(next)) continue;
    const own = isoParts(here.end ?? '');
    const after = isoParts(next.start ?? '');
    if (own.year !== null || after.year === null || own.month === null || after.month === null) continue;
    // «ноябрь, январь 2026» crosses the new year; «сентябрь, август 2026» is no list of one school year
    if (own.month > after.month && !(own.month >= 8 && after.month < 8)) continue;
    result[i] = inYear(here, own.month > after.month ? after.year - 1 : after.year);
  }
  for (let i = 1; i < result.length; i++) {
    const here = result[i];
    const before = result[i - 1];
    if (!isMonthly(here) || !isMonthly(before)) continue;
    const own = isoParts(here.start ?? '');
    const last = isoParts(before.end ?? '');
    if (own.year !== null || last.year === null || own.month === null || last.month === null) continue;
    if (own.month > last.month) result[i] = inYear(here, last.year);
  }
  return result;
}

function isMonthly(part: DraftPart | undefined): part is DraftPart {
  return part?.kind === 'month' || (part?.kind === 'monthRange' && part.start !== undefined);
}

/** The part with `last` as the year of its end; a range that crosses the new year begins a year earlier. */
function inYear(part: DraftPart, last: number): DraftPart {
  const start = isoParts(part.start ?? '').month ?? 1;
  const end = isoParts(part.end ?? '').month ?? 12;
  return { ...part, start: isoMonth(start, start > end ? last - 1 : last), end: isoMonth(end, last) };
}

/** Settles what only the period of the plan can tell: missing years, halves of a year, «the whole year». */
export function settle(part: DraftPart, period: PlanPeriod | null): DeadlinePart {
  const { share, bare, ...plain } = part;
  if (share !== undefined) return sharePart(plain, share, period);
  if (bare === true && period?.kind === 'schoolYear' && String(period.from) === plain.start)
    return { ...plain, kind: 'schoolYear' };
  if (period === null) return plain;
  if (plain.kind === 'allYear' && plain.start === undefined) {
    const whole = period.to - period.from <= 1 || /период|срок/.test(plain.note ?? '');
    return whole ? { ...plain, start: String(period.from), end: String(period.to), yearFrom: 'plan' } : plain;
  }
  if (plain.kind === 'until' && plain.end === undefined && /(?:года|периода|срока)/.test(plain.note ?? '')) {
    return { ...plain, end: String(period.to), yearFrom: 'plan' };
  }
  return withPlanYear(plain, period);
}

function sharePart(part: DeadlinePart, share: YearShare, period: PlanPeriod | null): DeadlinePart {
  const bySchool =
    share.schoolYear ||
    share.unit === 'term' ||
    share.unit === 'trimester' ||
    (share.unit === 'half' && period?.kind === 'schoolYear');
  // half of an unknown kind of year: autumn or spring cannot be told
  if (share.unit === 'half' && share.year === null && period === null) return part;
  const table = bySchool && share.unit === 'half' ? SCHOOL_HALVES : CALENDAR[share.unit];
  const first = table[share.first - 1]?.[0] ?? 1;
  const last = table[share.last - 1]?.[1] ?? 12;
  const known = share.year;
  const yearOf = (month: number): number | null =>
    known === null ? null : share.schoolYear ? yearInSchoolYear(month, known) : known;
  const dated: DeadlinePart = { ...part, start: isoMonth(first, yearOf(first)), end: isoMonth(last, yearOf(last)) };
  return known === null && period !== null ? withPlanYear(dated, period) : dated;
}

/** Months without a year in a plan of one year; in a plan of several years nobody can tell. */
function withPlanYear(part: DeadlinePart, period: PlanPeriod): DeadlinePart {
  const start = part.start === undefined ? null : isoParts(part.start);
  const end = part.end === undefined ? null : isoParts(part.end);
  if ((start?.year ?? null) !== null || (end?.year ?? null) !== null) return part;
  if ((start?.month ?? null) === null && (end?.month ?? null) === null) return part;
  if (period.kind === 'years' && period.from !== period.to) return part;
  const yearOf = (month: number): number =>
    period.kind === 'schoolYear' ? yearInSchoolYear(month, period.from) : period.from;
  const firstMonth = start?.month ?? null;
  const lastMonth = end?.month ?? null;
  const firstYear = firstMonth === null ? null : yearOf(firstMonth);
  const crosses = firstMonth !== null && lastMonth !== null && firstMonth > lastMonth;
  const lastYear = lastMonth === null ? null : firstYear === null ? yearOf(lastMonth) : firstYear + (crosses ? 1 : 0);
  // «ноябрь - май» does not fit into one calendar year
  if (period.kind === 'years' && crosses) return part;
  return {
    ...part,
    ...(firstYear === null ? {} : { start: `${String(firstYear)}${(part.start ?? '').slice(1)}` }),
    ...(lastYear === null ? {} : { end: `${String(lastYear)}${(part.end ?? '').slice(1)}` }),
    yearFrom: 'plan',
  };
}
