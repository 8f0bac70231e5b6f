import type { CellValue } from '../domain/cell';
import { parseCsv } from '../grid/csv';
import type { Grid } from '../grid/grid';

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
  const rows = parseCsv(body, declared?.[1] ?? separatorOf(body));
  const filled = rows.map((line) => line.findLastIndex((value) => value !== null) + 1);
  const columns = filled.reduce((most, length) => Math.max(most, length), 0);
  const last = filled.findLastIndex((length) => length > 0);
  const first = Math.max(
    0,
    filled.findIndex((length) => length > 0),
  );
  return {
    sheet: file.replace(/\.[^.]*$/, '') || file,
    file,
    origin: { row: last < 0 ? 0 : first, column: 0 },
    values: rows.slice(first, last + 1).map((line) => sized(line, columns)),
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  };
}

/** The row with as many cells as the table has columns; the parsed rows belong to nobody else. */
function sized(line: CellValue[], columns: number): CellValue[] {
  if (line.length > columns) line.length = columns;
  while (line.length < columns) line.push(null);
  return line;
}

/** The sign of `;`, tab and comma that parts the first lines most evenly; a decimal comma makes the comma the last choice. */
function separatorOf(text: string): string {
  const lines = logicalLines(text.slice(0, 20_000))
    .slice(0, 20)
    .filter((line) => line !== '');
  const scored = [';', '\t', ','].map((sign) => {
    const counts = lines.map((line) => outsideQuotes(line, sign));
    const parted = counts.filter((count) => count > 0).length;
    return { sign, score: parted === lines.length ? 2 : parted > lines.length / 2 ? 1 : 0 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).sign;
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
