import type { Level } from '../../domain/outcome';
import { isFlagged } from '../../risk/levels';
import type { AnalysisReport } from '../../app/api';
import type { AssessmentResult, SchoolOverview, SchoolResult } from '../../risk/analysis';

export const LEVELS: readonly Level[] = ['strong', 'check', 'none', 'insufficient'];

/** A sign beside each level, so that it is read without colour. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { strong: '▲', check: '△', none: '•', insufficient: '…' };

export function countByLevel(schools: readonly { readonly level: Level }[]): Readonly<Record<Level, number>> {
  const counts = { strong: 0, check: 0, none: 0, insufficient: 0 };
  for (const school of schools) counts[school.level] += 1;
  return counts;
}

/** p and q of the set the assessment was judged by. */
export function combinedOf(
  assessment: AssessmentResult,
  school: SchoolResult,
): { readonly p: number; readonly q: number } | null {
  return assessment.set === null ? null : (school.combined[assessment.set] ?? null);
}

/** Schools at level strong or check in any assessment: strong first, then those flagged in more assessments. */
export function schoolsAtRisk(report: AnalysisReport): readonly SchoolOverview[] {
  return report.analysis.schools
    .filter((school) => isFlagged(school.level))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        flaggedResults(b).length - flaggedResults(a).length ||
        a.school.name.localeCompare(b.school.name, 'ru', { numeric: true }),
    );
}

/** False when no assessment allows a comparison of schools: then the absence of signs says nothing. */
export function isComparable(report: AnalysisReport): boolean {
  return report.analysis.assessments.some((assessment) =>
    assessment.schools.some((school) => combinedOf(assessment, school) !== null),
  );
}

export function flaggedResults(school: SchoolOverview): SchoolOverview['results'] {
  return school.results.filter(({ result }) => isFlagged(result.level));
}
