import type { School } from '../domain/assessment';
import { median } from '../indicators/numerics/quantile';
import type { Analysis, SchoolContext, SchoolOverview } from '../risk/analysis';
import type { ResultComparison } from '../risk/views/compare-results';
import { examConfirmation } from '../risk/views/exam-confirmation';
import { newestYear } from '../risk/views/risk-zone';
import type { ResultsReading } from '../results/read-results';
import { allSources } from './all-sources';
import { schoolContext } from '../schools/school-context';

/** Lyceum, gymnasium, or advanced study in the name: compared with its like when the user asks for similar schools. */
export function isSelective(school: School, answers: SelectiveSchools = {}): boolean {
  return answers[school.key] ?? schoolContext(school, null, []).selective;
}

/** What the user says of schools whose name does not tell, by key: true for those compared with lyceums and gymnasiums. */
export type SelectiveSchools = Readonly<Record<string, boolean>>;

/** The analysis with what else is known of each school: kind, size, earlier federal lists, exams. */
export function withContexts(
  analysis: Analysis,
  { federalLists, sources }: Pick<ResultsReading, 'federalLists' | 'sources'>,
  comparisons: readonly ResultComparison[],
  answers: SelectiveSchools = {},
): Analysis {
  const newest = newestYear(analysis);
  const contextOf = (overview: SchoolOverview): SchoolContext => {
    const pupils = usualPupils(overview, newest);
    const known = schoolContext(overview.school, pupils, federalLists);
    const selective = answers[overview.school.key] ?? known.selective;
    return { ...known, selective, pupils, exams: examConfirmation(overview.school.key, comparisons) };
  };
  return {
    ...analysis,
    sources: allSources(analysis.sources, sources),
    schools: analysis.schools.map((school) => ({ ...school, context: contextOf(school) })),
    // what fails later is told later
    get status() {
      return analysis.status;
    },
    get crashed() {
      return analysis.crashed;
    },
  };
}

/** Pupils of one work: the median over the works of the newest year, else of all. */
function usualPupils({ results }: SchoolOverview, newest: number | null): number | null {
  const recent = results.filter(({ assessment }) => assessment.year === newest);
  const sizes = (recent.length > 0 ? recent : results).flatMap(({ result }) => (result.n > 0 ? [result.n] : []));
  const [only] = sizes;
  return sizes.length === 0 ? null : sizes.length === 1 && only !== undefined ? only : median(sizes);
}
