import type ExcelJS from 'exceljs';
import { columnName, type Rect, rectAddress } from '../../domain/cell';
import { maxColumns, maxRows, rectOf } from './rects';
import { defaultColumnWidth, type SheetModel, type SheetProperties } from './sheet-model';
import { defaultLayout, type HeaderFooter, type PageLayoutModel } from './sheet-objects';
import { argbOf, hexColor } from './xlsx-colors';
import { rectsOf } from './xlsx-rules';

const pointsPerInch = 72;
const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Properties of a sheet that are neither cells nor rules. */
export function layoutFromFile(source: ExcelJS.Worksheet, theme: readonly string[]): Partial<SheetProperties> {
  // a file need not say how its sheets are viewed, though the typings say so
  const views: ExcelJS.Worksheet['views'] | null = source.views;
  const view = views?.[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  const tab = source.properties.tabColor as Partial<ExcelJS.Color> | undefined;
  // set by ExcelJS when the file has <sheetProtection sheet="1">
  const protection = (source as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection; // -- not in the typings
  const filter = source.autoFilter;
  const filterRect = typeof filter === 'string' ? rectsOf(filter)[0] : undefined;
  return {
    visibility: visibilities[source.state],
    tabColor: hexColor(tab, theme) ?? '',
    protected: protection?.sheet === true,
    gridlines: view?.showGridLines !== false,
    headings: view?.showRowColHeaders !== false,
    freezeRows: frozen?.ySplit ?? 0,
    freezeColumns: frozen?.xSplit ?? 0,
    autoFilter: filterRect ? { rect: filterRect, criteria: {} } : null,
    standardWidth: source.properties.defaultColWidth ?? defaultColumnWidth,
    layout: pageFromFile(source),
  };
}

function pageFromFile(source: ExcelJS.Worksheet): PageLayoutModel {
  const setup = source.pageSetup;
  const texts = source.headerFooter as Partial<ExcelJS.HeaderFooter> | null; // -- null in files without any
  const fitted = setup.fitToPage === true;
  const margins = Object.entries(setup.margins ?? {}).map(([name, inches]) => [name, inches * pointsPerInch]);
  return {
    ...defaultLayout,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: setup.paperSize ?? defaultLayout.paperSize,
    scale: fitted ? null : (setup.scale ?? 100),
    // 0 means "as many as needed" in the file, nothing in the API
    fitToPagesWide: fitted ? (setup.fitToWidth ?? 1) || null : null,
    fitToPagesTall: fitted ? (setup.fitToHeight ?? 1) || null : null,
    printArea: setup.printArea ? (rectsOf(setup.printArea)[0] ?? null) : null,
    titleRows: lines(setup.printTitlesRow, 'row'),
    titleColumns: lines(setup.printTitlesColumn, 'column'),
    header: threeParts(texts?.oddHeader),
    footer: threeParts(texts?.oddFooter),
    margins: { ...defaultLayout.margins, ...(Object.fromEntries(margins) as object) },
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    printGridlines: setup.showGridLines === true,
  };
}

/** «1:3» or «A:B» of print titles. */
function lines(ref: string | undefined, axis: 'row' | 'column'): Rect | null {
  const [from, to] = (ref ?? '').replaceAll('$', '').split(':');
  if (!from || !to) return null;
  if (axis === 'row') return rectOf(Number(from) - 1, 0, Number(to) - Number(from) + 1, maxColumns);
  const [first, last] = [from, to].map((name) => rectsOf(`${name}1`)[0]?.column ?? 0);
  return rectOf(0, first ?? 0, maxRows, (last ?? 0) - (first ?? 0) + 1);
}

/** «&LЛево&CСередина&RПраво» taken apart; text without a mark stands in the middle. */
function threeParts(text: string | null | undefined): HeaderFooter {
  const parts = { L: '', C: '', R: '' };
  let place: keyof typeof parts = 'C';
  for (const [, mark, rest = ''] of `&C${text ?? ''}`.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (mark === 'L' || mark === 'C' || mark === 'R') place = mark;
    parts[place] += rest;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

function oneText({ left, center, right }: HeaderFooter): string {
  return (left ? `&L${left}` : '') + (center ? `&C${center}` : '') + (right ? `&R${right}` : '');
}

export function layoutToFile(sheet: SheetModel, target: ExcelJS.Worksheet, isActive: boolean): void {
  const { properties } = sheet;
  target.state = states[properties.visibility];
  if (properties.tabColor !== '') target.properties.tabColor = argbOf(properties.tabColor);
  if (properties.standardWidth !== defaultColumnWidth) target.properties.defaultColWidth = properties.standardWidth;
  target.views = [view(sheet, isActive)];
  if (properties.autoFilter) target.autoFilter = rectAddress(properties.autoFilter.rect);
  pageToFile(properties.layout, target);
}

function view(sheet: SheetModel, isActive: boolean): ExcelJS.WorksheetView {
  const { freezeRows: ySplit, freezeColumns: xSplit, gridlines, headings } = sheet.properties;
  const common = {
    showGridLines: gridlines,
    showRowColHeaders: headings,
    tabSelected: isActive,
    activeCell: rectAddress({ ...sheet.selection.active, rows: 1, columns: 1 }),
  };
  const frozen = { state: 'frozen', xSplit, ySplit, topLeftCell: `${columnName(xSplit)}${ySplit + 1}` };
  const made = xSplit > 0 || ySplit > 0 ? { ...common, ...frozen } : { ...common, state: 'normal' };
  return made as unknown as ExcelJS.WorksheetView; // -- the typings want fields that ExcelJS fills in
}

function pageToFile(layout: PageLayoutModel, target: ExcelJS.Worksheet): void {
  const { scale } = layout;
  const margins = Object.fromEntries(
    Object.entries(layout.margins).map(([name, points]) => [name, points / pointsPerInch]),
  );
  const setup: Partial<ExcelJS.PageSetup> = {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToPage: scale === null,
    margins: margins as unknown as ExcelJS.Margins, // -- same names
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    ...(scale === null
      ? { fitToWidth: layout.fitToPagesWide ?? 0, fitToHeight: layout.fitToPagesTall ?? 0 }
      : { scale }),
    ...(layout.printArea ? { printArea: rectAddress(layout.printArea) } : {}),
    ...(layout.titleRows
      ? { printTitlesRow: `${layout.titleRows.row + 1}:${layout.titleRows.row + layout.titleRows.rows}` }
      : {}),
    ...(layout.titleColumns
      ? {
          printTitlesColumn: `${columnName(layout.titleColumns.column)}:${columnName(layout.titleColumns.column + layout.titleColumns.columns - 1)}`,
        }
      : {}),
  };
  Object.assign(target.pageSetup, setup, { paperSize: layout.paperSize });
  target.headerFooter.oddHeader = oneText(layout.header);
  target.headerFooter.oddFooter = oneText(layout.footer);
}
