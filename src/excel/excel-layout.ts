import { parseAddress, type Rect } from '../domain/cell';
import type { SheetQuery } from '../plan/backend';
import type { Validation } from '../plan/workbook-plan';

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
}

interface PageProxies {
  readonly layout: Excel.PageLayout;
  readonly footer: Excel.HeaderFooter;
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
  return { widths, heights, merges, validations, frozen, page: query.page ? askPage(sheet) : null };
}

function askPage(sheet: Excel.Worksheet): PageProxies {
  const layout = sheet.pageLayout;
  layout.load('orientation,paperSize,zoom');
  const footer = layout.headersFooters.defaultForAllPages;
  footer.load('leftFooter,centerFooter,rightFooter');
  return { layout, footer };
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
  readonly footer: readonly [left: string, center: string, right: string];
}

export function savedPage({ layout, footer }: PageProxies): string {
  const saved: SavedPage = {
    orientation: layout.orientation,
    paperSize: layout.paperSize,
    zoom: layout.zoom,
    footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
  };
  return JSON.stringify(saved);
}
