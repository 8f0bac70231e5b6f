import type { Assessment } from '../../domain/assessment';
import type { Analysis, AssessmentResult, SchoolResult } from '../analysis';

/** One school in one year of the same work. */
export interface SeriesEntry {
  readonly year: number;
  /** maximum primary score of that year; null unknown */
  readonly max: number | null;
  readonly result: SchoolResult;
}

/** The same procedure, subject and class in any year. What is not known matches nothing, except an unnamed procedure. */
export function isSameSeries(a: Assessment, b: Assessment): boolean {
  if (a.subject === null || a.grade === null || a.grade !== b.grade) return false;
  return subjectKey(a) === subjectKey(b) && isSameProcedure(a, b);
}

export function isSameProcedure(a: Assessment, b: Assessment): boolean {
  return a.procedure === null || b.procedure === null || a.procedure === b.procedure;
}

export function subjectKey({ subject }: Assessment): string | null {
  return subject === null ? null : subject.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether a new codifier came into force after the earlier and not after the later year. */
export function crossesCodifier(earlier: number, later: number, firstYears: readonly number[] = []): boolean {
  return firstYears.some((first) => earlier < first && first <= later);
}

/** The years of one school in the work of `of`, oldest first, up to its own year; one entry per year. */
export function schoolSeries(analysis: Analysis, of: AssessmentResult, key: string): readonly SeriesEntry[] {
  const until = of.assessment.year;
  if (until === null) return [];
  const byYear = new Map<number, SeriesEntry>();
  for (const other of [of, ...analysis.assessments]) {
    const { year } = other.assessment;
    if (year === null || year > until || byYear.has(year)) continue;
    if (other !== of && !isSameSeries(of.assessment, other.assessment)) continue;
    const result = other.schools.find(({ school }) => school.key === key);
    if (result) byYear.set(year, { year, max: other.data.max, result });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
