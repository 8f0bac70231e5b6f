import type { AnalysisReport } from '../app/api';
import type { AssessmentData, DataSource, PupilTable } from '../domain/assessment';
import type { AssessmentResult, SchoolOverview, SchoolResult } from '../risk/analysis';
import type { ResultComparison } from '../risk/views/compare-results';
import type { PackedAssessment, PackedOverview, PackedPupils, ReportPart, ResultPlace } from './report-parts';

/** Puts a report together from its parts, in the order in which they were packed; gives it with the last one. */
export function reportAssembler(): (part: ReportPart) => AnalysisReport | null {
  const sources: DataSource[] = [];
  const assessments: (AssessmentResult & { readonly schools: SchoolResult[] })[] = [];
  const schools: SchoolOverview[] = [];
  const comparisons: (ResultComparison & { readonly schools: ResultComparison['schools'][number][] })[] = [];
  return (part) => {
    switch (part.of) {
      case 'sources':
        sources.push(...part.sources);
        break;
      case 'assessment':
        assessments.push({ ...part.assessment, data: unpackData(part.assessment.data, sources), schools: [] });
        break;
      case 'results':
        addResults(assessments.at(-1), part.results);
        break;
      case 'overviews':
        schools.push(...part.overviews.map((overview) => unpackOverview(overview, assessments)));
        break;
      case 'comparison':
        comparisons.push({ ...part.comparison, schools: [] });
        break;
      case 'compared':
        comparisons.at(-1)?.schools.push(...part.schools);
        break;
      case 'rest': {
        const { analysis, rest, compared } = part.rest;
        return {
          ...rest,
          analysis: { ...analysis, sources, assessments, schools },
          ...(compared ? { comparisons } : {}),
        };
      }
    }
    return null;
  };
}

function unpackData(
  { pupils, sources, ...data }: PackedAssessment['data'],
  all: readonly DataSource[],
): AssessmentData {
  return { ...data, pupils: pupils && unpackPupils(pupils), sources: sources.flatMap((place) => all[place] ?? []) };
}

/** The pupils' codes are cut apart when somebody asks for them. */
function unpackPupils({ codes, ...columns }: PackedPupils): PupilTable {
  let code: string[] | null = null;
  return {
    ...columns,
    get code() {
      code ??= codes.split('\n');
      return code;
    },
  };
}

/** Results run along the schools of their assessment. */
function addResults(
  assessment: { readonly data: AssessmentData; readonly schools: SchoolResult[] } | undefined,
  results: readonly Omit<SchoolResult, 'school'>[],
): void {
  for (const result of results) {
    const school = assessment?.data.schools[assessment.schools.length];
    if (school) assessment.schools.push({ ...result, school });
  }
}

function unpackOverview(
  { school, results, ...overview }: PackedOverview,
  assessments: readonly AssessmentResult[],
): SchoolOverview {
  const resultAt = ([a, s]: ResultPlace): SchoolResult | undefined => assessments[a]?.schools[s];
  const own = 'key' in school ? school : resultAt(school)?.school;
  if (!own) throw new RangeError('an overview of a school without results');
  return {
    ...overview,
    school: own,
    results: results.flatMap((place) => {
      const assessment = assessments[place[0]]?.assessment;
      const result = resultAt(place);
      return assessment && result ? [{ assessment, result }] : [];
    }),
  };
}
