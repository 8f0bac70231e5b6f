import { rectOf } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import type { SampleSheet } from '../sample/sample-types';

/** A column this wide holds sentences: longer texts in it are wrapped, as people do by hand. */
const WIDE_COLUMN = 16;
/** Files store widths with five pixels of padding, seven pixels a character. */
const PADDING_CHARACTERS = 5 / 7;
const HEADER_FILL = '#E8EEF7';

/** Puts the sheets of the sample into an empty workbook, with the little formatting that a reader needs. */
export function pourSample(model: WorkbookModel, sheets: readonly SampleSheet[], fileName: string): void {
  model.replaceWith((fresh) => {
    for (const sheet of sheets) pourSheet(fresh.addSheet(sheet.name), sheet);
    fresh.fileName = fileName;
  });
  const first = model.sheets[0];
  if (first) model.batch('load', () => model.activate(first));
}

function pourSheet(target: SheetModel, sheet: SampleSheet): void {
  target.setValues(0, 0, sheet.values);
  const width = sheet.values[0]?.length ?? 0;
  sheet.columnWidths.forEach((characters, column) => {
    target.setColumnWidths(column, 1, characters + PADDING_CHARACTERS);
    wrapLongTexts(target, sheet, column, characters);
  });
  for (const merge of sheet.merges) target.merge(merge);
  for (const row of sheet.boldRows) target.patchStyle([rectOf(row, 0, 1, Math.max(1, width))], { bold: true });
  const header = sheet.frozenRows - 1;
  if (header >= 0) {
    const patch = {
      fill: HEADER_FILL,
      pattern: 'solid',
      wrap: true,
      vertical: 'center',
      horizontal: 'center',
    } as const;
    target.patchStyle([rectOf(header, 0, 1, Math.max(1, width))], patch);
  }
  target.set({ freezeRows: sheet.frozenRows });
}

function wrapLongTexts(target: SheetModel, sheet: SampleSheet, column: number, characters: number): void {
  if (characters < WIDE_COLUMN) return;
  const long = sheet.values.flatMap((row, index) => {
    const value = row[column];
    const merged = sheet.merges.some((merge) => merge.row === index && merge.columns > 1);
    return typeof value === 'string' && value.length > characters && index >= sheet.frozenRows && !merged
      ? [index]
      : [];
  });
  if (long.length > 0)
    target.patchStyle(
      long.map((row) => rectOf(row, column)),
      { wrap: true, vertical: 'top' },
    );
}
