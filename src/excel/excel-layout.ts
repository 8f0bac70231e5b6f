import { parseAddress, type Rect } from '../domain/cell';
import type { SheetQuery } from '../plan/backend';
import type { Validation } from '../plan/workbook-plan';
import { askCharts, type ChartProxies } from './excel-charts';

/** Points of Excel's API and characters as Excel shows them: seven pixels a digit, five of margin, three quarters of a point a pixel. */
export function widthOf(points: number): number {
  return (points / 0.75 - 5) / 7;
}

export function pointsOf(width: number): number {
  return (width * 7 + 5) * 0.75;
}

/** What is read of a sheet besides its cells. */
export interface LayoutProxies {
  readonly widths: readonly { readonly column: number; readonly format: Excel.RangeFormat }[];
  readonly heights: readonly { readonly row: number; readonly format: Excel.RangeFormat }[];
  readonly merges: readonly Excel.RangeAreas[];
  readonly validations: readonly { readonly rect: Rect; readonly rule: Excel.DataValidation }[];
  readonly frozen: Excel.Range | null;
  readonly page: PageProxies | null;
  readonly links: readonly { readonly row: number; readonly column: number; readonly range: Excel.Range }[];
  readonly charts: ChartProxies | null;
  readonly breaks: Excel.PageBreakCollection | null;
}

interface PageProxies {
  readonly layout: Excel.PageLayout;
  readonly texts: Excel.HeaderFooter;
  readonly area: Excel.RangeAreas;
  readonly titles: Excel.Range;
}

export const validationFields = 'type,rule,errorAlert,prompt,ignoreBlanks';

export function askLayout(sheet: Excel.Worksheet, query: SheetQuery): LayoutProxies {
  const widths = query.columns.map((column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return { column, format };
  });
  const heights = query.rows.map((row) => {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
    format.load('rowHeight');
    return { row, format };
  });
  const merges = query.merges.map((rect) => {
    const areas = rangeAt(sheet, rect).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
  const validations = query.validations.map((rect) => {
    const rule = rangeAt(sheet, rect).dataValidation;
    rule.load(validationFields);
    return { rect, rule };
  });
  const frozen = query.freeze ? sheet.freezePanes.getLocationOrNullObject() : null;
  frozen?.load('rowCount,columnCount');
  const links = query.links.map(({ row, column }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load('hyperlink');
    return { row, column, range };
  });
  const page = query.page ? askPage(sheet) : null;
  const charts = query.charts ? askCharts(sheet) : null;
  const breaks = query.breaks ? sheet.horizontalPageBreaks : null;
  breaks?.load('items/rowIndex');
  return { widths, heights, merges, validations, frozen, page, links, charts, breaks };
}

function askPage(sheet: Excel.Worksheet): PageProxies {
  const layout = sheet.pageLayout;
  layout.load(
    'orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,printGridlines',
  );
  const texts = layout.headersFooters.defaultForAllPages;
  texts.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
  const area = layout.getPrintAreaOrNullObject();
  area.load('address');
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  return { layout, texts, area, titles };
}

export function rangeAt(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
}

/** «Лист!A1:B2,Лист!D4» or with «;» between the areas, as a Russian Excel may say. */
export function rectsOf(areas: Excel.RangeAreas): Rect[] {
  if (areas.isNullObject) return [];
  return areas.address.split(/[,;](?=[^']*(?:'[^']*'[^']*)*$)/).flatMap((text) => parseAddress(text.trim()) ?? []);
}

/** A whole column or row of a frozen pane means that only the other direction is frozen. */
const wholeColumn = 1_048_576;
const wholeRow = 16_384;

export function frozenOf(frozen: Excel.Range | null): { rows: number; columns: number } {
  if (!frozen || frozen.isNullObject) return { rows: 0, columns: 0 };
  return {
    rows: frozen.rowCount >= wholeColumn ? 0 : frozen.rowCount,
    columns: frozen.columnCount >= wholeRow ? 0 : frozen.columnCount,
  };
}

/** The user's own rule in the API's form; null when there is none. */
export function keptValidation(rule: Excel.DataValidation): Validation | null {
  if (rule.type === 'None') return null;
  const { errorAlert, prompt, ignoreBlanks } = rule;
  return { kind: 'kept', saved: JSON.stringify({ rule: rule.rule, errorAlert, prompt, ignoreBlanks }) };
}

/** Different rules inside one rectangle come as one of these words and have to be read cell by cell. */
export function isMixed(rule: Excel.DataValidation): boolean {
  return rule.type === 'Inconsistent' || rule.type === 'MixedCriteria';
}

export interface SavedPage {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'] | null;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** null when there is none; the API cannot take one away again */
  readonly printArea: readonly Rect[] | null;
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly header: ThreeParts;
  readonly footer: ThreeParts;
  readonly look: Pick<
    Excel.PageLayout,
    | 'leftMargin'
    | 'rightMargin'
    | 'topMargin'
    | 'bottomMargin'
    | 'headerMargin'
    | 'footerMargin'
    | 'centerHorizontally'
    | 'printGridlines'
  >;
}

export type ThreeParts = readonly [left: string, center: string, right: string];

export function savedPage({ layout, texts, area, titles }: PageProxies): string {
  const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = layout;
  const { centerHorizontally, printGridlines } = layout;
  const saved: SavedPage = {
    orientation: layout.orientation,
    paperSize: layout.paperSize,
    zoom: layout.zoom,
    printArea: area.isNullObject ? null : rectsOf(area),
    titleRows: titles.isNullObject ? null : [titles.rowIndex, titles.rowIndex + titles.rowCount - 1],
    header: [texts.leftHeader, texts.centerHeader, texts.rightHeader],
    footer: [texts.leftFooter, texts.centerFooter, texts.rightFooter],
    look: {
      leftMargin,
      rightMargin,
      topMargin,
      bottomMargin,
      headerMargin,
      footerMargin,
      centerHorizontally,
      printGridlines,
    },
  };
  return JSON.stringify(saved);
}
