import { bareWords, normalise } from '../text/text';
import type { HeaderBlock } from './find-headers';
import { matchHeader } from './match-header';
import { acrossText, itemNumberAt, ownTexts, type Frame } from './row-text';
import { goalText, parseSectionHead } from './section-head';

/** Two blank rows end a table, unless a full row follows within this many. */
const LONGEST_GAP = 5;
/** More lines than this without a measure are text below the table. */
const LONGEST_TEXT = 4;

export interface Extent {
  readonly lastRow: number;
  /** rows of repeated headers inside */
  readonly repeated: ReadonlySet<number>;
}

/** Last row of the table that starts under `start`, not beyond `limit`. */
export function tableExtent(
  frame: Frame,
  firstRow: number,
  limit: number,
  repeatedBlocks: readonly HeaderBlock[],
): Extent {
  const repeated = new Set<number>();
  for (const block of repeatedBlocks) for (let row = block.row; row < block.row + block.rows; row++) repeated.add(row);
  let last = firstRow - 1;
  let blanks = 0;
  let texts = 0;
  for (let row = firstRow; row <= limit; row++) {
    if (repeated.has(row)) {
      blanks = 0;
      texts = 0;
      continue;
    }
    const rough = roughKind(frame, row);
    const kind = rough === 'text' && blanks === 0 && last >= firstRow && hangsOn(frame, row) ? 'data' : rough;
    if (kind === 'data') {
      if (blanks > LONGEST_GAP) break;
      last = row;
      blanks = 0;
      texts = 0;
    } else if (kind === 'blank') {
      blanks += 1;
      if (blanks >= 2 && !dataSoon(frame, row, limit)) break;
    } else {
      texts += 1;
      // a section title right under the rows belongs to the table even when nothing follows
      if (kind === 'section' && blanks === 0 && texts === 1) last = row;
      if (texts > LONGEST_TEXT && kind !== 'section') break;
    }
  }
  for (const row of repeated) if (row > last) repeated.delete(row);
  return { lastRow: last, repeated };
}

/** One cell right under a measure that goes on in its column: the end of a split row, no text below the table. */
function hangsOn(frame: Frame, row: number): boolean {
  const across = acrossText(frame, row);
  if (across === null || across.merged || isSignature([across.text])) return false;
  return across.column !== frame.first || /^\p{Ll}/u.test(across.text);
}

export function roughKind(frame: Frame, row: number): 'blank' | 'junk' | 'section' | 'text' | 'data' {
  const filled = ownTexts(frame, row).filter((text) => text !== '');
  if (filled.length === 0) {
    const hangs = frame.columns.some(
      (c) => (frame.sheet.mergeAt(row, c.column)?.row ?? row) < row && frame.sheet.seen(row, c.column) !== '',
    );
    return hangs ? 'data' : 'blank';
  }
  if (filled.every(isJunk)) return 'junk';
  const across = acrossText(frame, row);
  if (across === null) return isSignature(filled) ? 'text' : 'data';
  if (itemNumberAt(frame, row) !== null) return 'data';
  const head = parseSectionHead(across.text);
  return head.number !== null || goalText(across.text) !== null ? 'section' : 'text';
}

/** Separators left over from an extraction. */
export function isJunk(text: string): boolean {
  return /^[-‐-―_=*~.·•|+\s]+$/u.test(text);
}

const SIGNATORY =
  /^(начальник|директор|секретарь|председатель|заведующ|руководитель|зам\.|заместитель|исп\.?|исполнитель|подпись|м\.? ?п\.?|согласовано|составил|ответственный за составление)/;
const INITIALS = /[а-яё]\.? ?[А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+|_{3,}/;

/** Signature lines: a post, a place for the signature, initials and surname; nothing else in the row. */
export function isSignature(filled: readonly string[]): boolean {
  if (filled.length === 0 || filled.length > 3) return false;
  const words = normalise(filled[0] ?? '');
  const post = SIGNATORY.test(words) && words.length <= 110;
  const signed = filled.some((text) => INITIALS.test(text) && text.length <= 110);
  if (filled.length === 1) return (post && words.length <= 60) || (signed && words.length <= 40);
  return (post && signed) || filled.every((text) => text.length <= 60 && (isJunk(text) || INITIALS.test(text)));
}

function dataSoon(frame: Frame, row: number, limit: number): boolean {
  for (let next = row + 1; next <= Math.min(limit, row + LONGEST_GAP); next++) {
    const kind = roughKind(frame, next);
    if (kind === 'data') return true;
    if (kind === 'text') return false;
  }
  return false;
}

/** Whether a header below is the same header again (a page break) and not the start of another table. */
export function isSameHeader(a: HeaderBlock, b: HeaderBlock): boolean {
  if (a.columns.length === 0 || a.columns.length !== b.columns.length) return false;
  return a.columns.every((column, i) => {
    const other = b.columns[i];
    if (!other || other.column !== column.column) return false;
    return column.field === other.field || bareWords(column.header) === bareWords(other.header) || other.header === '';
  });
}

/** Whether a row repeats part of the header: most of its cells name the field of their column. */
export function repeatsHeader(frame: Frame, row: number): boolean {
  let named = 0;
  let filled = 0;
  for (const column of frame.columns) {
    const text = frame.sheet.own(row, column.column);
    if (text === '') continue;
    filled += 1;
    if (
      column.field !== 'unknown' &&
      (matchHeader(text)?.field === column.field || bareWords(text) === bareWords(column.header))
    )
      named += 1;
  }
  return named >= 2 && named * 3 >= filled * 2;
}
