import type { DeadlinePart, Measure, PlanPeriod } from '../measure-table';
import { isoParts } from './months';

const SUMMING_UP = /итог|доклад|совещани|конференци|отч[её]т|анализ|подведени|следующ|нов(?:ого|ый) учебн/i;

/**
 * A school year touches August twice. Where the year was filled in, August belongs to the end of the plan when the measure
 * sums up and the one before it is due in spring or summer.
 */
export function withClosingAugust(measures: readonly Measure[], period: PlanPeriod | null): readonly Measure[] {
  if (period?.kind !== 'schoolYear') return measures;
  return measures.map((measure, index) => {
    const before = measures
      .slice(0, index)
      .findLast((other) => other.deadline.parts.some((part) => part.end !== undefined));
    if (!SUMMING_UP.test(measure.title) || before === undefined || !endsInSpring(before, period)) return measure;
    const parts = measure.deadline.parts.map((part) => closing(part, period));
    return { ...measure, deadline: { ...measure.deadline, parts } };
  });
}

function endsInSpring({ deadline }: Measure, period: PlanPeriod): boolean {
  return deadline.parts.some((part) => {
    const { year, month } = isoParts(part.end ?? '');
    return year === period.to && month !== null && month <= 8;
  });
}

function closing(part: DeadlinePart, period: PlanPeriod): DeadlinePart {
  const opening = `${String(period.from)}-08`;
  const move = (iso: string): string => iso.replace(/^\d{4}/, String(period.to));
  if (
    part.yearFrom !== 'plan' ||
    part.end?.startsWith(opening) !== true ||
    (part.start !== undefined && part.start.slice(0, 7) !== opening)
  )
    return part;
  return { ...part, ...(part.start === undefined ? {} : { start: move(part.start) }), end: move(part.end) };
}
