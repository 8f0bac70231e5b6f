import type { CellRef, CellValue, Rect } from '../domain/cell';
import type { ChartSpec } from './chart';
import type { FormatProperty, NoteState, RunOptions } from './ports';
import type { CellFormat, LinkTarget, PlanOperation, Validation } from './workbook-plan';

/** What must be known of one sheet before a plan touches it: to check the preconditions and to be able to take it back. */
export interface SheetQuery {
  readonly sheet: string;
  readonly content: readonly Rect[];
  /** rectangles that do not overlap, each with the properties to read */
  readonly formats: readonly { readonly rect: Rect; readonly properties: readonly FormatProperty[] }[];
  readonly merges: readonly Rect[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** `expected`: the plan takes it away or changes it, so it is likely to be there */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly expected: boolean }[];
  readonly validations: readonly Rect[];
  readonly freeze: boolean;
  readonly page: boolean;
  /** everything the sheet holds, for its fingerprint */
  readonly whole: boolean;
  readonly links: readonly { readonly row: number; readonly column: number }[];
  readonly charts: boolean;
  readonly breaks: boolean;
  /** the sheet is to be deleted and may have to be built anew: the other lists are to be answered for all of it */
  readonly removal: boolean;
}

export interface Inspection {
  readonly sheets: readonly SheetQuery[];
  readonly settings: readonly string[];
  /** keys of entries that are stored as `large` */
  readonly large?: readonly string[];
}

export interface ContentBlock {
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
  /** null where the cell holds no formula */
  readonly formulas: readonly (readonly (string | null)[])[];
}

export interface FormatsBlock {
  readonly rect: Rect;
  readonly properties: readonly FormatProperty[];
  readonly formats: readonly (readonly CellFormat[])[];
}

export interface SheetState {
  readonly sheet: string;
  readonly exists: boolean;
  readonly protected: boolean;
  readonly content: readonly ContentBlock[];
  readonly formats: readonly FormatsBlock[];
  /** merged areas that touch the rectangles asked for */
  readonly merges: readonly Rect[];
  readonly widths: readonly { readonly column: number; readonly width: number | null }[];
  readonly heights: readonly { readonly row: number; readonly height: number | null }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: NoteState | null }[];
  readonly validations: readonly { readonly rect: Rect; readonly validation: Validation }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: string;
  readonly whole: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly link: LinkTarget | null }[];
  /** every chart of the sheet; one that plans did not make has no description */
  readonly charts: readonly { readonly name: string; readonly spec: ChartSpec | null }[];
  readonly breaks: readonly number[];
  readonly removal: Removal | null;
}

/** Things that plans cannot make, so that a sheet with them cannot be built anew; words of i18n `failures.cannotRestore`. */
export type Obstacle =
  | 'tables'
  | 'pivots'
  | 'filter'
  | 'conditionalFormats'
  | 'pictures'
  | 'comments'
  | 'charts'
  | 'hidden'
  | 'protected'
  | 'usedElsewhere';

/** What else has to be known to build a deleted sheet anew. */
export interface Removal {
  /** the sheet before it; null when it is the first */
  readonly after: string | null;
  readonly tabColor: string | null;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly mark: string | null;
  /** a filter without conditions; one with conditions is an obstacle */
  readonly filter: Rect | null;
  readonly obstacles: readonly Obstacle[];
}

export interface Inspected {
  /** the workbook is open for reading only; left out where that cannot be */
  readonly readOnly?: boolean;
  readonly sheets: readonly SheetState[];
  /** ids of the workbook's sheets by name, where sheets have ids */
  readonly ids?: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string | null>>;
}

/**
 * The two things an adapter must be able to do for `applyPlan`; everything else (checking, capturing, taking back, rolling
 * back) is the same for Excel, files and memory. `write` carries out the operations in order and throws HostFailure; an inspection of the
 * same operations always comes right before it.
 */
export interface WorkbookBackend {
  inspect(inspection: Inspection, options: RunOptions): Promise<Inspected>;
  write(operations: readonly PlanOperation[], options: RunOptions): Promise<void>;
}

/** How a large entry is told from an ordinary one of the same key, in an inspection and where both are kept together. */
export const largeKey = (key: string): string => `large:${key}`;

export const absentSheet = (sheet: string): SheetState => ({
  sheet,
  exists: false,
  protected: false,
  content: [],
  formats: [],
  merges: [],
  widths: [],
  heights: [],
  notes: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  page: '',
  whole: [],
  links: [],
  charts: [],
  breaks: [],
  removal: null,
});

export function stateOf(inspected: Inspected, sheet: string): SheetState {
  return inspected.sheets.find((each) => each.sheet === sheet) ?? absentSheet(sheet);
}

/** Value of a cell in what was read; undefined when the cell was not asked for. */
export function contentAt(state: SheetState, cell: Omit<CellRef, 'sheet'>): CellValue | undefined {
  for (const block of state.content) {
    const value = block.values[cell.row - block.rect.row]?.[cell.column - block.rect.column];
    if (value !== undefined) return value;
  }
  return undefined;
}
