import ExcelJS from 'exceljs';
import { readBenchSheet, benchSheetName } from './bench-sheet';
import { type CellContent, cellError } from './cell-content';
import { WorkbookFileError } from './file-error';
import { withPlainBooleans } from './libreoffice-booleans';
import { fillFromOtherFormat } from './other-formats';
import { fileFormat } from './file-format';
import { rectsOf, rulesFromFile, validationsFromFile } from './xlsx-rules';
import { defaultColumnWidth, defaultRowHeight, type SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';
import { themeColors } from './xlsx-colors';
import { fillExtras } from './xlsx-extras';
import { layoutFromFile } from './xlsx-layout';
import { styleFromFile } from './xlsx-styles';

/** Opens a file into the model, replacing what it held. .xlsx whole; .xls, .ods, .csv: values, formulas and number formats. */
export async function openWorkbookFile(model: WorkbookModel, data: ArrayBuffer, fileName: string): Promise<void> {
  const format = fileFormat(new Uint8Array(data), fileName);
  if (format === null) throw new WorkbookFileError('notAWorkbook', fileName);
  if (format === 'encrypted') throw new WorkbookFileError('encrypted', fileName);
  if (format !== 'xlsx') {
    fillFromOtherFormat(model, data, fileName, format);
    return;
  }
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(withPlainBooleans(data));
    if (book.worksheets.length === 0) throw new Error('no worksheets');
    model.replaceWith(() => {
      fillModel(model, book);
      fillExtras(model, data);
    });
  } catch (cause) {
    throw new WorkbookFileError('unreadable', fileName, { cause });
  }
  model.fileName = fileName;
}

function fillModel(model: WorkbookModel, book: ExcelJS.Workbook): void {
  // the theme's XML is kept by ExcelJS though its typings do not show it
  const themes = (book as { _themes?: Record<string, string> })._themes; // -- see above
  const theme = themeColors(themes?.['theme1']);
  const shown = book.worksheets.filter((sheet) => sheet.name !== benchSheetName);
  for (const source of shown) fillSheet(model, model.addSheet(source.name), source, theme);
  const views = book.views as readonly ExcelJS.WorkbookView[] | undefined; // -- absent in files of ExcelJS itself
  const active = model.sheets[views?.[0]?.activeTab ?? 0];
  if (active?.properties.visibility === 'Visible') model.activate(active);
  for (const item of book.definedNames.model) {
    model.names.push({ name: item.name, formula: `=${item.ranges.join(',')}`, comment: '', visible: true });
  }
  const own = book.getWorksheet(benchSheetName);
  if (own) readBenchSheet(own, model);
}

function fillSheet(model: WorkbookModel, sheet: SheetModel, source: ExcelJS.Worksheet, theme: readonly string[]): void {
  const styles = new Map<object, number>();
  const styleId = (style: Partial<ExcelJS.Style>): number => {
    let id = styles.get(style);
    if (id === undefined) styles.set(style, (id = model.styles.intern(styleFromFile(style, theme))));
    return id;
  };
  readColumns(sheet, source, styleId);
  source.eachRow({ includeEmpty: true }, (row) => readRow(sheet, row, styleId));
  // the list of merges is part of ExcelJS' sheet model
  const merges = (source.model as { merges?: readonly string[] }).merges ?? []; // -- see above
  sheet.merges = merges.flatMap((ref) => rectsOf(ref));
  clearCovered(sheet);
  sheet.properties = { ...sheet.properties, ...layoutFromFile(source, theme) };
  const { conditionalFormattings, dataValidations } = source as unknown as FileRules; // -- not in ExcelJS' typings
  sheet.conditionalRules = rulesFromFile(conditionalFormattings ?? [], theme, () => model.nextId());
  sheet.validations = validationsFromFile(dataValidations?.model ?? {});
  sheet.tables = Object.values(tablesOf(source)).map(({ table }) => ({
    id: model.nextId(),
    name: table.name,
    rect: rectsOf(table.tableRef)[0] ?? { row: 0, column: 0, rows: 1, columns: 1 },
    showHeaders: table.headerRow !== false,
    showTotals: table.totalsRow === true,
    style: table.style?.theme ?? '',
    columns: table.columns.map((column) => column.name),
  }));
  // a file need not say how its sheets are viewed, though the typings say so
  const views: ExcelJS.Worksheet['views'] | null = source.views;
  const view = views?.[0];
  const active = view?.activeCell ? rectsOf(view.activeCell)[0] : undefined;
  if (active) sheet.selection = { rects: [active], active };
}

interface FileRules {
  readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  readonly dataValidations?: { readonly model: Readonly<Record<string, ExcelJS.DataValidation>> };
}

interface FileTable {
  readonly table: ExcelJS.TableProperties & { readonly tableRef: string };
}

function tablesOf(source: ExcelJS.Worksheet): Readonly<Record<string, FileTable>> {
  return (source as unknown as { tables?: Record<string, FileTable> }).tables ?? {}; // -- not in ExcelJS' typings
}

function readColumns(
  sheet: SheetModel,
  source: ExcelJS.Worksheet,
  styleId: (style: Partial<ExcelJS.Style>) => number,
): void {
  // LibreOffice describes all 16,384 columns; beyond the used ones only a style matters
  const last = source.columnCount + 26;
  for (const column of (source.columns as ExcelJS.Column[] | null) ?? []) {
    const index = column.number - 1;
    const { width } = column; // absent when only a style is given
    const special = width !== undefined && width !== (source.properties.defaultColWidth ?? defaultColumnWidth);
    if (column.number <= last && special) sheet.columnWidths.set(index, width);
    if (column.hidden && column.number <= last) sheet.hiddenColumns.add(index);
    const id = Object.keys(column.style).length === 0 ? 0 : styleId(column.style);
    if (id !== 0) sheet.cells.columnStyles.set(index, id);
  }
}

function readRow(sheet: SheetModel, row: ExcelJS.Row, styleId: (style: Partial<ExcelJS.Style>) => number): void {
  const index = row.number - 1;
  // 0 or absent: Excel works the height out by itself
  const height = row.height as number | undefined;
  if (height && height !== defaultRowHeight) sheet.rowHeights.set(index, height);
  if (row.hidden) sheet.hiddenRows.add(index);
  row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
    const column = columnNumber - 1;
    const id = Object.keys(cell.style).length === 0 ? 0 : styleId(cell.style);
    if (id !== sheet.cells.styleId(index, column)) sheet.cells.store.setStyleId(index, column, id);
    const formula = cell.formula as string | undefined;
    if (formula) sheet.cells.setFormula(index, column, `=${formula}`, contentOf(cell.result));
    else sheet.cells.setValue(index, column, contentOf(cell.value));
    if (cell.note) readNote(sheet, index, column, cell.note);
  });
}

function readNote(sheet: SheetModel, row: number, column: number, note: string | ExcelJS.Comment): void {
  const text = typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
  sheet.notes = [...sheet.notes, { row, column, text, author: '', visible: false, width: 129, height: 75 }];
}

/** ExcelJS shows a merged area's value in each of its cells; Excel keeps it in the first only. */
function clearCovered(sheet: SheetModel): void {
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column) sheet.cells.setValue(row, column, null);
      }
    }
  }
}

const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;

/** A value of ExcelJS as Excel holds it: dates as serial numbers, rich text and links as plain text. */
export function contentOf(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Date) return value.getTime() / dayMilliseconds + unixEpochSerial;
  const parts = value as { error?: string; richText?: readonly { text: string }[]; text?: unknown; result?: unknown }; // -- checked below
  if (typeof parts.error === 'string') return cellError(parts.error);
  if (parts.richText) return parts.richText.map((part) => part.text).join('');
  return contentOf(parts.text ?? parts.result);
}
