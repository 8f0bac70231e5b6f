import ExcelJS from 'exceljs';
import type { Grid } from '../../../src/grid/grid';
import { openFile } from '../../../src/files/open-file';

export type Cell = string | number | Date | { formula: string; result: string | number } | null;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  /** 1-based */
  readonly hidden?: readonly number[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** The sheets as a file that Excel would write: merged cells, hidden rows, formulas with their values, dates. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hidden = [], formats = {} } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value !== null) sheet.getCell(i + 1, j + 1).value = value;
      });
    });
    for (const area of merges) sheet.mergeCells(area);
    for (const row of hidden) sheet.getRow(row).hidden = true;
    for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The sheets written to .xlsx and opened again as the product opens a file. */
export async function written(sheets: readonly Sheet[], file = 'книга.xlsx'): Promise<readonly Grid[]> {
  return openFile(await workbook(sheets), file);
}
