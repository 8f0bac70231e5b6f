import type { Assessment, JournalCounts, Task } from '../domain/assessment';
import type {
  ColumnRole,
  FederalListEntry,
  GroupCompletion,
  PlannedResults,
  PupilResults,
  Recheck,
} from '../domain/supplements';
import type { Rect } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { FindingSink } from './finding-sink';
import type { Head } from './head';
import type { HeaderColumns } from './header-columns';
import type { SchoolIndex } from './school-index';

export type LayoutId =
  | 'individual'
  | 'schoolForm'
  | 'markStatistics'
  | 'scoreDistribution'
  | 'scoreCounts'
  | 'journalWide'
  | 'journalNarrow'
  | 'taskCompletion'
  | 'groupCompletion'
  | 'plannedResults'
  | 'federalList'
  | 'recheck'
  | 'pupilResults';

/** A recognised table on its way through reading. Rows and columns are the sheet's. */
export interface ResultsTable {
  readonly grid: Grid;
  readonly layout: LayoutId;
  readonly header: HeaderColumns;
  /** data rows, inclusive; they hold blank rows, group rows and repeated headers too */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly repeatedHeaders: ReadonlySet<number>;
  readonly head: Head;
  readonly sink: FindingSink;
  readonly schools: SchoolIndex;
  /** what the user said the columns mean; null when the header tells it */
  readonly roles: ReadonlyMap<number, ColumnRole> | null;
  /** text that names the school of a form that does not name it in its rows; null when nothing does */
  readonly soleSchool: string | null;
  /** its own title or the sheet's name says which work it is of; the title of the table above it does not count */
  readonly workNamed: boolean;
  /** «4А» where the title over its columns names a class: the classes of a school are added up; null elsewhere */
  readonly className: string | null;
  /** in the sheet, where schools stand across: rows and columns of the table have changed places; null elsewhere */
  readonly turned: Rect | null;
}

/** Pupils in columns; `length` rows of each array are used. `school` points into the table's own schools. */
export interface PupilColumns {
  length: number;
  readonly school: Int32Array;
  readonly classIndex: Int32Array;
  readonly classes: string[];
  readonly score: Int16Array;
  readonly mark: Int8Array;
  readonly journal: Int8Array;
  readonly tasks: readonly Int8Array[];
  /** number of the pupil's code; equal numbers are equal codes of this table, NO_CODE where none is printed */
  readonly code: Int32Array;
  readonly codeText: (id: number) => string;
  readonly row: Int32Array;
}

export type WiderKind = 'country' | 'region' | 'municipality';

/** A row of a grouped report: a school (index into the table's schools) or a wider group. */
export interface GroupRow<T> {
  readonly school: number;
  readonly wider: WiderKind | null;
  readonly name: string;
  readonly participants: number | null;
  readonly values: T | null;
  readonly row: number;
  readonly column: number;
}

export type Marks = readonly [number, number, number, number];

export type Content =
  | { readonly kind: 'pupils'; readonly tasks: readonly Task[]; readonly pupils: PupilColumns }
  | { readonly kind: 'marks'; readonly rows: readonly GroupRow<Marks>[] }
  | { readonly kind: 'distribution'; readonly max: number; readonly rows: readonly GroupRow<readonly number[]>[] }
  | { readonly kind: 'journal'; readonly rows: readonly GroupRow<JournalCounts>[] }
  | {
      readonly kind: 'completion';
      readonly tasks: readonly Task[];
      readonly rows: readonly GroupRow<readonly number[]>[];
    };

/** What does not go into an assessment but stands beside it; `school` points into the table's own schools, -1 = none. */
export type Extra =
  | { readonly kind: 'federalList'; readonly entries: readonly FederalListEntry[] }
  | ({ readonly kind: 'recheck' } & Omit<Recheck, SupplementHead>)
  | ({ readonly kind: 'pupilResults' } & Omit<PupilResults, SupplementHead>)
  | ({ readonly kind: 'plannedResults' } & Omit<PlannedResults, SupplementHead>)
  | ({ readonly kind: 'groupCompletion' } & Omit<GroupCompletion, SupplementHead>);

type SupplementHead = 'file' | 'sheet' | 'assessment' | 'schools';

/** What one table says about one work; a long table says it about several. */
export interface Part {
  readonly table: ResultsTable;
  readonly assessment: Assessment;
  readonly max: number | null;
  readonly content: Content;
}

/** What the columns «Год», «Предмет», «Класс» of a long table say about a row; absent where there is no such column. */
export type RowHead = Readonly<Partial<Pick<Assessment, 'subject' | 'grade' | 'year'>>>;

export interface LayoutReading {
  readonly rowHead: RowHead;
  readonly content: Content | Extra;
}

/** One layout of results sheets: how its header looks and how its rows are read. */
export interface Layout {
  readonly id: LayoutId;
  /** its columns are told by their texts, also those that are no usual results columns */
  readonly usesLabels?: boolean;
  recognises(header: HeaderColumns, grid: Grid): boolean;
  read(table: ResultsTable): readonly LayoutReading[];
  /** what it reads from columns that their header words alone do not tell: field by column; without it every code is a task */
  columns?(table: ResultsTable): ReadonlyMap<number, string>;
}
