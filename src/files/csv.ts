import { gridOfColumns } from '../grid/columns';
import { CsvReader } from '../grid/csv';
import type { Grid } from '../grid/grid';

/** So much of a file tells its separator. */
const HEAD_BYTES = 20_000;
const SEPARATORS = [';', '\t', ','] as const;
const DECLARED = /^sep=([\x20-\x7e\t])\r?\n/i;
const NO_SEPARATOR = /["\r\n\d]/;

/** A file of texts with separators that arrives in pieces; `finish` gives its sheet. */
export interface CsvFile {
  push(piece: Uint8Array): void;
  finish(): Grid;
}

/**
 * Reads such a file piece by piece, whatever their size: UTF-8 and UTF-16 by their marks, UTF-8 without a mark when the whole file is valid,
 * else Windows-1251 as Russian Excel saves.
 */
export function openCsv(file: string): CsvFile {
  let reader: CsvReader | null = null;
  let head: Uint8Array[] = [];
  let size = 0;
  let recode = (piece: Uint8Array): Uint8Array => piece;
  const start = (): CsvReader => {
    const bytes = joined(head, size);
    head = [];
    recode = recoder(bytes);
    const text = recode(bytes);
    const body = isMarked(text) ? text.subarray(3) : text;
    const { separator, from } = separatorOf(body);
    reader = new CsvReader(separator.charCodeAt(0));
    reader.push(body.subarray(from));
    return reader;
  };
  return {
    push(piece) {
      if (reader) return reader.push(recode(piece));
      head.push(piece);
      size += piece.length;
      // UTF-16 may become half as long
      if (size >= 2 * HEAD_BYTES + 3) start();
    },
    finish() {
      const { columns, firstRow } = (reader ?? start()).finish(decodeAll);
      return gridOfColumns(
        {
          sheet: file.replace(/\.[^.]*$/, '') || file,
          file,
          origin: { row: columns.length === 0 ? 0 : firstRow, column: 0 },
          merges: [],
          numberFormats: null,
          hiddenRows: [],
        },
        columns,
      );
    },
  };
}

export function gridOfCsv(bytes: Uint8Array, file: string): Grid {
  const csv = openCsv(file);
  csv.push(bytes);
  return csv.finish();
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** UTF-16 becomes UTF-8; everything else is read as it is. */
function recoder([a, b]: Uint8Array): (piece: Uint8Array) => Uint8Array {
  const little = a === 0xff && b === 0xfe;
  if (!little && !(a === 0xfe && b === 0xff)) return (piece) => piece;
  const decoder = new TextDecoder(little ? 'utf-16le' : 'utf-16be');
  const encoder = new TextEncoder();
  return (piece) => encoder.encode(decoder.decode(piece, { stream: true }));
}

function isMarked([a, b, c]: Uint8Array): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}

/** Texts of all columns; one that is no UTF-8 makes all of them Windows-1251. */
function decodeAll(pools: readonly Uint8Array[]): string[] {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return pools.map((pool) => decoder.decode(pool));
  } catch {
    // the only way this decoder fails is that the bytes are no UTF-8
    const decoder = new TextDecoder('windows-1251');
    return pools.map((pool) => decoder.decode(pool));
  }
}

/**
 * The sign that the first line declares («sep=;»), else that of `;`, tab and comma that parts the first lines most evenly; a decimal comma
 * makes the comma the last choice. `from`: where the rows begin.
 */
function separatorOf(bytes: Uint8Array): { readonly separator: string; readonly from: number } {
  // only ASCII signs are looked for, and every encoding that arrives here has them at their places
  const text = new TextDecoder('windows-1251').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = DECLARED.exec(text);
  const sign = declared?.[1] ?? '';
  if (declared && !NO_SEPARATOR.test(sign)) return { separator: sign, from: declared[0].length };
  const lines = logicalLines(text)
    .slice(0, 20)
    .filter((line) => line !== '');
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => outsideQuotes(line, separator));
    const parted = counts.filter((count) => count > 0).length;
    return { separator, score: parted === lines.length ? 2 : parted > lines.length / 2 ? 1 : 0 };
  });
  return { separator: scored.reduce((best, each) => (each.score > best.score ? each : best)).separator, from: 0 };
}

/** Lines of the text; a line break inside quotes parts nothing. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      lines.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...lines, text.slice(start)];
}

function outsideQuotes(line: string, sign: string): number {
  let count = 0;
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === sign && !quoted) count += 1;
  }
  return count;
}
