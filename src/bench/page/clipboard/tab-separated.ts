/** Rows of text as spreadsheets exchange them: tabs between cells, quotes round cells with breaks, doubled quotes inside. */
export function parseTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    row.push(cell.text);
    const stop = source[cell.end];
    if (stop !== '\t') {
      rows.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return rows;
}

interface CellPiece {
  readonly text: string;
  readonly end: number;
}

function plainCell(source: string, start: number): CellPiece {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

/** A cell that opens with a quote but never closes it properly («"Лицей" № 3») is plain text. */
function quotedCell(source: string, start: number): CellPiece {
  let close = start + 1;
  for (;;) {
    close = source.indexOf('"', close);
    if (close < 0) return plainCell(source, start);
    if (source[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  if (end < source.length && source[end] !== '\t' && source[end] !== '\n') return plainCell(source, start);
  return { text: source.slice(start + 1, close).replace(/""/g, '"'), end };
}

export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteWhenNeeded).join('\t')).join('\r\n');
}

function quoteWhenNeeded(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
