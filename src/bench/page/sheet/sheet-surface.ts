import type { CellRef, Rect } from '../../../domain/cell';
import type { ChartSpec } from '../../../plan/chart';
import type { CellContent } from '../../model/cell-content';
import type { CellStyle } from '../../model/styles';

/** What the view needs to know of one sheet; the model stays the only store. Rows and columns count from 0. */
export interface SheetSurface {
  readonly name: string;
  /** cells with a value or a format; null for an empty sheet */
  readonly used: Rect | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly merges: readonly Rect[];
  readonly charts: readonly ChartSpec[];
  content(row: number, column: number): CellContent;
  formula(row: number, column: number): string | null;
  style(row: number, column: number): CellStyle;
  mergeAt(row: number, column: number): Rect | null;
  noteAt(row: number, column: number): string | null;
  /** in characters of the default font; 0 = hidden */
  columnWidth(column: number): number;
  /** in points; 0 = hidden, null = as high as the content asks */
  rowHeight(row: number): number | null;
}

/** What is selected in the sheet that is shown. */
export interface SheetSelection {
  readonly kind: 'cells' | 'rows' | 'columns';
  readonly active: Pick<CellRef, 'row' | 'column'>;
  readonly range: Rect;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
