import type { AnalysisReport } from '../app/api';
import type { AssessmentData, DataSource, PupilTable, School } from '../domain/assessment';
import type { ResultComparison } from '../risk/views/compare-results';
import type { AssessmentResult, SchoolOverview, SchoolResult } from '../risk/analysis';

/** Place of a school's result: which assessment, which of its schools. */
export type ResultPlace = readonly [assessment: number, school: number];

/** Columns of pupils as they travel: their buffers change hands, the codes are one text. */
export type PackedPupils = Omit<PupilTable, 'code'> & { readonly codes: string };

export type PackedData = Omit<AssessmentData, 'pupils' | 'sources'> & {
  readonly pupils: PackedPupils | null;
  /** places in the list of sources */
  readonly sources: readonly number[];
};

export type PackedAssessment = Omit<AssessmentResult, 'schools' | 'data'> & { readonly data: PackedData };

export type PackedOverview = Omit<SchoolOverview, 'school' | 'results'> & {
  readonly school: ResultPlace | School;
  readonly results: readonly ResultPlace[];
};

/** What belongs to the whole report and is small. */
export interface ReportRest {
  readonly analysis: Omit<AnalysisReport['analysis'], 'sources' | 'assessments' | 'schools'>;
  readonly rest: Omit<AnalysisReport, 'analysis' | 'comparisons'>;
  readonly compared: boolean;
}

/**
 * A report in pieces, each small enough that reading it does not hold up the pane. What stands in several places (a school's result in
 * its assessment and in the overview) travels once and is one object again at the other end.
 */
export type ReportPart =
  | { readonly of: 'sources'; readonly sources: readonly DataSource[] }
  | { readonly of: 'assessment'; readonly assessment: PackedAssessment }
  /** go on with the last assessment */
  | { readonly of: 'results'; readonly results: readonly Omit<SchoolResult, 'school'>[] }
  | { readonly of: 'overviews'; readonly overviews: readonly PackedOverview[] }
  | { readonly of: 'comparison'; readonly comparison: Omit<ResultComparison, 'schools'> }
  /** go on with the last comparison */
  | { readonly of: 'compared'; readonly schools: ResultComparison['schools'] }
  | { readonly of: 'rest'; readonly rest: ReportRest };
