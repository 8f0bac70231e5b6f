import { isoParts } from '../deadline/months';
import type { DeadlinePart, PlanPeriod } from '../measure-table';
import { excerpt } from './cell-texts';
import { periodText } from './period-text';
import { rule } from './rule';

/** First month of the summer before a school year, and last month of the autumn after it, that may still belong to its plan. */
const EARLIEST_MONTH = 6;
const LATEST_MONTH = 9;

/** A deadline in a year that the plan does not cover. Years filled in from the plan itself cannot be outside. */
export const yearOutsidePeriod = rule({
  code: 'year/outside-period',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures', 'period'],
  fixable: false,
  find: (reader) => {
    const { period } = reader;
    if (period === null) return [];
    return reader.table.measures
      .filter((measure) => measure.deadline.parts.some((part) => isOutside(part, period)))
      .map((measure) => ({
        ...reader.place(measure, 'deadline'),
        params: { text: excerpt(measure.deadline.text), period: periodText(period) },
      }));
  },
});

function isOutside(part: DeadlinePart, period: PlanPeriod): boolean {
  if (part.yearFrom === 'plan') return false;
  return [part.start, part.end].some((iso) => {
    const { year, month } = isoParts(iso ?? '');
    if (year === null) return false;
    if (year < period.from || year > period.to) return true;
    if (period.kind === 'years' || month === null) return false;
    return (year === period.from && month < EARLIEST_MONTH) || (year === period.to && month > LATEST_MONTH);
  });
}
