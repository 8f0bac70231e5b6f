import type { CellValue, Rect } from '../domain/cell';

/** What to write into one cell: a value, or `undefined` to leave the cell as it is. null clears. Text never becomes a formula. */
export type PlanValue = CellValue | undefined;

export interface BorderStyle {
  readonly style: 'thin' | 'medium' | 'thick' | 'none';
  readonly color?: string;
}

/** Only the named properties are changed. Colours are #RRGGBB; fill null means "no fill". */
export interface CellFormat {
  readonly fill?: string | null;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly numberFormat?: string;
  readonly border?: BorderStyle;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fitToWidth: boolean;
  /** sheet rows (0-based, inclusive) repeated on each page */
  readonly repeatRows?: readonly [number, number];
  readonly footer?: string;
  readonly printArea?: Rect;
}

export type Validation = {
  readonly kind: 'list';
  readonly values: readonly string[];
  readonly allowOther: boolean;
  readonly prompt?: string;
};

/** One step of a plan. Sheet coordinates count from 0. */
export type PlanOperation =
  /** a new sheet; `name` is made free and legal by the planner, applying fails if it exists */
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly after?: string;
      readonly tabColor?: string;
      readonly hidden?: boolean;
    }
  /** only for taking back an addSheet; refuses when the sheet's content is no longer what the plan wrote, unless `force` */
  | {
      readonly kind: 'deleteSheet';
      readonly sheet: string;
      readonly onlyIfUnchanged?: string;
      readonly force?: boolean;
    }
  | {
      readonly kind: 'setValues';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly PlanValue[])[];
    }
  | { readonly kind: 'setFormat'; readonly sheet: string; readonly rects: readonly Rect[]; readonly format: CellFormat }
  | { readonly kind: 'merge'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly rect: Rect }
  /** widths in characters of the default font, as Excel shows them */
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly width: number }[];
    }
  /** heights in points */
  | {
      readonly kind: 'rowHeights';
      readonly sheet: string;
      readonly heights: readonly { readonly row: number; readonly height: number }[];
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'pageLayout'; readonly sheet: string; readonly layout: PageLayout }
  | { readonly kind: 'validation'; readonly sheet: string; readonly rect: Rect; readonly validation: Validation | null }
  | {
      readonly kind: 'note';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string | null;
    }
  /** workbook settings entry that travels with the file; null removes it */
  | { readonly kind: 'setting'; readonly key: string; readonly value: string | null }
  | { readonly kind: 'activate'; readonly sheet: string; readonly row?: number; readonly column?: number };

/** What must be true before anything is written; checked together, first. */
export type Precondition =
  | { readonly kind: 'sheetExists'; readonly sheet: string }
  | { readonly kind: 'sheetAbsent'; readonly sheet: string }
  | { readonly kind: 'writable'; readonly sheet: string }
  | { readonly kind: 'empty'; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: 'noMerges'; readonly sheet: string; readonly rect: Rect }
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
