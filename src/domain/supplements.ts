import type { Assessment, School, Task } from './assessment';
import type { CellRef } from './cell';

/** Tables that stand beside the results: lists, second markings, other results of the same pupils, planned results. */
interface Supplement {
  readonly file: string | null;
  readonly sheet: string;
  /** unknown parts are null */
  readonly assessment: Assessment;
  /** schools of this table; indices of the columns below point here */
  readonly schools: readonly School[];
}

/** «Год, Логин, ..., 4 РУ, 4 МА, ..., Количество маркеров»: schools with signs in the federal monitoring. */
export interface FederalList extends Pick<Supplement, 'file' | 'sheet' | 'schools'> {
  readonly entries: readonly FederalListEntry[];
}

export interface FederalListEntry {
  /** index into `schools` */
  readonly school: number;
  readonly year: number | null;
  readonly markers: readonly { readonly subject: string; readonly grade: number }[];
  /** the printed number of markers; the number of marked cells when there is no such column */
  readonly count: number;
  readonly cell: CellRef;
}

/** One of the two markings of the same works, in columns; -1 missing, mark 0 missing. */
export interface Marking {
  readonly score: Int16Array;
  readonly mark: Int8Array;
  /** one array per task; empty when only totals are given */
  readonly tasks: readonly Int8Array[];
}

/** Works that were marked twice; index i is one pupil. */
export interface Recheck extends Supplement {
  readonly length: number;
  /** -1: the table does not name the school */
  readonly school: Int32Array;
  readonly code: readonly string[];
  readonly row: Int32Array;
  readonly tasks: readonly Task[];
  readonly first: Marking;
  readonly second: Marking;
}

export type ResultMeasure = 'score' | 'mark' | 'percent' | 'other';

/** One result column of a table of the same pupils. */
export interface ResultColumn {
  readonly header: string;
  readonly column: number;
  /** ВПР, ОГЭ, ЕГЭ, РМ, ВСОШ, ... as printed in the header; null when it names none */
  readonly procedure: string | null;
  readonly measure: ResultMeasure;
  readonly year: number | null;
  /** marks of the school itself: journal or annual mark */
  readonly internal: boolean;
  /** stage of the olympiad */
  readonly stage: 'school' | 'municipal' | 'regional' | null;
}

/** Two or more results of the same pupils; index i is one pupil, NaN is a missing value. */
export interface PupilResults extends Supplement {
  readonly length: number;
  readonly school: Int32Array;
  readonly code: readonly string[];
  readonly row: Int32Array;
  readonly columns: readonly ResultColumn[];
  readonly values: readonly Float64Array[];
  /** indices into `columns` of the earlier and the present score of the same subject; null when the table has no such pair */
  readonly linked: { readonly earlier: number; readonly now: number } | null;
}

/** «Достижение планируемых результатов»: shares by planned result for school, municipality, region, country. */
export interface PlannedResults extends Supplement {
  readonly rows: readonly {
    readonly number: string;
    readonly text: string;
    readonly max: number | null;
    /** along `groups`; percent, null missing */
    readonly values: readonly (number | null)[];
    readonly cell: CellRef;
  }[];
  readonly groups: readonly {
    readonly kind: 'country' | 'region' | 'municipality' | 'school' | 'unknown';
    readonly name: string;
    /** index into `schools`; -1 for wider groups */
    readonly school: number;
  }[];
}

/** «Выполнение заданий группами участников»: shares per task of the pupils with one mark. */
export interface GroupCompletion extends Supplement {
  readonly tasks: readonly Task[];
  readonly rows: readonly {
    readonly kind: 'country' | 'region' | 'municipality' | 'school';
    readonly name: string;
    readonly school: number;
    readonly mark: 2 | 3 | 4 | 5;
    readonly participants: number | null;
    /** percent of the maximum, along `tasks`; null missing */
    readonly values: readonly (number | null)[];
  }[];
}

/** What a column of a table may mean that the header alone does not tell. */
export const COLUMN_ROLES = [
  'school',
  'pupil',
  'class',
  'first',
  'second',
  'firstMark',
  'secondMark',
  'earlier',
  'now',
  'result',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns that the user has to name; the answer is a ColumnMap under the same fingerprint. */
export interface ColumnQuestion {
  readonly kind: 'columns';
  readonly file: string | null;
  readonly sheet: string;
  readonly headerRow: number;
  /** the same for every table with the same header texts */
  readonly fingerprint: string;
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    /** most likely first */
    readonly candidates: readonly ColumnRole[];
  }[];
}

/** A form of one school that does not say of which; the answer is a login or name under the same fingerprint. */
export interface SchoolQuestion {
  readonly kind: 'school';
  readonly file: string | null;
  readonly sheet: string;
  readonly headerRow: number;
  readonly fingerprint: string;
}

/** A name that fits several schools; it stays a school of its own until answered. */
export interface NameQuestion {
  readonly kind: 'name';
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly fingerprint: string;
  readonly name: string;
  readonly candidates: readonly School[];
}

/** A table with the header of results and nothing that says it holds any; the answer is yes or no under the same fingerprint. */
export interface TableQuestion {
  readonly kind: 'table';
  readonly file: string | null;
  readonly sheet: string;
  readonly headerRow: number;
  readonly fingerprint: string;
  /** id of the layout that it would be read as */
  readonly layout: string;
  /** texts of the header */
  readonly headers: readonly string[];
}

export type OpenQuestion = ColumnQuestion | SchoolQuestion | NameQuestion | TableQuestion;

/** The remembered answer: what each column (0 = first column of the header) of such a table means. */
export interface ColumnMap {
  readonly layout: 'recheck' | 'pupilResults';
  readonly columns: Readonly<Record<number, ColumnRole>>;
}
