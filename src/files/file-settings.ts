import type { Workbook as Book, Worksheet } from 'exceljs';
import { largeKey } from '../plan/backend';

/** A sheet that Excel does not list, not even under «Показать»: entries that travel with the file. */
export const settingsSheet = '_objektiv';
/** A cell holds 32,767 characters at most. */
const partLength = 30_000;

export function fileSettings(book: Book): Map<string, string> {
  const settings = new Map<string, string>();
  book.getWorksheet(settingsSheet)?.eachRow((row) => {
    const parts: string[] = [];
    row.eachCell((cell) => void parts.push(cell.text));
    const [key, ...values] = parts;
    if (key !== undefined) settings.set(key, values.join(''));
  });
  return settings;
}

/** Large entries by their own key: they also go where the pane looks for them. */
export function largeSettings(book: Book): Map<string, string> {
  const start = largeKey('');
  return new Map(
    [...fileSettings(book)].flatMap(([key, value]) =>
      key.startsWith(start) ? [[key.slice(start.length), value]] : [],
    ),
  );
}

/** The sheet goes when its last entry goes. */
export function setFileSetting(book: Book, key: string, value: string | null): void {
  const settings = fileSettings(book);
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  const old = book.getWorksheet(settingsSheet);
  if (old) book.removeWorksheet(old.id);
  if (settings.size === 0) return;
  const sheet: Worksheet = book.addWorksheet(settingsSheet, { state: 'veryHidden' });
  for (const [name, text] of settings) {
    const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, i) =>
      text.slice(i * partLength, (i + 1) * partLength),
    );
    sheet.addRow([name, ...parts]);
  }
}
