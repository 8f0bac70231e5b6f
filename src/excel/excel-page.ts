import type { PageLayout } from '../plan/workbook-plan';
import { rangeAt, type SavedPage, type ThreeParts } from './excel-layout';

/** Excel's own «Узкие» in points: 0.25 inch at the sides, 0.75 above and below, 0.3 to header and footer. */
const narrow = {
  leftMargin: 18,
  rightMargin: 18,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

export function setPage(sheet: Excel.Worksheet, layout: PageLayout): void {
  const { pageLayout } = sheet;
  const texts = pageLayout.headersFooters.defaultForAllPages;
  pageLayout.orientation = layout.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = layout.paper;
  if (layout.fitToWidth)
    pageLayout.zoom =
      layout.fitToHeight === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  if (layout.repeatRows) pageLayout.setPrintTitleRows(rowsText(layout.repeatRows));
  if (layout.printArea) pageLayout.setPrintArea(rangeAt(sheet, layout.printArea));
  if (layout.margins === 'narrow') Object.assign(pageLayout, narrow);
  if (layout.centered !== undefined) pageLayout.centerHorizontally = layout.centered;
  if (layout.printGridlines !== undefined) pageLayout.printGridlines = layout.printGridlines;
  if (layout.header !== undefined) setHeader(texts, threeParts(layout.header));
  if (layout.footer !== undefined) setFooter(texts, threeParts(layout.footer));
}

function rowsText([first, last]: readonly [number, number]): string {
  return `$${String(first + 1)}:$${String(last + 1)}`;
}

/** «&LСлева&CВ середине&RСправа»; a text without these marks stands in the middle. */
export function threeParts(text: string): ThreeParts {
  const part = (mark: 'L' | 'C' | 'R'): string => new RegExp(`&${mark}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text)?.[1] ?? '';
  return /^&[LCR]/.test(text) ? [part('L'), part('C'), part('R')] : ['', text, ''];
}

export function restorePage(sheet: Excel.Worksheet, text: string): void {
  const saved: SavedPage = JSON.parse(text); // our own text, written by savedPage
  const { pageLayout } = sheet;
  pageLayout.orientation = saved.orientation;
  if (saved.paperSize !== null) pageLayout.paperSize = saved.paperSize;
  pageLayout.zoom = Object.fromEntries(Object.entries(saved.zoom).filter(([, value]) => value !== null));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  setFooter(texts, saved.footer);
  // records of an older version of the add-in hold nothing more than the footer
  const older: Partial<SavedPage> = saved;
  if (older.titleRows) pageLayout.setPrintTitleRows(rowsText(older.titleRows));
  const [area] = older.printArea ?? [];
  if (area) pageLayout.setPrintArea(rangeAt(sheet, area));
  if (older.header) setHeader(texts, older.header);
  if (older.look) Object.assign(pageLayout, older.look);
}

function setHeader(texts: Excel.HeaderFooter, [left, center, right]: ThreeParts): void {
  texts.leftHeader = left;
  texts.centerHeader = center;
  texts.rightHeader = right;
}

function setFooter(texts: Excel.HeaderFooter, [left, center, right]: ThreeParts): void {
  texts.leftFooter = left;
  texts.centerFooter = center;
  texts.rightFooter = right;
}
