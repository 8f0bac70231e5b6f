import type { CellColumn } from './columns';
import { CsvColumn } from './csv-column';

const QUOTE = 34;
const LF = 10;
const CR = 13;
const ZERO = 48;
const NINE = 57;
/** Whole numbers of so many digits are made while they are scanned. */
const QUICK_DIGITS = 9;
const FIRST_ROWS = 1024;
/** Room is made for so many rows at most before they are there. */
const MOST_AHEAD = 1 << 18;
const MARGIN = 1.05;
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** The rows of a text with separators, as columns; blank rows above and below are left out. */
export interface CsvTable {
  readonly columns: readonly CellColumn[];
  /** number of blank rows above the first filled one */
  readonly firstRow: number;
}

/**
 * Reads a text with separators (RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes) from bytes of any encoding
 * that holds ASCII, in pieces of any size. Nothing but codes of four bytes and each different text is kept.
 */
export class CsvReader {
  private readonly columns: CsvColumn[] = [];
  private capacity = FIRST_ROWS;
  private rows = 0;
  /** bytes of a record that has not ended yet */
  private waiting: Uint8Array[] = [];
  private waitingSize = 0;
  /** a record that does not end in so many bytes is not tried again before there are twice as many */
  private enough = 0;
  private scratch = new Uint8Array(256);
  private scratchSize = 0;
  /** 1 for the signs that end a field outside quotes */
  private readonly ends = new Uint8Array(256);

  /** `separator` is the code of an ASCII sign. */
  constructor(private readonly separator: number) {
    for (const sign of [separator, LF, CR]) this.ends[sign] = 1;
  }

  push(piece: Uint8Array): void {
    const end = piece.lastIndexOf(LF) + 1;
    if (end === 0 || this.waitingSize + piece.length < this.enough) return this.wait(piece);
    const bytes = this.waitingSize > 0 ? this.joined(piece) : piece;
    const last = end + bytes.length - piece.length;
    const at = this.records(bytes, last, false);
    this.waiting = [];
    this.waitingSize = 0;
    this.wait(bytes.subarray(at));
    // a quote that is still open
    this.enough = at < last ? 2 * this.waitingSize : 0;
  }

  /** `decode` gives the texts of all columns at once: only together do they tell their encoding. */
  finish(decode: (pools: readonly Uint8Array[]) => readonly string[]): CsvTable {
    if (this.waitingSize > 0) {
      const bytes = this.joined(Uint8Array.of(LF));
      this.waiting = [];
      this.records(bytes, bytes.length, true);
    }
    const { columns } = this;
    const [first, end] = this.filledRows();
    const used = columns.filter((column) => column.codes.some((code) => code !== -1)).at(-1);
    const kept = used ? columns.slice(0, columns.indexOf(used) + 1) : [];
    const texts = decode(kept.map((column) => column.pool()));
    return { columns: kept.map((column, i) => column.finish(texts[i] ?? '', first, end)), firstRow: first };
  }

  private wait(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.waiting.push(piece.slice());
    this.waitingSize += piece.length;
  }

  private joined(piece: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.waitingSize + piece.length);
    let at = 0;
    for (const part of [...this.waiting, piece]) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /** First filled row, and the row behind the last one. */
  private filledRows(): [number, number] {
    let first = this.rows;
    let end = 0;
    for (const { codes } of this.columns) {
      let row = 0;
      while (row < first && codes[row] === -1) row++;
      first = Math.min(first, row);
      row = this.rows;
      while (row > end && codes[row - 1] === -1) row--;
      end = Math.max(end, row);
    }
    return [first < end ? first : 0, end];
  }

  /** Reads the records of bytes[0..end), which end with a line break; gives where the first unfinished one begins. */
  private records(bytes: Uint8Array, end: number, final: boolean): number {
    const { columns, separator, rows: before } = this;
    let at = 0;
    while (at < end) {
      const start = at;
      const row = this.rows;
      if (row === this.capacity) this.grow(row + ((row - before) / Math.max(1, at)) * (end - at));
      for (let place = 0; ; place++) {
        const column = columns[place] ?? this.addColumn();
        const byte = bytes[at]!;
        // most fields of points are one digit
        if (byte >= ZERO && byte <= NINE && this.ends[bytes[at + 1]!] === 1) {
          column.codes[row] = byte - ZERO;
          at++;
        } else if (byte === QUOTE) at = this.quoted(bytes, at, end, final, column, row);
        else at = this.plain(bytes, at, column, row);
        if (at < 0) return start;
        if (bytes[at++] !== separator) break;
      }
      if (bytes[at - 1] === CR && bytes[at] === LF) at++;
      this.rows = row + 1;
    }
    return at;
  }

  private addColumn(): CsvColumn {
    const column = new CsvColumn(this.capacity);
    this.columns.push(column);
    return column;
  }

  /** Makes room for twice as many rows, or for as many as there will be if the piece goes on like its beginning. */
  private grow(expected: number): void {
    this.capacity = Math.max(2 * this.capacity, Math.min(MOST_AHEAD, Math.ceil(expected * MARGIN)));
    for (const column of this.columns) column.grow(this.capacity);
  }

  /** A field without quotes; gives the place of the sign that ends it. */
  private plain(bytes: Uint8Array, start: number, column: CsvColumn, row: number): number {
    const { ends } = this;
    let at = start;
    let byte = bytes[at]!;
    let whole = 0;
    while (byte >= ZERO && byte <= NINE) {
      whole = (whole * 10 + byte - ZERO) | 0;
      byte = bytes[++at]!;
    }
    if (ends[byte] === 1) {
      const size = at - start;
      if (size === 0) return at;
      if (size <= QUICK_DIGITS && (size === 1 || bytes[start] !== ZERO)) {
        column.codes[row] = whole;
        return at;
      }
    }
    const same = column.repeats(bytes, start, ends);
    if (same >= 0) {
      column.putLast(row);
      return same;
    }
    let hash = HASH_START;
    for (at = start; ends[(byte = bytes[at]!)] === 0; at++) hash = Math.imul(hash ^ byte, HASH_STEP);
    column.put(row, bytes, start, at, hash);
    return at;
  }

  /** A field in quotes: to the quote that is not doubled, and whatever stands before the next separator; -1 when it does not end here. */
  private quoted(
    bytes: Uint8Array,
    start: number,
    end: number,
    final: boolean,
    column: CsvColumn,
    row: number,
  ): number {
    this.scratchSize = 0;
    let at = start + 1;
    for (; ; at++) {
      if (at >= end) {
        if (!final) return -1;
        // the line break behind the last byte is not the text's own, unless it stands for the second half of one
        if (bytes[end - 2] !== CR) this.scratchSize--;
        at = end - 1;
        break;
      }
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        at++;
      } else if (byte === CR) {
        if (bytes[at + 1] === LF) continue;
        this.keep(LF);
        continue;
      }
      this.keep(byte);
    }
    if (bytes[at] === QUOTE) at++;
    for (; this.ends[bytes[at]!] === 0; at++) this.keep(bytes[at]!);
    this.putScratch(column, row);
    return at;
  }

  private keep(byte: number): void {
    if (this.scratchSize === this.scratch.length) {
      const larger = new Uint8Array(2 * this.scratchSize);
      larger.set(this.scratch);
      this.scratch = larger;
    }
    this.scratch[this.scratchSize++] = byte;
  }

  /** Short whole numbers and equal texts have one code each, with quotes or without. */
  private putScratch(column: CsvColumn, row: number): void {
    const { scratch, scratchSize: size } = this;
    if (size === 0) return;
    let whole = 0;
    let hash = HASH_START;
    let digits = true;
    for (let i = 0; i < size; i++) {
      const byte = scratch[i]!;
      if (byte >= ZERO && byte <= NINE) whole = (whole * 10 + byte - ZERO) | 0;
      else digits = false;
      hash = Math.imul(hash ^ byte, HASH_STEP);
    }
    if (digits && size <= QUICK_DIGITS && (size === 1 || scratch[0] !== ZERO)) column.codes[row] = whole;
    else column.putQuoted(row, scratch, size, hash);
  }
}
