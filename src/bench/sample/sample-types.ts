import type { Rect } from '../../domain/cell';

export type SampleValue = string | number | null;

/** A sheet as plain data, to be poured into any workbook. Rows and columns count from 0. */
export interface SampleSheet {
  readonly name: string;
  readonly values: readonly (readonly SampleValue[])[];
  readonly merges: readonly Rect[];
  /** in characters, from column A on */
  readonly columnWidths: readonly number[];
  readonly boldRows: readonly number[];
  readonly frozenRows: number;
}

/** What was done to a school's results. */
export type Treatment =
  /** nothing */
  | 'honest'
  /** works one or two points below a mark are lifted to it */
  | 'bunching'
  /** tasks marked by the teacher get more points than they deserve */
  | 'openTasks'
  /** answers to the hardest tasks were dictated to whole classes */
  | 'dictated'
  /** works are lifted to the journal mark */
  | 'journal';

export interface SampleSchool {
  readonly login: string;
  readonly name: string;
  readonly kind: 'school' | 'lyceum' | 'gymnasium';
  readonly treatment: Treatment;
  readonly pupils: number;
}

export type RoadmapDefect =
  | 'missingNumber'
  | 'repeatedNumber'
  | 'numberOutsideSection'
  | 'repeatedSection'
  | 'emptyResult'
  | 'repeatedHeader'
  | 'splitRow'
  | 'shiftedRow'
  | 'duplicateMeasure';

export interface SampleTruth {
  readonly seed: number;
  readonly municipality: string;
  readonly subject: string;
  readonly grade: number;
  readonly year: number;
  readonly previousYear: number;
  readonly max: number;
  readonly cuts: readonly [number, number, number];
  readonly schools: readonly SampleSchool[];
  readonly roadmap: {
    readonly sheet: string;
    readonly measures: number;
    /** sheet rows that show the defect; of a duplicate both rows */
    readonly defects: readonly { readonly defect: RoadmapDefect; readonly rows: readonly number[] }[];
  };
}

export interface SampleOptions {
  readonly schools?: number;
  /** pupils of an average school */
  readonly pupilsPerSchool?: number;
}

export interface Sample {
  readonly sheets: readonly SampleSheet[];
  readonly truth: SampleTruth;
}
