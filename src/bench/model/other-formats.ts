import { read, type CellObject, type WorkBook, type WorkSheet, utils } from '@e965/xlsx';
import { type CellContent, cellError } from './cell-content';
import { WorkbookFileError } from './file-error';
import type { FileFormat } from './file-format';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Opens .xls, .xlsb, .ods, .csv and HTML tables for reading: values, formulas, number formats, merges; no other formats. */
export function fillFromOtherFormat(
  model: WorkbookModel,
  data: ArrayBuffer,
  fileName: string,
  format: FileFormat,
): void {
  const book = parse(data, fileName, format);
  model.replaceWith(() => {
    for (const name of book.SheetNames) {
      const source = book.Sheets[name];
      if (source) fillSheet(model.addSheet(name.slice(0, 31)), source, format === 'csv');
    }
  });
  model.fileName = fileName;
}

function parse(data: ArrayBuffer, fileName: string, format: FileFormat): WorkBook {
  try {
    if (format === 'csv') return read(decoded(data), { type: 'string', raw: true });
    return read(data, { cellNF: true, cellFormula: true });
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(cause.message);
    throw new WorkbookFileError(encrypted ? 'encrypted' : 'unreadable', fileName, { cause });
  }
}

/** Russian .csv files are UTF-8 or Windows-1251. */
function decoded(data: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return new TextDecoder('windows-1251').decode(data); // not UTF-8, so it is the old Russian code page
  }
}

function fillSheet(sheet: SheetModel, source: WorkSheet, isText: boolean): void {
  const range = source['!ref'] ? utils.decode_range(source['!ref']) : null;
  if (!range) return;
  for (let row = range.s.r; row <= range.e.r; row++) {
    for (let column = range.s.c; column <= range.e.c; column++) {
      const cell = source[utils.encode_cell({ r: row, c: column })] as CellObject | undefined; // -- SheetJS keeps cells under addresses
      if (cell) fillCell(sheet, row, column, cell, isText);
    }
  }
  sheet.merges = (source['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
}

function fillCell(sheet: SheetModel, row: number, column: number, cell: CellObject, isText: boolean): void {
  const content = isText ? typed(String(cell.v ?? '')) : contentOf(cell);
  if (cell.f) sheet.cells.setFormula(row, column, `=${cell.f}`, content);
  else sheet.cells.setValue(row, column, content);
  if (typeof cell.z === 'string' && cell.z !== 'General') {
    const id = sheet.cells.styles.patched(0, { numberFormat: cell.z });
    sheet.cells.store.setStyleId(row, column, id);
  }
}

function contentOf(cell: CellObject): CellContent {
  if (cell.t === 'e') return cellError(cell.w ?? '') ?? cellError('#VALUE!');
  if (cell.t === 'z' || cell.v === undefined) return null;
  return cell.v instanceof Date ? cell.v.getTime() / 86_400_000 + 25_569 : cell.v;
}

/** A number of a Russian .csv: decimal comma or point, no leading zeros (those are codes and logins). */
function typed(text: string): CellContent {
  const trimmed = text.trim();
  return /^-?(0|[1-9]\d{0,14})([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : text || null;
}
