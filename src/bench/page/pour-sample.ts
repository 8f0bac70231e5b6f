import { rectOf } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import type { SampleSheet } from '../sample/sample-types';

/** A column this wide holds sentences: its texts are wrapped, as people do by hand; in long lists of pupils they are not. */
const WIDE_COLUMN = 16;
const LONG_LIST = 300;
/** Files store widths with five pixels of padding, seven pixels a character. */
const PADDING_CHARACTERS = 5 / 7;
const HEADER_FILL = '#E8EEF7';

/** Puts the sheets of the sample into an empty workbook, with the little formatting that a reader needs. */
export function pourSample(model: WorkbookModel, sheets: readonly SampleSheet[], fileName: string): void {
  model.replaceWith(() => {
    for (const sheet of sheets) pourSheet(model.addSheet(sheet.name), sheet);
    model.fileName = fileName;
  });
  const first = model.sheets[0];
  if (first) model.batch('load', () => model.activate(first));
}

function pourSheet(target: SheetModel, sheet: SampleSheet): void {
  target.setValues(0, 0, sheet.values);
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 1);
  sheet.columnWidths.forEach((characters, column) => {
    target.setColumnWidths(column, 1, characters + PADDING_CHARACTERS);
    wrapSentences(target, sheet, column, characters);
  });
  for (const merge of sheet.merges) {
    target.merge(merge);
    // a section's title or a caption over the whole width stays on one line
    target.patchStyle([merge], { wrap: false });
  }
  for (const row of sheet.boldRows) target.patchStyle([rectOf(row, 0, 1, width)], { bold: true });
  const header = sheet.frozenRows - 1;
  if (header >= 0) {
    const patch = {
      fill: HEADER_FILL,
      pattern: 'solid',
      wrap: true,
      vertical: 'center',
      horizontal: 'center',
    } as const;
    target.patchStyle([rectOf(header, 0, 1, width)], patch);
  }
  target.set({ freezeRows: sheet.frozenRows });
}

function wrapSentences(target: SheetModel, sheet: SampleSheet, column: number, characters: number): void {
  const body = sheet.values.length - sheet.frozenRows;
  if (body > LONG_LIST || body <= 0) return;
  const patch = { vertical: 'top', ...(characters < WIDE_COLUMN ? {} : { wrap: true }) } as const;
  target.patchStyle([rectOf(sheet.frozenRows, column, body, 1)], patch);
}
