import type { Frame } from './row-text';
import type { SheetText } from './sheet-text';

const LONGEST_TITLE = 40;
/** A row of more cells is no line of a title but a row of another table. */
const MOST_TITLE_CELLS = 4;

/** First of the rows up to `to` in which the title of a table may stand; `to` + 1 when there is none. */
export function firstTitleRow(sheet: SheetText, from: number, to: number): number {
  let first = to + 1;
  for (let row = to; row >= Math.max(from, to - LONGEST_TITLE + 1); row--) {
    if (filledCells(sheet, row, sheet.lastColumn) > MOST_TITLE_CELLS) break;
    first = row;
  }
  return first;
}

export function titleAbove(sheet: SheetText, frame: Frame, from: number, to: number): string {
  const lines: string[] = [];
  for (let row = from; row <= to; row++) {
    const texts: string[] = [];
    // what stands to the right belongs to a table beside this one
    for (let column = sheet.firstColumn; column <= Math.max(frame.last, sheet.firstColumn); column++) {
      const text = sheet.own(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return lines.join('\n');
}

function filledCells(sheet: SheetText, row: number, last: number): number {
  let count = 0;
  for (let column = sheet.firstColumn; column <= last; column++) if (sheet.own(row, column) !== '') count += 1;
  return count;
}
