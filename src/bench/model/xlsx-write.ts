import ExcelJS from 'exceljs';
import { address, rectAddress } from '../../domain/cell';
import { type CellContent, isCellError } from './cell-content';
import { wholeSheet } from './rects';
import { writeBenchSheet } from './bench-sheet';
import { ruleToFile, validationToFile } from './xlsx-rules';
import { defaultRowHeight, type SheetModel } from './sheet-model';
import type { TableModel } from './sheet-objects';
import type { WorkbookModel } from './workbook-model';
import { breaksToFile, withExtras } from './xlsx-extras';
import { layoutToFile } from './xlsx-layout';
import { styleToFile } from './xlsx-styles';

/** The model as the bytes of an .xlsx file. */
export async function saveWorkbookFile(model: WorkbookModel): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  const styles = new Map<number, Partial<ExcelJS.Style>>();
  const style = (id: number): Partial<ExcelJS.Style> => {
    let made = styles.get(id);
    if (!made) styles.set(id, (made = styleToFile(model.styles.style(id))));
    return made;
  };
  for (const sheet of model.sheets) await writeSheet(book, sheet, style, sheet === model.activeSheet);
  writeNames(book, model);
  writeBenchSheet(book, model);
  const activeTab = model.sheets.indexOf(model.activeSheet);
  book.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' }];
  const buffer: unknown = await book.xlsx.writeBuffer();
  return toArrayBuffer(withExtras(new Uint8Array(toArrayBuffer(buffer)), model));
}

type StyleOf = (id: number) => Partial<ExcelJS.Style>;

async function writeSheet(book: ExcelJS.Workbook, sheet: SheetModel, style: StyleOf, isActive: boolean): Promise<void> {
  const target = book.addWorksheet(sheet.name);
  writeLines(sheet, target, style);
  writeCells(sheet, target, style);
  for (const merge of sheet.merges) target.mergeCellsWithoutStyle(rectAddress(merge));
  layoutToFile(sheet, target, isActive);
  breaksToFile(sheet, target);
  writeNotes(sheet, target);
  sheet.conditionalRules.forEach((rule, index) => target.addConditionalFormatting(ruleToFile(rule, index + 1)));
  // ExcelJS takes a whole range as an address, though its typings only show single cells
  const validations = (
    target as unknown as { dataValidations: { add(ref: string, rule: ExcelJS.DataValidation): void } }
  ).dataValidations; // -- see above
  for (const rule of sheet.validations) {
    for (const rect of rule.rects) validations.add(rectAddress(rect), validationToFile(rule));
  }
  for (const table of sheet.tables) writeTable(sheet, table, target);
  if (sheet.properties.protected) await target.protect(sheet.properties.protectionPassword ?? '', { spinCount: 1000 });
}

function writeLines(sheet: SheetModel, target: ExcelJS.Worksheet, style: StyleOf): void {
  const { columnStyles, rowStyles } = sheet.cells;
  for (const index of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...columnStyles.keys()])) {
    const column = target.getColumn(index + 1);
    // without a width of its own ExcelJS would write 9
    column.width = sheet.columnWidths.get(index) ?? sheet.properties.standardWidth;
    if (sheet.hiddenColumns.has(index)) column.hidden = true;
    const id = columnStyles.get(index);
    if (id !== undefined) column.style = style(id);
  }
  for (const index of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...rowStyles.keys()])) {
    const row = target.getRow(index + 1);
    // ExcelJS leaves out empty rows without a height, and with them that they are hidden
    row.height = sheet.rowHeights.get(index) ?? defaultRowHeight;
    if (sheet.hiddenRows.has(index)) row.hidden = true;
    const id = rowStyles.get(index);
    // the typings of a row lack its style, which the writer does use
    if (id !== undefined) (row as unknown as { style: Partial<ExcelJS.Style> }).style = style(id); // -- see above
  }
}

function writeCells(sheet: SheetModel, target: ExcelJS.Worksheet, style: StyleOf): void {
  for (const stored of sheet.cells.extract(wholeSheet)) {
    const cell = target.getCell(stored.row + 1, stored.column + 1);
    const value = fileValue(stored.content);
    cell.value = stored.formula === null ? value : formulaValue(stored.formula, value);
    cell.style = style(sheet.cells.styleId(stored.row, stored.column));
  }
}

function formulaValue(formula: string, result: ExcelJS.CellValue): ExcelJS.CellFormulaValue {
  const known = result === null ? {} : { result: result as ExcelJS.CellFormulaValue['result'] }; // -- a plain value or an error
  return { formula: formula.replace(/^=/, ''), ...known } as ExcelJS.CellFormulaValue; // -- the typings want more than is needed
}

function fileValue(content: CellContent): ExcelJS.CellValue {
  return isCellError(content) ? ({ error: content.error } as ExcelJS.CellErrorValue) : content; // -- the file knows the same names
}

/** Threaded comments are written as notes too, for programs that do not know them (see bench-sheet). */
function writeNotes(sheet: SheetModel, target: ExcelJS.Worksheet): void {
  for (const note of sheet.notes) target.getCell(address(note)).note = note.text;
  for (const comment of sheet.comments) target.getCell(address(comment)).note = comment.text;
}

function writeTable(sheet: SheetModel, table: TableModel, target: ExcelJS.Worksheet): void {
  const { rect, showHeaders, showTotals } = table;
  const first = rect.row + (showHeaders ? 1 : 0);
  const count = rect.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  const rows = Array.from({ length: count }, (_, r) =>
    table.columns.map((__, c) => target.getCell(first + r + 1, rect.column + c + 1).value),
  );
  target.addTable({
    name: table.name,
    ref: address(rect),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { ...(table.style === '' ? {} : { theme: table.style as 'TableStyleMedium2' }), showRowStripes: true }, // -- any style of the file
    columns: table.columns.map((name) => ({ name, filterButton: true })),
    rows,
  });
}

/** ExcelJS only writes names that stand for ranges. */
function writeNames(book: ExcelJS.Workbook, model: WorkbookModel): void {
  for (const item of model.names) {
    const range = item.formula.replace(/^=/, '');
    if (/^[^(]+![$A-Z0-9:]+$/.test(range)) book.definedNames.add(range, item.name);
  }
}

function toArrayBuffer(data: unknown): ArrayBuffer {
  if (data instanceof ArrayBuffer) return data;
  const view = data as Uint8Array; // -- Node gives a Buffer, browsers a Uint8Array
  const copy = new ArrayBuffer(view.byteLength);
  new Uint8Array(copy).set(view);
  return copy;
}
