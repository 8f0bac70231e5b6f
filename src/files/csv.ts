import type { CellValue } from '../domain/cell';
import type { Grid } from '../grid/grid';

/** Numbers as spreadsheets write them; a leading zero or plus, or more digits than Excel keeps, means a code, not a number. */
const plainNumber = /^-?(0|[1-9]\d{0,14})([.,]\d{1,15})?$/;

/** UTF-8 and UTF-16 by their marks, UTF-8 without a mark when it is valid, else Windows-1251 as Russian Excel saves. */
export function csvText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // the only way this decoder fails is that the bytes are no UTF-8
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

export function gridOfCsv(text: string, file: string): Grid {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows = split(body, declared?.[1] ?? separatorOf(body)).map((line) => line.map(valueOf));
  const filled = rows.map((line) => line.findLastIndex((value) => value !== null) + 1);
  const columns = Math.max(0, ...filled);
  const last = filled.findLastIndex((length) => length > 0);
  const first = Math.max(
    0,
    filled.findIndex((length) => length > 0),
  );
  const values = rows
    .slice(first, last + 1)
    .map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? null));
  return {
    sheet: file.replace(/\.[^.]*$/, '') || file,
    file,
    origin: { row: last < 0 ? 0 : first, column: 0 },
    values,
    merges: [],
    numberFormats: values.map((line) => line.map(() => 'General')),
    hiddenRows: [],
  };
}

/** The sign of `;`, tab and comma that parts the first lines most evenly; a decimal comma makes the comma the last choice. */
function separatorOf(text: string): string {
  const head = split(text.slice(0, 20_000), '\u0000').slice(0, 20);
  const lines = head.map((line) => line[0] ?? '').filter((line) => line !== '');
  const scored = [';', '\t', ','].map((sign) => {
    const counts = lines.map((line) => outsideQuotes(line, sign));
    const parted = counts.filter((count) => count > 0).length;
    return { sign, score: parted === lines.length ? 2 : parted > lines.length / 2 ? 1 : 0 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).sign;
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

/** RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes. With separator NUL, quotes stay in the text. */
function split(text: string, separator: string): string[][] {
  const keepQuotes = separator === '\u0000';
  const rows: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    line.push(field);
    field = '';
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '"' && (quoted || field === '' || keepQuotes)) {
      if (keepQuotes) field += letter;
      if (quoted && !keepQuotes && text.charAt(i + 1) === '"') {
        field += '"';
        i += 1;
      } else quoted = !quoted;
    } else if (quoted) field += letter;
    else if (letter === separator) endField();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text.charAt(i + 1) === '\n') i += 1;
      endField();
      rows.push(line);
      line = [];
    } else field += letter;
  }
  if (field !== '' || line.length > 0) {
    endField();
    rows.push(line);
  }
  return rows;
}

function valueOf(field: string): CellValue {
  const text = field.replace(/\r\n?/g, '\n');
  if (text === '') return null;
  return plainNumber.test(text) ? Number(text.replace(',', '.')) : text;
}
