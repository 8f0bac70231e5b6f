import type { Rect } from '../domain/cell';
import type { Finding } from '../domain/finding';

/** Canonical fields of a measure table (roadmap-structures.md 1). */
export type MeasureField = 'number' | 'measure' | 'deadline' | 'responsible' | 'result' | 'conclusion' | 'unknown';

export const MEASURE_FIELDS: ReadonlySet<unknown> = new Set<MeasureField>([
  'number',
  'measure',
  'deadline',
  'responsible',
  'result',
  'conclusion',
  'unknown',
]);

export interface MeasureColumn {
  /** sheet column, 0-based */
  readonly column: number;
  readonly header: string;
  readonly field: MeasureField;
  readonly confidence: number;
  /** of a deadline column that holds marks: the time that a mark in it stands for */
  readonly period?: string;
}

export type DeadlineKind =
  | 'date'
  | 'until'
  | 'month'
  | 'monthRange'
  | 'schoolYear'
  | 'yearRange'
  | 'allYear'
  | 'annual'
  | 'continuous'
  | 'schedule'
  | 'relative'
  | 'onEvent'
  | 'unknown';

export interface DeadlinePart {
  readonly kind: DeadlineKind;
  /** ISO: 2023-03-22, 2023-03, 2023, --03 for a month without a year */
  readonly start?: string;
  readonly end?: string;
  readonly note?: string;
  /** the cell names no year; it was taken from the period of the plan */
  readonly yearFrom?: 'plan';
}

/** The time that a plan covers, as its title says. */
export interface PlanPeriod {
  readonly kind: 'schoolYear' | 'years';
  /** calendar years; of a school year the two that it touches */
  readonly from: number;
  readonly to: number;
}

export interface Party {
  readonly kind: 'organisation' | 'role' | 'person';
  readonly name: string;
  readonly position?: string;
}

export interface MeasureSection {
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  readonly goal: string | null;
}

export interface Measure {
  readonly number: string | null;
  readonly title: string;
  /** first and last sheet row, 0-based, inclusive: a split measure spans several rows */
  readonly rows: readonly [number, number];
  /** index into sections; null when the table has none above */
  readonly section: number | null;
  readonly deadline: { readonly text: string; readonly parts: readonly DeadlinePart[] };
  readonly responsible: {
    readonly text: string;
    readonly parties: readonly Party[];
    /** pieces of the text that name none of the three kinds for certain; absent when all was understood */
    readonly unread?: readonly string[];
  };
  readonly result: string | null;
  readonly conclusion: string | null;
  readonly schools: readonly string[];
  /** a stage of the measure above, with a deadline of its own; it takes no part in the numbering */
  readonly stage?: true;
}

export type RowKind =
  | 'header'
  | 'repeatedHeader'
  | 'section'
  | 'goal'
  | 'measure'
  | 'continuation'
  | 'shifted'
  | 'empty'
  | 'junk'
  | 'signature'
  /** sums below the measures: «Итого» */
  | 'total';

export interface MeasureTable {
  readonly sheet: string;
  readonly file: string | null;
  /** id of the nearest of the seven structures (`municipal-roadmap`, `measure-complex`, ...); null when none fits */
  readonly structure: string | null;
  readonly confidence: number;
  readonly range: Rect;
  /** sheet row of the header's first line, 0-based, and how many rows it takes */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly MeasureColumn[];
  /** title lines above the table, joined by line breaks */
  readonly title: string;
  /** first sheet row of those lines; `headerRow` when there are none */
  readonly titleRow?: number;
  /** told by the title; absent when it names none or several */
  readonly period?: PlanPeriod;
  /** ISO day of the approval above the table («УТВЕРЖДЕНО приказом ... от ...») */
  readonly approved?: string;
  /** abbreviations that the document explains, with their full names */
  readonly abbreviations?: Readonly<Record<string, string>>;
  readonly sections: readonly MeasureSection[];
  readonly measures: readonly Measure[];
  /** kind of each sheet row of `range`, in order */
  readonly rowKinds: readonly RowKind[];
  /** 1 for rows of `range` whose cells stand one column too far left because the number cell was lost; else 0 */
  readonly rowShifts?: readonly number[];
}

export interface CheckedTable {
  readonly table: MeasureTable;
  readonly findings: readonly Finding[];
  /** what became of each rule: a crashed rule is never counted as passed */
  readonly rules: readonly RuleOutcome[];
}

export interface RuleOutcome {
  readonly code: string;
  readonly status: 'passed' | 'found' | 'skipped' | 'crashed';
  readonly reason?: string;
}
