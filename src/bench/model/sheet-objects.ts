import type { Rect } from '../../domain/cell';
import type { StylePatch } from './styles';

/** Things that lie on a sheet beside its cells. */

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
}

export interface ThreadedComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly resolved: boolean;
}

/** A rule made through the API has a formula; a rule of an opened file is kept as the file had it. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  readonly rects: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formula: string;
  readonly format: StylePatch;
  /** the rule as ExcelJS read it, written back unchanged */
  readonly raw: unknown;
}

export interface ValidationRule {
  readonly rects: readonly Rect[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: string | null;
  readonly formula1: string | number;
  readonly formula2: string | number | null;
  readonly ignoreBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly error: {
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly columns: readonly string[];
}

/** A link of one cell: to an address outside, or to a place in the workbook («'Лист 1'!A1»). */
export interface LinkModel {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly documentReference: string;
  readonly screenTip: string;
}

export interface AutoFilterModel {
  readonly rect: Rect;
  /** criteria by column offset, as the API gave them */
  readonly criteria: Readonly<Record<number, unknown>>;
}

export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Margins in points, as the API has them. */
export interface PageLayoutModel {
  readonly orientation: 'Portrait' | 'Landscape';
  /** OOXML paper code; 9 = A4 */
  readonly paperSize: number;
  /** percent, or null when fitted to pages */
  readonly scale: number | null;
  readonly fitToPagesWide: number | null;
  readonly fitToPagesTall: number | null;
  readonly titleRows: Rect | null;
  readonly titleColumns: Rect | null;
  readonly printArea: Rect | null;
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
}

const noText: HeaderFooter = { left: '', center: '', right: '' };

export const defaultLayout: PageLayoutModel = {
  orientation: 'Portrait',
  paperSize: 9,
  scale: 100,
  fitToPagesWide: null,
  fitToPagesTall: null,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  header: noText,
  footer: noText,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
};

export interface NamedItemModel {
  readonly name: string;
  /** with the leading '=' */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Selection {
  readonly rects: readonly Rect[];
  readonly active: { readonly row: number; readonly column: number };
}
