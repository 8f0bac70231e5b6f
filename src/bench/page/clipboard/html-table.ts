import type { Rect } from '../../../domain/cell';

export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  /** merged areas, counted from the first pasted cell */
  readonly merges: readonly Rect[];
}

/** Excel's own limits; a hostile span must not make us allocate the world. */
const MAX_COLUMNS = 16_384;
const MAX_ROW_SPAN = 65_535;
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Reads the tables of clipboard HTML, one under another; null when there is none. The text is parsed apart and never shown as HTML. */
export function parseHtmlTables(html: string): PastedTable | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  if (tables.length === 0) return null;
  const rows: string[][] = [];
  const merges: Rect[] = [];
  for (const table of tables) layTable(table, rows, merges);
  const width = Math.max(1, ...rows.map((row) => row.length));
  return { rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')), merges };
}

/** Puts the cells of one table below the rows that are there; `taken` holds how far earlier spans reach down, per column. */
function layTable(table: HTMLTableElement, rows: string[][], merges: Rect[]): void {
  const first = rows.length;
  const taken: number[] = [];
  [...table.rows].forEach((source, index) => {
    const at = first + index;
    const row: string[] = (rows[at] ??= []);
    let column = 0;
    for (const cell of source.cells) {
      while ((taken[column] ?? -1) >= at) column += 1;
      const columns = span(cell.getAttribute('colspan'), MAX_COLUMNS - column);
      const wanted =
        cell.getAttribute('rowspan') === '0' ? MAX_ROW_SPAN : span(cell.getAttribute('rowspan'), MAX_ROW_SPAN);
      const height = Math.min(wanted, table.rows.length - index);
      if (columns < 1) break;
      row[column] = cellText(cell);
      if (columns > 1 || height > 1) merges.push({ row: at, column, rows: height, columns });
      for (let c = column; c < column + columns; c += 1) taken[c] = at + height - 1;
      column += columns;
    }
  });
}

function span(text: string | null, most: number): number {
  const wanted = Number.parseInt(text ?? '1', 10);
  return Math.min(Number.isFinite(wanted) && wanted > 0 ? wanted : 1, most);
}

/** The text as a browser would show it: runs of blanks are one, line breaks and paragraphs stay. */
export function cellText(cell: Element): string {
  const parts: string[] = [];
  collect(cell, parts);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (!(child instanceof Element) || SILENT.has(child.tagName)) continue;
    if (child.tagName === 'BR') parts.push('\n');
    const block = BLOCKS.has(child.tagName);
    if (block) parts.push('\n');
    collect(child, parts);
    if (block) parts.push('\n');
  }
}
