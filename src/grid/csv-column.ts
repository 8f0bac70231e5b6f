import type { CellValue } from '../domain/cell';
import { BLANK, codeOfOther, type CellColumn } from './columns';
import { TextPool } from './text-pool';

/** Numbers as spreadsheets write them; a leading zero or plus, or more digits than Excel keeps, means a code, not a number. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})([.,]\d{1,15})?$/;
/** Part of the room that must be used for it to be kept. */
const MOSTLY = 0.8;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** A column of a text with separators on its way: codes by row, and the texts as bytes until their encoding is known. */
export class CsvColumn {
  codes: Int32Array<ArrayBuffer>;
  private readonly texts = new TextPool();
  /** place of the last text, which the next row mostly repeats */
  private last = -1;

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity).fill(BLANK);
  }

  grow(capacity: number): void {
    const larger = new Int32Array(capacity);
    larger.set(this.codes);
    larger.fill(BLANK, this.codes.length);
    this.codes = larger;
  }

  /** Where the text of the row above ends when it stands here again, else -1. */
  repeats(bytes: Uint8Array, from: number, ends: Uint8Array): number {
    const { last, texts } = this;
    if (last < 0 || !texts.startsAt(last, bytes, from)) return -1;
    const end = from + texts.endOf(last) - texts.startOf(last);
    return ends[bytes[end]!] === 1 ? end : -1;
  }

  putLast(row: number): void {
    this.codes[row] = codeOfOther(this.last);
  }

  put(row: number, bytes: Uint8Array, from: number, to: number, hash: number): void {
    this.last = this.texts.place(bytes, from, to, hash);
    this.codes[row] = codeOfOther(this.last);
  }

  /** A text that may hold separators: it is not looked for among the signs of a row. */
  putQuoted(row: number, bytes: Uint8Array, size: number, hash: number): void {
    this.put(row, bytes, 0, size, hash);
    this.last = -1;
  }

  /** All texts of the column, as bytes. */
  pool(): Uint8Array {
    return this.texts.bytes.subarray(0, this.texts.used);
  }

  /** The column with its texts, of which `decoded` is the pool. They are cut apart when somebody asks for one. */
  finish(decoded: string, firstRow: number, endRow: number): CellColumn {
    const starts = this.startsIn(decoded);
    let others: CellValue[] | null = null;
    // a copy only where much would be kept for nothing
    const used = this.codes.subarray(firstRow, endRow);
    const codes = used.length > MOSTLY * this.codes.length ? used : used.slice();
    this.codes = new Int32Array(0);
    return {
      codes,
      get others() {
        others ??= Array.from({ length: starts.length - 1 }, (_, i) =>
          valueOfText(decoded.slice(starts[i], starts[i + 1]! - 1)),
        );
        return others;
      },
    };
  }

  /** Where each text begins in the decoded pool. */
  private startsIn(decoded: string): Int32Array {
    const { texts } = this;
    const starts = new Int32Array(texts.count + 1);
    for (let place = 0; place < texts.count; place++) starts[place] = texts.startOf(place);
    starts[texts.count] = texts.used;
    if (decoded.length === texts.used) return starts;
    let place = 0;
    let letters = 0;
    for (let at = 0; at < texts.used; at++) {
      if (starts[place] === at) starts[place++] = letters;
      const byte = texts.bytes[at]!;
      // UTF-8: bytes that continue a letter count nothing, letters of four bytes are two units of a string
      if ((byte & 0xc0) !== 0x80) letters += byte >= 0xf0 ? 2 : 1;
    }
    starts[texts.count] = letters;
    return starts;
  }
}

function valueOfText(text: string): CellValue {
  const first = text.charCodeAt(0);
  const numeric = (first >= ZERO && first <= NINE) || first === MINUS;
  return numeric && PLAIN_NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}
