import { dayOffReason, transfersKnown, workingDayFrom, workingDayUpTo, type Day } from '../../domain/working-days';
import type { DeadlinePart } from '../measure-table';
import { isoParts } from '../deadline/months';
import { cellTexts } from './cell-texts';
import { rule, type Hit } from './rule';

/** A day on which nobody works: a Sunday, a holiday, a day off that was moved, or one that the user has named. Many schools work on Saturdays. */
export const deadlineDayOff = rule({
  code: 'deadline/day-off',
  severity: 'info',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline').flatMap(({ row, column, measure }): readonly Hit[] => {
      const own = reader.context.daysOff ?? [];
      for (const part of measure.deadline.parts) {
        const day = dayOf(part);
        const reason = day === null ? null : dayOffReason(day, own);
        if (day === null || reason === null || (reason === 'weekend' && isSaturday(day))) continue;
        const nearest = part.kind === 'until' ? workingDayUpTo(day, own) : workingDayFrom(day, own);
        const calendar = transfersKnown(day.year) ? 'full' : 'plain';
        return [{ row, column, params: { text: shown(day), reason, expected: shown(nearest), calendar } }];
      }
      return [];
    }),
});

/**
 * Only a single day falls on a day off; a span of days does not. «До 1 июня» without a year is meant for any year.
 */
function dayOf({ kind, start, end, yearFrom }: DeadlinePart): Day | null {
  if (yearFrom === 'plan') return null;
  const iso = kind === 'until' ? end : kind === 'date' && (end === undefined || end === start) ? start : undefined;
  const { year, month, day } = isoParts(iso ?? '');
  return year === null || month === null || day === null ? null : { year, month, day };
}

const isSaturday = ({ year, month, day }: Day): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === 6;
const two = (value: number): string => String(value).padStart(2, '0');
const shown = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${String(year)}`;
