import type { Cell, Column, HeaderFooter, PageSetup, Row, Workbook as Book, Worksheet } from 'exceljs';
import { rectAddress } from '../domain/cell';
import { largeKey } from '../plan/backend';
import { HostFailure } from '../plan/ports';
import { cellsOf } from '../plan/rects';
import type { PageLayout, PlanOperation } from '../plan/workbook-plan';
import { cellAt, fileWidth, rangeText } from './exceljs-backend';
import { setFormula, setValue } from './exceljs-cell';
import { changeCharts, setBreaks, setMark, setLink, type ExtrasBySheet } from './exceljs-extras';
import { changeFormat } from './exceljs-style';
import { setValidation } from './exceljs-validation';
import { setFileSetting } from './file-settings';

export function writeBook(book: Book, extras: ExtrasBySheet, operation: PlanOperation): void {
  if (operation.kind === 'setting')
    setFileSetting(book, operation.large === true ? largeKey(operation.key) : operation.key, operation.value);
  else if (operation.kind === 'addSheet') {
    addSheet(book, operation);
    if (operation.mark !== undefined) setMark(extras, operation.sheet, operation.mark);
  } else {
    const sheet = book.getWorksheet(operation.sheet);
    if (!sheet) throw new HostFailure('sheetMissing', { sheet: operation.sheet });
    if (operation.kind === 'deleteSheet') {
      book.removeWorksheet(sheet.id);
      extras.delete(operation.sheet);
    } else if (operation.kind === 'addChart' || operation.kind === 'deleteChart') changeCharts(extras, operation);
    else if (operation.kind === 'hyperlink') setLink(extras, cellAt(sheet, operation.row, operation.column), operation);
    else if (operation.kind === 'activate') activate(book, sheet, operation);
    else writeSheet(sheet, operation);
  }
}

function addSheet(book: Book, operation: Extract<PlanOperation, { kind: 'addSheet' }>): void {
  const sheet = book.addWorksheet(operation.sheet, {
    state: operation.hidden === true ? 'hidden' : 'visible',
    ...(operation.tabColor === undefined
      ? {}
      : { properties: { tabColor: { argb: `FF${operation.tabColor.slice(1)}` } } }),
  });
  if (operation.gridlines === false) sheet.views = [{ state: 'normal', showGridLines: false }];
  const before = book.worksheets.filter((each) => each !== sheet);
  const place = before.findIndex((each) => each.name === operation.after);
  const last = operation.first === true ? 0 : before.length;
  before.splice(place < 0 ? last : place + 1, 0, sheet);
  before.forEach((each, order) => {
    (each as { orderNo?: number }).orderNo = order; // ExcelJS sorts the tabs by it, but its types leave it out
  });
}

function activate(book: Book, sheet: Worksheet, operation: Extract<PlanOperation, { kind: 'activate' }>): void {
  const { views: windows } = book as { views?: Book['views'] }; // absent when the file has none, against the types
  const view = windows?.[0];
  const activeTab = book.worksheets.indexOf(sheet);
  book.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: 'visible', ...view, activeTab },
  ];
  const activeCell = rectAddress({ row: operation.row ?? 0, column: operation.column ?? 0, rows: 1, columns: 1 });
  const views = viewsOf(sheet);
  sheet.views = views.length === 0 ? [{ state: 'normal', activeCell }] : views.map((each) => ({ ...each, activeCell }));
}

type SheetOperation = Exclude<
  PlanOperation,
  { kind: 'setting' | 'addSheet' | 'deleteSheet' | 'activate' | 'addChart' | 'deleteChart' | 'hyperlink' }
>;

/** ExcelJS answers null for a file without sheetViews, against its own types. */
function viewsOf(sheet: Worksheet): Worksheet['views'] {
  const { views } = sheet as { views: Worksheet['views'] | null }; // the types hide the null
  return views ?? [];
}

function writeSheet(sheet: Worksheet, operation: SheetOperation): void {
  switch (operation.kind) {
    case 'setValues':
      forDefined(operation.values, (i, j, value) => {
        putInto(sheet, operation.row + i, operation.column + j, (cell) => {
          setValue(cell, value);
        });
      });
      break;
    case 'setFormulas':
      forDefined(operation.formulas, (i, j, formula) => {
        putInto(sheet, operation.row + i, operation.column + j, (cell) => {
          setFormula(cell, formula);
        });
      });
      break;
    case 'setFormat':
      for (const rect of operation.rects)
        for (const { row, column } of cellsOf(rect)) changeFormat(cellAt(sheet, row, column), operation.format);
      break;
    case 'merge':
      sheet.mergeCellsWithoutStyle(rangeText(operation.rect));
      break;
    case 'unmerge':
      unmerge(sheet, operation.rect);
      break;
    case 'validation':
      setValidation(sheet, operation.rect, operation.validation);
      break;
    case 'filter':
      sheet.autoFilter = rangeText(operation.rect);
      break;
    case 'pageBreaks':
      setBreaks(sheet, operation.rows);
      break;
    default:
      writeLayout(sheet, operation);
  }
}

type LayoutOperation = Extract<
  SheetOperation,
  { kind: 'columnWidths' | 'rowHeights' | 'freeze' | 'pageLayout' | 'restorePage' | 'note' }
>;

function writeLayout(sheet: Worksheet, operation: LayoutOperation): void {
  switch (operation.kind) {
    case 'columnWidths':
      for (const { column, width } of operation.widths) {
        const target: Partial<Column> = sheet.getColumn(column + 1);
        if (width === null) Reflect.set(target, 'width', undefined);
        else target.width = fileWidth(width);
      }
      break;
    case 'rowHeights':
      for (const { row, height } of operation.heights) {
        const target: Partial<Row> = sheet.getRow(row + 1);
        if (height === null) Reflect.deleteProperty(target, 'height');
        else target.height = height;
      }
      break;
    case 'freeze':
      freeze(sheet, operation.rows, operation.columns);
      break;
    case 'pageLayout':
      setPage(sheet, operation.layout);
      break;
    case 'restorePage': {
      const saved: { pageSetup: PageSetup; headerFooter: HeaderFooter } = JSON.parse(operation.saved); // our own text, written by inspectBook
      sheet.pageSetup = saved.pageSetup;
      sheet.headerFooter = saved.headerFooter;
      break;
    }
    case 'note': {
      const cell = cellAt(sheet, operation.row, operation.column);
      // ExcelJS has no way to take a note away but its own field and what an earlier save left in the model
      if (operation.text === null)
        for (const part of [cell, cell.model])
          for (const key of ['_comment', 'comment']) Reflect.deleteProperty(part, key);
      else cell.note = operation.text;
      break;
    }
  }
}

/** A merged cell keeps nothing under its first cell; ExcelJS would put the value into the first cell instead. */
function putInto(sheet: Worksheet, row: number, column: number, put: (cell: Cell) => void): void {
  const cell = cellAt(sheet, row, column);
  if (!cell.isMerged || cell.master === cell) put(cell);
}

/** ExcelJS forgets the look of the parted cells. */
function unmerge(sheet: Worksheet, rect: Extract<PlanOperation, { kind: 'unmerge' }>['rect']): void {
  const looks = [...cellsOf(rect)].map((place) => {
    const cell = cellAt(sheet, place.row, place.column);
    return { cell, style: cell.style };
  });
  sheet.unMergeCells(rangeText(rect));
  for (const { cell, style } of looks) cell.style = style;
}

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  const [first] = viewsOf(sheet);
  const { showGridLines, zoomScale } = first ?? {};
  const kept = {
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(zoomScale === undefined ? {} : { zoomScale }),
  };
  const frozen = rows > 0 || columns > 0;
  if (frozen) sheet.views = [{ ...kept, state: 'frozen', ySplit: rows, xSplit: columns }];
  else sheet.views = Object.keys(kept).length === 0 ? [] : [{ ...kept, state: 'normal' }];
}

/** OOXML's number of A4. */
const a4 = 9;
/** Excel's own «Узкие», in inches. */
const narrow = { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

function setPage(sheet: Worksheet, layout: PageLayout): void {
  const setup: Partial<PageSetup> = { ...sheet.pageSetup, orientation: layout.orientation, paperSize: a4 };
  if (layout.fitToWidth)
    Object.assign(setup, { fitToPage: true, fitToWidth: 1, fitToHeight: layout.fitToHeight === true ? 1 : 0 });
  if (layout.repeatRows) setup.printTitlesRow = layout.repeatRows.map((row) => row + 1).join(':');
  if (layout.printArea) setup.printArea = rangeText(layout.printArea);
  if (layout.margins === 'narrow') setup.margins = { ...narrow };
  if (layout.centered !== undefined) setup.horizontalCentered = layout.centered;
  if (layout.printGridlines !== undefined) setup.showGridLines = layout.printGridlines;
  sheet.pageSetup = setup;
  if (layout.header !== undefined) sheet.headerFooter = { ...sheet.headerFooter, oddHeader: layout.header };
  if (layout.footer !== undefined) sheet.headerFooter = { ...sheet.headerFooter, oddFooter: layout.footer };
}

function forDefined<T>(
  lines: readonly (readonly (T | undefined)[])[],
  visit: (i: number, j: number, value: T) => void,
): void {
  lines.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value !== undefined) visit(i, j, value);
    });
  });
}
