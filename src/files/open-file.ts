import type { Grid } from '../grid/grid';
import { HostFailure } from '../plan/ports';
import { settingsSheet } from './file-settings';
import { gridOfCsv } from './csv';
import { gridOfSheet } from './sheet-grid';

/** How a file's first bytes tell what it is. */
type FileKind = 'zip' | 'compound' | 'markup' | 'text' | 'other';

/**
 * Every visible or hidden worksheet of an .xlsx, .xls, .ods or .csv file, in the order of its tabs. Dates come as serial numbers, Excel
 * errors as their text. Throws HostFailure only.
 */
export async function openFile(bytes: Uint8Array, file: string): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new HostFailure('unreadable', { file, reason: 'empty' });
  const kind = kindOf(bytes, file);
  if (kind === 'other') throw new HostFailure('notAWorkbook', { file, reason: isPlainText(bytes) ? 'text' : 'other' });
  if (kind === 'text') return [gridOfCsv(bytes, file)];
  // the library looks for the list of contents of such a file without end
  if (isCutOff(bytes, kind)) throw new HostFailure('unreadable', { file, reason: 'damaged' });
  const library = await import('@e965/xlsx');
  try {
    const book = library.read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellHTML: false });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const names = book.SheetNames.filter((name) => name !== settingsSheet && isWorksheet(book.Sheets[name]));
    const grids = names.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet
        ? [gridOfSheet(sheet, name, file, { date1904, isDate: (format) => library.SSF.is_date(format) })]
        : [];
    });
    if (grids.length === 0) throw new HostFailure('notAWorkbook', { file });
    return grids;
  } catch (error) {
    throw failureOf(error, file, kind, bytes);
  }
}

/** Chart and dialog sheets hold no cells. */
function isWorksheet(sheet: unknown): boolean {
  if (typeof sheet !== 'object' || sheet === null) return false;
  return !('!type' in sheet) || sheet['!type'] === 'sheet' || sheet['!type'] === undefined;
}

/** No signs that only programs write, and nothing that says it is a file of another kind. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return !start.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) && !startsWith(start, '%PDF');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

const textExtension = /\.(csv|tsv|txt|prn)$/i;

function kindOf(bytes: Uint8Array, file: string): FileKind {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5) && (d === 4 || d === 6)) return 'zip';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'compound';
  // an .xls of Excel 2.0-4.0 begins with a BOF record
  if (a === 0x09 && /\.xls$/i.test(file)) return 'compound';
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) return 'other';
  if (textExtension.test(file)) return 'text';
  const start = new TextDecoder('windows-1251').decode(bytes.subarray(0, 512)).replace(/^п»ї/, '').trimStart();
  return /^<(\?xml|!doctype html|html|table|meta|head|body)/i.test(start) ? 'markup' : 'other';
}

function failureOf(error: unknown, file: string, kind: FileKind, bytes: Uint8Array): HostFailure {
  if (error instanceof HostFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message))
    return new HostFailure('unreadable', { file, reason: 'encrypted' }, [], { cause: error });
  // the container is whole but holds something else: a text document, a presentation
  const foreign =
    kind === 'zip' ? isForeignZip(bytes) : /cannot find workbook|unsupported|pdf|could not find/i.test(message);
  if (foreign) return new HostFailure('notAWorkbook', { file }, [], { cause: error });
  return new HostFailure('unreadable', { file, reason: 'damaged' }, [], { cause: error });
}

/** Whether the file that begins with these bytes is read as rows of texts with separators. */
export function isTextFile(start: Uint8Array, file: string): boolean {
  return start.length > 0 && kindOf(start, file) === 'text';
}

const END_OF_CONTENTS = 'PK\u0005\u0006';
/** The header of a compound file and one sector. */
const LEAST_COMPOUND = 1024;

/** A file that ends before what its kind must have. */
function isCutOff(bytes: Uint8Array, kind: FileKind): boolean {
  if (kind === 'zip') return !tailOf(bytes).includes(END_OF_CONTENTS);
  return kind === 'compound' && bytes[0] === 0xd0 && bytes.length < LEAST_COMPOUND;
}

function tailOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 200_000)));
}

/** Whether a zip file has its list of contents at the end, and no part of a spreadsheet in it. */
function isForeignZip(bytes: Uint8Array): boolean {
  const tail = tailOf(bytes);
  return tail.includes(END_OF_CONTENTS) && !/xl\/|content\.xml/.test(tail);
}
