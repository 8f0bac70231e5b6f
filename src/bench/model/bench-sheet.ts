import type ExcelJS from 'exceljs';
import type { ThreadedComment } from './sheet-objects';
import type { WorkbookModel } from './workbook-model';

/**
 * What ExcelJS cannot write (workbook settings, Office document settings, custom XML parts and properties, threaded comments, charts) is kept
 * as rows of a very hidden sheet: kind, owner, key, JSON in pieces. It survives a round trip through LibreOffice and ExcelJS.
 * Genuine Excel keeps settings in webextension parts instead: a file saved here does not hand its settings over to it.
 */
export const benchSheetName = '__objektiv_bench';

/** Longest text of a cell is 32,767; a JSON is cut into pieces of this length. */
const piece = 30_000;

type Row = readonly [kind: string, owner: string, key: string, value: unknown];

export function writeBenchSheet(book: ExcelJS.Workbook, model: WorkbookModel): void {
  const rows = collect(model);
  if (rows.length === 0) return;
  const sheet = book.addWorksheet(benchSheetName, { state: 'veryHidden' });
  for (const [kind, owner, key, value] of rows) {
    const text = JSON.stringify(value);
    const pieces: string[] = [];
    for (let at = 0; at < text.length; at += piece) pieces.push(text.slice(at, at + piece));
    sheet.addRow([kind, owner, key, ...pieces]);
  }
}

function collect(model: WorkbookModel): Row[] {
  const ofBook: Row[] = [
    ...[...model.settings].map(([key, value]): Row => ['setting', '', key, value]),
    ...[...model.documentSettings].map(([key, value]): Row => ['documentSetting', '', key, value]),
    ...[...model.customXml].map(([key, value]): Row => ['xml', '', key, value]),
    ...[...model.customProperties].map(([key, value]): Row => ['property', '', key, value]),
  ];
  const ofSheets = model.sheets.flatMap((sheet): Row[] => [
    ...[...sheet.customProperties].map(([key, value]): Row => ['sheetProperty', sheet.name, key, value]),
    ...sheet.comments.map((comment): Row => ['comment', sheet.name, comment.id, comment]),
  ]);
  return [...ofBook, ...ofSheets];
}

/** Takes the rows back into the model; true when the sheet was the bench's own and should not be shown. */
export function readBenchSheet(sheet: ExcelJS.Worksheet, model: WorkbookModel): void {
  sheet.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell((cell, column) => {
      texts[column - 1] = typeof cell.value === 'string' ? cell.value : '';
    });
    const [kind = '', owner = '', key = '', ...pieces] = Array.from(texts, (text: string | undefined) => text ?? '');
    restore(model, kind, owner, key, pieces.join(''));
  });
}

function restore(model: WorkbookModel, kind: string, owner: string, key: string, text: string): void {
  const value = JSON.parse(text) as unknown; // -- written above
  if (kind === 'setting') model.settings.set(key, value);
  else if (kind === 'documentSetting') model.documentSettings.set(key, String(value));
  else if (kind === 'xml') model.customXml.set(model.nextId(), String(value));
  else if (kind === 'property') model.customProperties.set(key, value as string); // -- written above
  const sheet = model.sheetByName(owner);
  if (!sheet) return;
  if (kind === 'sheetProperty') sheet.customProperties.set(key, String(value));
  else if (kind === 'comment') {
    const comment = { ...(value as ThreadedComment), id: model.nextId() }; // -- written above
    sheet.comments = [...sheet.comments, comment];
    // the note beside it was only written for programs without threaded comments
    sheet.notes = sheet.notes.filter((note) => note.row !== comment.row || note.column !== comment.column);
  }
}
