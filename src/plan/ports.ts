import type { CellRef, CellValue, RangeRef, Rect } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { CellFormat, PlanOperation, WorkbookPlan } from './workbook-plan';

export interface SheetInfo {
  readonly name: string;
  /** stays the same when the sheet is renamed; left out where there is none */
  readonly id?: string;
  /** what an addSheet of ours gave it; left out where there is none */
  readonly mark?: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** used cells with values; null for an empty sheet */
  readonly used: Rect | null;
}

export interface Progress {
  /** done and total in any unit; total null while unknown */
  (done: number, total: number | null, stage: string): void;
}

export interface RunOptions {
  /** an AbortSignal, or anything that says the user wants to stop */
  readonly signal?: { readonly aborted: boolean };
  readonly progress?: Progress;
}

export interface ApplyOptions extends RunOptions {
  /**
   * What is written together with the plan once it is known how to take it back: entries under keys that are not there yet. They go and
   * fail with the plan.
   */
  readonly journal?: (
    undo: WorkbookPlan,
    skipped: readonly CellRef[],
    /** of the sheets that were there before, by name */
    sheetIds: Readonly<Record<string, string>>,
  ) => readonly SettingOperation[];
}

export interface ReadOptions extends RunOptions {
  readonly numberFormats?: boolean;
  readonly merges?: boolean;
  readonly hiddenRows?: boolean;
}

export type SettingOperation = Extract<PlanOperation, { kind: 'setting' }>;

/** What this workbook can do beyond the floor; the caller chooses the fallback. */
export interface Capabilities {
  /** where a reason can be put at a cell */
  readonly notes: 'note' | 'comment' | 'none';
  /** the whole plan is one step of Excel's own undo */
  readonly undoGroups: boolean;
}

/** Properties of a format that can be asked for. */
export type FormatProperty = Exclude<keyof CellFormat, 'border'>;

export interface FormatRange extends RangeRef {
  /** instead of the query's own */
  readonly properties?: readonly FormatProperty[];
  /** the cells are likely to look alike, which an adapter may find out at once; their values may then be left out */
  readonly alike?: true;
  /** the texts of formulas are wanted too */
  readonly formulas?: true;
}

export interface FormatQuery {
  readonly ranges: readonly FormatRange[];
  readonly properties: readonly FormatProperty[];
  /** cells whose note or comment is wanted */
  readonly notes?: readonly CellRef[];
  /** the notes are likely to be there (we put them there); saves round trips where Excel has only comments */
  readonly notesExpected?: boolean;
}

export interface FormatBlock {
  readonly range: RangeRef;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly CellFormat[])[];
  /** where asked for; null where the cell holds no formula */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

export interface NoteState {
  readonly kind: 'note' | 'comment';
  readonly text: string;
}

export interface FormatAnswer {
  /** in the order of the ranges asked; a sheet that is not there gives a block without rows */
  readonly blocks: readonly FormatBlock[];
  readonly notes: readonly (NoteState | null)[];
}

/** Reading side of a workbook (Excel, a file, memory). Throws HostFailure only. */
export interface WorkbookReader {
  sheets(options?: RunOptions): Promise<readonly SheetInfo[]>;
  /** the used part of each named sheet, in the order asked; an empty sheet gives a Grid without rows */
  read(names: readonly string[], options?: ReadOptions): Promise<readonly Grid[]>;
  selection(): Promise<RangeRef | null>;
  settings(prefix: string): Promise<Readonly<Record<string, string>>>;
  /** an entry that was stored as `large`; null when it is not there */
  largeSetting(key: string): Promise<string | null>;
  capabilities(): Capabilities;
  /** values, formats and notes of given places, all in as few round trips as their size allows */
  readFormats(query: FormatQuery, options?: RunOptions): Promise<FormatAnswer>;
}

/** A cell that was left alone, with what is known of why. */
export interface Conflict extends CellRef {
  readonly why?:
    | {
        readonly kind: 'value';
        /** what would have been put back: a value, or the text of a formula */
        readonly before: CellValue;
        readonly ours: CellValue;
        readonly now: CellValue;
      }
    /** `ours` is null where only a check sum of our text was kept */
    | { readonly kind: 'note'; readonly before: string | null; readonly ours: string | null; readonly now: string }
    | { readonly kind: 'look'; readonly properties: readonly FormatProperty[] };
}

/** What applying did. `undo` takes it back exactly; null when nothing was written. */
export interface PlanReceipt {
  readonly operations: number;
  readonly undo: WorkbookPlan | null;
  /** cells that were left alone because somebody changed them since (only for undo plans that ask for it) */
  readonly skipped: readonly Conflict[];
}

/** Writing side. Applies a plan whole, or not at all, or reports what was written (HostFailure.written). */
export interface WorkbookWriter {
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<PlanReceipt>;
}

export interface Workbook extends WorkbookReader, WorkbookWriter {}

export type FailureCode =
  | 'protected'
  /** the workbook is open for reading only */
  | 'readOnly'
  | 'sheetMissing'
  | 'sheetExists'
  | 'notEmpty'
  /** the place for a table is not free */
  | 'noRoom'
  /** none or several areas are selected */
  | 'noSelection'
  /** a table is too long to be kept as a template */
  | 'templateTooLarge'
  | 'templateMissing'
  /** the sheet holds something that could not be put back after it was deleted; `reason` says what */
  | 'cannotRestore'
  | 'chartExists'
  /** a file holds neither a template nor a plan */
  | 'notATemplate'
  | 'merged'
  /** a formula stands where a value would be written */
  | 'formula'
  | 'changed'
  | 'tooLarge'
  | 'throttled'
  | 'editing'
  | 'sessionLost'
  | 'notAWorkbook'
  | 'unreadable'
  | 'unsupported'
  | 'cancelled'
  /** Excel refused a comment, most likely because of an older note in the cell */
  | 'commentRefused'
  /** the action is no longer in the list of what can be taken back */
  | 'historyMissing'
  /** a later action changed the same cells and has to be taken back first */
  | 'laterChange'
  /** what is needed to take the action back was too large to be kept */
  | 'undoNotKept'
  /** what was kept to take the action back has been damaged */
  | 'undoDamaged'
  /** the worker ended in the middle, most likely for want of memory */
  | 'computeLost'
  | 'host';

/** Every text of `failures` can be filled, whatever is known of the place; 'none' leaves the place out of the sentence. */
const unknownPlace = {
  sheet: 'none',
  cell: 'none',
  file: 'none',
  code: 'none',
  name: 'none',
  feature: 'none',
  reason: 'other',
  later: 'none',
} as const;

/** A failure of the workbook's side, thrown by adapters only and caught once, in app/. Text comes from i18n `failures.<code>`. */
export class HostFailure extends Error {
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    readonly code: FailureCode,
    params: Readonly<Record<string, string | number>> = {},
    /** what was written before the failure and could not be rolled back, in words of the plan; empty = nothing */
    readonly written: readonly string[] = [],
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'HostFailure';
    this.params = { ...unknownPlace, ...params };
  }
}
