import type { CellValue } from '../../../src/domain/cell';

/** Numbers as spreadsheets write them; a leading zero or plus, or more digits than Excel keeps, means a code, not a number. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})([.,]\d{1,15})?$/;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const ZERO = 48;
const NINE = 57;
/** Whole numbers of so many digits are made while they are scanned. */
const QUICK_DIGITS = 9;
/** Shorter pieces are copied by the engine. */
const SLICED = 13;

/**
 * Rows of a text with separators (RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes). Empty fields are null.
 * One pass over the text; a text that stands below itself in the column is not cut out again.
 */
export function parseCsv(text: string, separator: string): CellValue[][] {
  const sign = separator.charCodeAt(0);
  const rows: CellValue[][] = [];
  const length = text.length;
  let above: CellValue[] = [];
  // rows are as wide as the one above: a copy of it has its size at once, and every cell of it is overwritten
  let line: CellValue[] = [];
  let width = 0;
  let at = 0;
  const endLine = (): void => {
    line.length = width;
    rows.push(line);
    above = line;
    line = above.slice();
    width = 0;
  };
  while (at < length) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code === QUOTE) {
      const field = readQuoted(text, at, sign);
      line[width] = field.value;
      at = field.end;
    } else {
      let whole = 0;
      let digits = true;
      while (at < length && code !== sign && code !== LF && code !== CR) {
        if (code >= ZERO && code <= NINE) whole = whole * 10 + (code - ZERO);
        else digits = false;
        at++;
        code = text.charCodeAt(at);
      }
      const size = at - start;
      if (size === 0) line[width] = null;
      else if (digits && size <= QUICK_DIGITS && (size === 1 || text.charCodeAt(start) !== ZERO)) line[width] = whole;
      else line[width] = fieldValue(text, start, at, above[width] ?? null, digits);
    }
    width++;
    if (at >= length) break;
    if (text.charCodeAt(at) === sign) {
      at++;
      if (at === length) line[width++] = null;
      continue;
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    at++;
    endLine();
  }
  if (width > 0) endLine();
  return rows;
}

/** A field that is no short whole number; the text of the field above is used again when it is the same. */
function fieldValue(text: string, start: number, end: number, above: CellValue, digits: boolean): CellValue {
  if (typeof above === 'string' && above.length === end - start && text.startsWith(above, start)) return above;
  const field = detached(text.slice(start, end));
  const first = field.charCodeAt(0);
  const numeric = digits || (first >= ZERO && first <= NINE) || first === 45;
  return numeric && PLAIN_NUMBER.test(field) ? Number(field.replace(',', '.')) : field;
}

/** Engines keep the whole text alive for a longer piece of it; names outlive the file they come from. */
function detached(piece: string): string {
  if (piece.length < SLICED || piece.length > 500) return piece;
  const codes: number[] = [];
  for (let i = 0; i < piece.length; i++) codes.push(piece.charCodeAt(i));
  return String.fromCharCode(...codes);
}

/** A field in quotes: to the quote that is not doubled, and whatever stands before the next separator. */
function readQuoted(text: string, start: number, sign: number): { readonly value: CellValue; readonly end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: valueOf(value + text.slice(at)), end: text.length };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text.charCodeAt(at) !== QUOTE) break;
    value += '"';
    at++;
  }
  const rest = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === sign || code === LF || code === CR) break;
    at++;
  }
  return { value: valueOf(value + text.slice(rest, at)), end: at };
}

function valueOf(field: string): CellValue {
  const text = field.replace(/\r\n?/g, '\n');
  if (text === '') return null;
  return PLAIN_NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}
