import type { CellRef } from './cell';
import type { Finding } from './finding';

/** Which work was written: the key of everything that is compared. Unknown parts are null, never guessed. */
export interface Assessment {
  readonly procedure: string | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
}

/** Lowest primary score of the marks 3, 4 and 5. */
export interface MarkScale {
  readonly cuts: readonly [number, number, number];
  readonly origin: 'data' | 'user' | 'known';
  /** per cut: the scores that the data allow where nobody stands between them; absent when the data pin every cut */
  readonly open?: readonly (readonly [low: number, high: number] | null)[];
}

export interface School {
  /** login (`edu123456`, lower case) where known, else `name:` + the normalised name */
  readonly key: string;
  readonly login: string | null;
  readonly name: string;
  readonly municipality: string | null;
}

export interface Task {
  readonly code: string;
  readonly max: number | null;
  /** Б, П, В as printed; null when the sheet has no difficulty row */
  readonly difficulty: 'Б' | 'П' | 'В' | null;
}

/** Pupil rows in columns; index i is one pupil. */
export interface PupilTable {
  readonly length: number;
  /** index into AssessmentData.schools */
  readonly school: Int32Array;
  /** index into `classes`; -1 unknown */
  readonly classIndex: Int32Array;
  readonly classes: readonly string[];
  /** printed primary score; -1 missing */
  readonly score: Int16Array;
  /** 2..5; 0 missing */
  readonly mark: Int8Array;
  /** 2..5; 0 missing */
  readonly journal: Int8Array;
  /** one array per task: points; -1 blank. Empty when the sheet has no task columns. */
  readonly tasks: readonly Int8Array[];
  /** pupil's code as printed, for findings and re-check lists only; never stored */
  readonly code: readonly string[];
  /** row of the sheet (0-based) and index into `sources` */
  readonly row: Int32Array;
  readonly source: Int16Array;
}

/** A wider row of a federal report («Вся выборка», region, municipality): a reference, never a school. */
export interface ReferenceRow<T> {
  readonly kind: 'country' | 'region' | 'municipality';
  readonly name: string;
  readonly participants: number | null;
  readonly values: T;
}

/** Values per school from an aggregated report; the arrays run along AssessmentData.schools, null where absent. */
export interface SchoolReport<T> {
  readonly participants: readonly (number | null)[];
  readonly values: readonly (T | null)[];
  readonly references: readonly ReferenceRow<T>[];
}

export interface JournalCounts {
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
}

/** Everything known about one municipality × subject × grade × year, merged from all sheets that speak of it. */
export interface AssessmentData {
  readonly assessment: Assessment;
  /** maximum primary score; null unknown */
  readonly max: number | null;
  readonly scale: MarkScale | null;
  readonly schools: readonly School[];
  readonly tasks: readonly Task[];
  readonly pupils: PupilTable | null;
  /** percentages by score 0..max, as printed */
  readonly distribution: SchoolReport<readonly number[]> | null;
  /** percentages of marks 2, 3, 4, 5, as printed */
  readonly marks: SchoolReport<readonly [number, number, number, number]> | null;
  readonly journal: SchoolReport<JournalCounts> | null;
  /** percentages of the maximum per task, as printed */
  readonly completion: SchoolReport<readonly number[]> | null;
  /** pupils whose earlier score in the same subject is known */
  readonly linked?: LinkedScores | null;
  readonly sources: readonly DataSource[];
}

/** Pairs of scores of the same pupils, in columns; index i is one pupil. */
export interface LinkedScores {
  /** index into AssessmentData.schools */
  readonly school: Int32Array;
  readonly earlier: Float64Array;
  readonly now: Float64Array;
}

/** A column of a table as it was read. */
export interface SourceColumn {
  readonly column: number;
  readonly header: string;
  /** `task`, `score`, `mark`, `group`, ... (headless.md); `unknown` where it was not read */
  readonly field: string;
  /** 0..1; 0 for `unknown` */
  readonly confidence: number;
}

/** A table from which data was read. */
export interface DataSource {
  readonly file: string | null;
  readonly sheet: string;
  readonly layout: string;
  /** header row and first data row, 0-based */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly SourceColumn[];
  readonly schools: number;
  readonly participants: number | null;
  /** where each school of this table is named: key → cells (one per row that names it) */
  readonly mentions: readonly SchoolMention[];
  readonly findings: readonly Finding[];
}

export interface SchoolMention {
  readonly key: string;
  readonly cell: CellRef;
}
