import type { CellRef, CellValue, Rect } from '../domain/cell';
import type { ChartSpec } from './chart';

/** What to write into one cell: a value, or `undefined` to leave the cell as it is. null clears. Text never becomes a formula. */
export type PlanValue = CellValue | undefined;

export interface BorderStyle {
  readonly style: 'thin' | 'medium' | 'thick' | 'none';
  readonly color?: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A border as it was found: OOXML words (hair, dotted, dashed, double, ...) besides the ones plans use. */
export interface BorderEdge {
  readonly style: string;
  readonly color?: string;
}

/** Only the named properties are changed. Colours are #RRGGBB; fill null means "no fill". */
export interface CellFormat {
  readonly fill?: string | null;
  /** OOXML pattern word (solid, gray125, ...); only taking back needs it */
  readonly pattern?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly numberFormat?: string;
  /** all four sides of every cell */
  readonly border?: BorderStyle;
  /** sides of every cell one by one; made by taking back */
  readonly borders?: Readonly<Record<Side, BorderEdge>>;
}

export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
export type HorizontalAlignment =
  'left' | 'center' | 'right' | 'general' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fitToWidth: boolean;
  /** together with fitToWidth: the whole sheet on one page */
  readonly fitToHeight?: boolean;
  /** sheet rows (0-based, inclusive) repeated on each page */
  readonly repeatRows?: readonly [number, number];
  /** «&LСлева&CВ середине&RСправа»; without these marks it stands in the middle. &P page, &N pages, && the sign itself */
  readonly header?: string;
  readonly footer?: string;
  readonly printArea?: Rect;
  /** as Excel's own «Узкие»: 0.64 cm at the sides, 1.91 cm above and below */
  readonly margins?: 'narrow';
  /** in the middle between the left and the right margin */
  readonly centered?: boolean;
  readonly printGridlines?: boolean;
}

/** Where a link leads: a cell of the workbook, or a user's own link in the adapter's form, kept to be put back. */
export type LinkTarget = CellRef | { readonly kept: string };

export type Validation =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly allowOther: boolean;
      readonly prompt?: string;
    }
  /** a rule of the user's that a plan replaced: kept in the adapter's own form to be put back */
  | { readonly kind: 'kept'; readonly saved: string };

export type RowStretch = readonly [first: number, rows: number];

/** One step of a plan. Sheet coordinates count from 0. */
export type PlanOperation =
  /** a new sheet; `name` is made free and legal by the planner, applying fails if it exists */
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly after?: string;
      /** before all others; only rebuilding needs it */
      readonly first?: true;
      readonly tabColor?: string;
      readonly hidden?: boolean;
      /** grid lines on the screen; left out: as Excel has them */
      readonly gridlines?: boolean;
      /** what the sheet is to us: kept with it under every name, where the workbook can keep it */
      readonly mark?: string;
    }
  /**
   * With `onlyIfUnchanged`: takes back an addSheet; refuses when the sheet's content is no longer what the plan wrote, unless `force`.
   * Without it: deletes a sheet of ours that the user agreed to lose (an addSheet of the same name may follow); taking back builds it
   * anew, so it refuses (cannotRestore) when the sheet holds something that plans cannot make or is used by other sheets' formulas.
   */
  | {
      readonly kind: 'deleteSheet';
      readonly sheet: string;
      readonly onlyIfUnchanged?: string;
      readonly force?: boolean;
      /** rows whose heights whoever made the sheet has set, as stretches; Excel's API does not tell them from automatic ones */
      readonly setHeights?: readonly RowStretch[];
      /** cells that do not count for `onlyIfUnchanged`: formulas of the user's, whose results follow other cells */
      readonly except?: readonly { readonly row: number; readonly column: number }[];
    }
  | {
      readonly kind: 'setValues';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly PlanValue[])[];
      /** same shape: a cell that no longer holds this value is left alone and reported as skipped (taking back) */
      readonly expect?: readonly (readonly PlanValue[])[];
    }
  /** puts the user's own formulas back, where they were or on a sheet that is made anew; undefined leaves the cell */
  | {
      readonly kind: 'setFormulas';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formulas: readonly (readonly (string | undefined)[])[];
      readonly expect?: readonly (readonly PlanValue[])[];
    }
  | {
      readonly kind: 'setFormat';
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly format: CellFormat;
      /** a cell that no longer looks so is left alone and reported as skipped (taking back) */
      readonly expect?: CellFormat;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly rect: Rect }
  /** widths in characters of the default font, as Excel shows them; null is the standard width */
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly width: number | null }[];
    }
  /** heights in points; null is automatic */
  | {
      readonly kind: 'rowHeights';
      readonly sheet: string;
      readonly heights: readonly { readonly row: number; readonly height: number | null }[];
      /** only for taking back: a row that is this high of its own accord becomes automatic (Excel's API does not tell the two apart) */
      readonly orAutomatic?: true;
    }
  /** a filter without conditions over a table with its heading; only on a sheet that the same plan adds */
  | { readonly kind: 'filter'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'pageLayout'; readonly sheet: string; readonly layout: PageLayout }
  /** only for taking back a pageLayout: the adapter's own record of what was there */
  | { readonly kind: 'restorePage'; readonly sheet: string; readonly saved: string }
  | { readonly kind: 'validation'; readonly sheet: string; readonly rect: Rect; readonly validation: Validation | null }
  | {
      readonly kind: 'note';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string | null;
      /** left out: a note, or a threaded comment where the workbook has no notes (capabilities) */
      readonly as?: 'note' | 'comment';
      /** a note that no longer says so is left alone and reported as skipped (taking back) */
      readonly expect?: string;
    }
  /** the values that it shows must be there before */
  | { readonly kind: 'addChart'; readonly sheet: string; readonly chart: ChartSpec }
  /** only for taking back; a chart that is gone already is none */
  | { readonly kind: 'deleteChart'; readonly sheet: string; readonly name: string }
  /**
   * The cell becomes a genuine link (never a formula) and looks like one: blue, underlined; a later setFormat may change that.
   * `text` is written into the cell; left out, the cell keeps what it holds. null takes the link away.
   */
  | {
      readonly kind: 'hyperlink';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly target: LinkTarget | null;
      readonly text?: string;
    }
  /** all manual page breaks of the sheet: a new page begins at each of these rows */
  | { readonly kind: 'pageBreaks'; readonly sheet: string; readonly rows: readonly number[] }
  /** workbook settings entry that travels with the file; null removes it */
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly value: string | null;
      /** kept apart from the other entries, so that reading those does not carry it along */
      readonly large?: true;
    }
  | { readonly kind: 'activate'; readonly sheet: string; readonly row?: number; readonly column?: number };

/** What must be true before anything is written; checked together, first. */
export type Precondition =
  | { readonly kind: 'sheetExists'; readonly sheet: string }
  | { readonly kind: 'sheetAbsent'; readonly sheet: string }
  | { readonly kind: 'writable'; readonly sheet: string }
  | { readonly kind: 'empty'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'noMerges'; readonly sheet: string; readonly rect: Rect }
  /** cells that are to be written over hold no formula: a value in its place would be a loss that nobody asked for */
  | {
      readonly kind: 'noFormulas';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** undefined: any cell */
      readonly values: readonly (readonly PlanValue[])[];
    }
  /** these cells must still hold these values (a fix planned on an old reading is refused) */
  | {
      readonly kind: 'unchanged';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
    };

/**
 * A pure description of a change of the workbook. Applying gives a receipt with another plan that takes it back.
 * `title` is a key of i18n (`plans.<title>`), `params` fill it.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly needs: readonly Precondition[];
  readonly operations: readonly PlanOperation[];
}
