import type { CellRef, CellValue } from '../../domain/cell';
import type { MeasureField, MeasureTable } from '../measure-table';
import type { TableReader } from '../rules/table-reader';
import type { Block } from './block';

export type FixId =
  | 'joinSplitRows'
  | 'restoreShiftedRows'
  | 'removeRepeatedHeaders'
  | 'removeJunkRows'
  | 'removeEmptyRows'
  | 'spreadMergedCells'
  | 'restoreNumbers'
  | 'renumber'
  | 'normaliseDeadlines'
  | 'normaliseDashes'
  | 'replaceLatinLetters'
  | 'correctSpelling'
  | 'tidySpaces'
  | 'expandAbbreviations'
  | 'unifyParties';

/** One cell as it stands now and as it would be; the place is that of the sheet as it is now. */
export interface FixChange {
  readonly fix: FixId;
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Keys of i18n `fixes.refused.<reason>`. */
export type RefusalReason = 'besideTable' | 'hiddenRows' | 'noRoomForNumbers' | 'deepNumbers';

/** A fix that was asked for and left undone, because doing it would harm something else. */
export interface FixRefusal {
  readonly fix: FixId;
  readonly reason: RefusalReason;
  readonly cell: CellRef;
}

export interface FixOptions {
  /** abbreviation → full name of a party, beside those that the table itself introduces */
  readonly dictionary?: Readonly<Record<string, string>>;
}

/** Whether a row (as it stands in the sheet now) is among the chosen ones. */
export type Wants = (row: number) => boolean;

/** What a fix may do besides its work: name a change, or say why it is left undone. */
export interface FixLog {
  change(cell: { readonly row: number; readonly column: number }, before: CellValue, after: CellValue): void;
  refuse(reason: RefusalReason, cell: { readonly row: number; readonly column: number }): void;
}

/** Changes which rows the table has; works on the block before it is read anew. */
export interface RowFix {
  readonly id: FixId;
  readonly level: 'rows';
  /** findings that this fix repairs */
  readonly codes: readonly string[];
  /** of those, the ones said once for the whole table: choosing one asks for every row */
  readonly tableWide?: readonly string[];
  /** whether it takes rows away, so that the rows below move up */
  readonly removes: boolean;
  apply(block: Block, wants: Wants, log: FixLog): void;
}

/** The table as it is after the row fixes, with its cells open to change. */
export interface Contents {
  readonly table: MeasureTable;
  readonly reader: TableReader;
  readonly options: FixOptions;
  /** rows that were shifted and have been put right: their number cell is empty now */
  readonly restored: ReadonlySet<number>;
  /** the row of the sheet as it is now that has become this row */
  sourceRow(row: number): number;
  get(row: number, column: number): CellValue;
  set(row: number, column: number, value: CellValue, fix: FixId): void;
  columns(field: MeasureField): readonly number[];
}

/** Changes what stands in cells. */
export interface ContentFix {
  readonly id: FixId;
  readonly level: 'contents';
  readonly codes: readonly string[];
  readonly tableWide?: readonly string[];
  apply(contents: Contents, wants: Wants, log: FixLog): void;
}

export type Fix = RowFix | ContentFix;
