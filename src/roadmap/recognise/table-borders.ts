import { normalise } from '../text/text';
import type { HeaderBlock } from './find-headers';
import { acrossText, frameOf, itemNumberAt, type Frame } from './row-text';
import { parseSectionHead, goalText } from './section-head';
import { completeByContent } from './columns-by-content';
import { namesResults, resultsWords } from './header-vocabulary';
import type { SheetText } from './sheet-text';
import { isSameHeader, roughKind } from './table-extent';

const TITLE_WORDS = /(^|\s)(план|программа|дорожная карта|комплекс мер|отчет|приложение|утвержд)/;

/**
 * Whether a header below another begins a new table. The same header again is a page break, unless the numbering
 * starts anew after a blank row or a title.
 */
export function startsAnotherTable(
  sheet: SheetText,
  header: HeaderBlock,
  since: HeaderBlock,
  next: HeaderBlock,
): boolean {
  if (!isSameHeader(header, next)) return true;
  const frame = frameOf(sheet, completeByContent(sheet, header.columns, header.row + header.rows, sheet.lastRow));
  const between = gap(frame, since.row + since.rows, next.row - 1);
  if (between.title) return true;
  if (!between.blank && !between.text) return false;
  const before = firstNumber(frame, header.row + header.rows, next.row - 1);
  const after = firstNumber(frame, next.row + next.rows, sheet.lastRow);
  return before !== null && before === after;
}

/** What stands between the last measure and the next header. */
function gap(frame: Frame, from: number, to: number): { blank: boolean; text: boolean; title: boolean } {
  const found = { blank: false, text: false, title: false };
  for (let row = to; row >= from; row--) {
    const kind = roughKind(frame, row);
    if (kind === 'data') break;
    if (kind === 'blank') found.blank = true;
    if (kind !== 'text') continue;
    found.text = true;
    const text = acrossText(frame, row)?.text ?? '';
    if (parseSectionHead(text).number === null && goalText(text) === null && TITLE_WORDS.test(normalise(text)))
      found.title = true;
  }
  return { ...found, title: found.title && found.blank };
}

function firstNumber(frame: Frame, from: number, to: number): string | null {
  for (let row = from; row <= to; row++) {
    const item = itemNumberAt(frame, row);
    if (item !== null) return item.text;
  }
  return null;
}

/** A results table below begins in the columns of the plan; one beside it does not. */
const FEWEST_INSIDE = 2;

/** The last row before a results table that stands below in the same columns; `limit` when there is none. */
export function beforeResults({ sheet, first, last }: Frame, firstRow: number, limit: number): number {
  const texts = (row: number, to: number): readonly string[] =>
    Array.from({ length: to - first + 1 }, (_, i) => sheet.own(row, first + i)).filter((text) => text !== '');
  for (let row = firstRow; row <= limit; row++) {
    if (resultsWords(texts(row, last)) >= FEWEST_INSIDE && namesResults(texts(row, sheet.lastColumn))) return row - 1;
  }
  return limit;
}
