import { isoParts } from '../deadline/months';
import { readDeadline, type DeadlineReading } from '../deadline/parse-deadline';
import type { DeadlinePart } from '../measure-table';
import { cellTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const TIMES: ReadonlySet<DeadlinePart['kind']> = new Set([
  'date',
  'month',
  'monthRange',
  'schoolYear',
  'yearRange',
  'allYear',
  'until',
]);

/** Two periods in one cell without anything between them, or two ranges that lie over each other. */
export const deadlineTwoPeriods = rule({
  code: 'deadline/two-periods',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline')
      .filter(({ text }) => contradicts(readDeadline(text)))
      .map(({ row, column, text }) => ({ row, column, params: { text: excerpt(text) } })),
});

function contradicts({ parts, between }: DeadlineReading): boolean {
  return parts.some((part, i) => {
    const before = parts[i - 1];
    if (before === undefined || !TIMES.has(part.kind) || !TIMES.has(before.kind)) return false;
    // a line of its own separates as well as a comma
    if (/^[ .:-]*$/.test(between[i] ?? '')) return true;
    return parts
      .slice(0, i)
      .some((other) => other.kind === 'monthRange' && part.kind === 'monthRange' && overlap(other, part));
  });
}

/** Months of both ranges counted from one beginning; ranges whose years cannot be compared do not contradict. */
function overlap(a: DeadlinePart, b: DeadlinePart): boolean {
  const [aFrom, aTo, bFrom, bTo] = [a.start, a.end, b.start, b.end].map((iso) => monthsOf(iso));
  if (aFrom === undefined || aTo === undefined || bFrom === undefined || bTo === undefined) return false;
  if ([aFrom, aTo, bFrom, bTo].some((month) => month > 100) && [aFrom, aTo, bFrom, bTo].some((month) => month <= 100))
    return false;
  // «ноябрь - январь» without years goes on into the next year
  const aEnd = aTo < aFrom ? aTo + 12 : aTo;
  const bEnd = bTo < bFrom ? bTo + 12 : bTo;
  return aFrom <= bEnd && bFrom <= aEnd;
}

function monthsOf(iso: string | undefined): number | undefined {
  const { year, month } = isoParts(iso ?? '');
  return month === null ? undefined : (year ?? 0) * 12 + month;
}
