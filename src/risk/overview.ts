import type { AssessmentResult, SchoolOverview, SchoolResult } from './analysis';
import { isFlagged, worstLevel } from './levels';

type Entry = SchoolOverview['results'][number];

/** Every school over all subjects, classes and years, in the order in which the schools were met. */
export function schoolOverviews(assessments: readonly AssessmentResult[]): SchoolOverview[] {
  const byKey = new Map<string, { readonly first: SchoolResult; readonly results: Entry[] }>();
  for (const { assessment, schools } of assessments)
    for (const result of schools) {
      const known = byKey.get(result.school.key);
      if (known) known.results.push({ assessment, result });
      else byKey.set(result.school.key, { first: result, results: [{ assessment, result }] });
    }
  return [...byKey.values()].map(({ first, results }) => ({
    school: first.school,
    level: worstLevel(results.map(({ result }) => result.level)),
    flaggedYears: flaggedYears(results),
    results,
  }));
}

function flaggedYears(results: readonly Entry[]): number[] {
  const years = results.flatMap(({ assessment, result }) =>
    isFlagged(result.level) && assessment.year !== null ? [assessment.year] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
