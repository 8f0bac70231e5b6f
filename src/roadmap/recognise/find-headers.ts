import { valueAt } from '../../grid/grid';
import type { MeasureColumn, MeasureField } from '../measure-table';
import { bareWords } from '../text/text';
import { namesResults, RESULTS_WORDS, SUBHEADER_WORDS } from './header-vocabulary';
import { matchHeader } from './match-header';
import { hasPeriodHeaders } from './period-columns';
import { periodOfHeader } from './period-header';
import type { SheetText } from './sheet-text';

/** A header found in the sheet: its rows and all its columns from the first to the last. */
export interface HeaderBlock {
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly MeasureColumn[];
}

const TALLEST_HEADER = 3;
/** So many columns of times beside the measures are a plan even when nobody is named. */
const FEWEST_PERIODS = 3;

/** Headers of measure tables from top to bottom, repeated ones included. */
export function findHeaders(sheet: SheetText): readonly HeaderBlock[] {
  const found: HeaderBlock[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    const blocks = blocksAt(sheet, row);
    found.push(...blocks);
    row += Math.max(0, ...blocks.map((block) => block.rows - 1));
  }
  return found;
}

function blocksAt(sheet: SheetText, row: number): readonly HeaderBlock[] {
  if (!namesAField(sheet, row)) return [];
  for (let rows = 1; rows <= TALLEST_HEADER && row + rows - 1 <= sheet.lastRow; rows++) {
    const cells = headerCells(sheet, row, rows);
    if (cells === null) return [];
    // a header of its own right below: this row is a measure before a repeated header, not its first line
    if (rows > 1 && isHeader(headerCells(sheet, row + rows - 1, 1) ?? [])) return [];
    const groups = splitSideBySide(cells).filter(isHeader);
    if (groups.length === 0) continue;
    const height = rows + followingLines(sheet, row, rows, cells);
    return groups.map((group) => ({
      row,
      rows: height,
      columns: height > rows ? reread(sheet, row, height, group) : group,
    }));
  }
  return [];
}

function namesAField(sheet: SheetText, row: number): boolean {
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    // a number is no header; results sheets consist of them
    if (typeof valueAt(sheet.grid, row, column) !== 'string') continue;
    if (matchHeader(sheet.own(row, column)) !== null) return true;
  }
  return false;
}

/** Columns of a possible header of `rows` lines; null when the lines cannot belong together. */
function headerCells(sheet: SheetText, row: number, rows: number): MeasureColumn[] | null {
  const cells: MeasureColumn[] = [];
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    if (insideWiderCell(sheet, row, rows, column)) continue;
    const text = lines(sheet, row, rows, column).join(' ');
    if (text.length > 120) return null;
    const match = matchHeader(text);
    cells.push({ column, header: text, field: match?.field ?? 'unknown', confidence: match?.confidence ?? 0 });
  }
  if (rows > 1) {
    // a title merged across the table is no first line of the header
    const firstTexts = new Set(cells.map((cell) => sheet.own(row, cell.column)).filter((text) => text !== ''));
    if (firstTexts.size < 2) return null;
    const lastLine = cells.some((cell) => sheet.own(row + rows - 1, cell.column) !== '');
    const firstLine = cells.filter((cell) => matchHeader(sheet.own(row, cell.column)) !== null).length;
    if (!lastLine || firstLine === 0) return null;
  }
  return cells;
}

/** A column that a horizontal merge of every header line hides is no column of its own. */
function insideWiderCell(sheet: SheetText, row: number, rows: number, column: number): boolean {
  for (let line = row; line < row + rows; line++) {
    const merge = sheet.mergeAt(line, column);
    if (merge === null || merge.column === column) return false;
  }
  return true;
}

function lines(sheet: SheetText, row: number, rows: number, column: number): string[] {
  const seen: string[] = [];
  for (let line = row; line < row + rows; line++) {
    const text = sheet.seen(line, column);
    const merge = sheet.mergeAt(line, column);
    const again = merge !== null && merge.row < line && merge.row >= row;
    if (text !== '' && !again) seen.push(text);
  }
  return seen;
}

/** Two tables beside each other: an empty header cell between two groups that are headers on their own, of plans or of results. */
function splitSideBySide(cells: readonly MeasureColumn[]): readonly (readonly MeasureColumn[])[] {
  const groups: MeasureColumn[][] = [[]];
  for (const cell of cells) {
    if (cell.header === '') groups.push([]);
    else groups[groups.length - 1]?.push(cell);
  }
  const full = groups.filter((group) => group.length > 0);
  if (full.filter((group) => isHeader(group) || isResultsHeader(group)).length >= 2) return full;
  const first = full[0]?.[0]?.column ?? 0;
  const last = full[full.length - 1]?.at(-1)?.column ?? -1;
  return [cells.filter((cell) => cell.column >= first && cell.column <= last)];
}

const isResultsHeader = (cells: readonly MeasureColumn[]): boolean => namesResults(cells.map(({ header }) => header));

function isHeader(cells: readonly MeasureColumn[]): boolean {
  const fields = new Set<MeasureField>(cells.map((cell) => cell.field).filter((field) => field !== 'unknown'));
  if (fields.has('measure') && hasPeriodHeaders(cells)) fields.add('deadline');
  const sure = (field: MeasureField): boolean => cells.some((cell) => cell.field === field && cell.confidence >= 0.95);
  const filled = cells.filter((cell) => cell.header !== '');
  const ofResults = filled.filter((cell) => RESULTS_WORDS.test(bareWords(cell.header))).length;
  if (ofResults >= 2 && ofResults * 2 > filled.length - fields.size) return false;
  const when = fields.has('deadline') || fields.has('responsible');
  if (fields.size >= 3)
    return fields.has('measure') ? when || fields.has('result') : fields.has('deadline') && fields.has('responsible');
  if (fields.size === 2 && hasPeriodHeaders(cells, FEWEST_PERIODS)) return sure('measure');
  return fields.size === 2 && sure('measure') && (sure('deadline') || sure('responsible'));
}

/** Lines below that still belong to the header: wrapped words, «начало / окончание», the row of column numbers. */
function followingLines(sheet: SheetText, row: number, rows: number, cells: readonly MeasureColumn[]): number {
  let extra = 0;
  for (let line = row + rows; line <= sheet.lastRow && extra < 2; line++) {
    if (!belongsToHeader(sheet, row, line, cells)) break;
    extra += 1;
  }
  return extra;
}

function belongsToHeader(sheet: SheetText, row: number, line: number, cells: readonly MeasureColumn[]): boolean {
  const filled: string[] = [];
  let belongs = true;
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    const text = sheet.own(line, column);
    if (text === '') continue;
    filled.push(text);
    const above = cells.find((cell) => cell.column === column)?.header ?? sheet.seen(row, column);
    const joined = matchHeader(`${above} ${text}`);
    const sameField = [undefined, joined?.field].includes(matchHeader(above)?.field);
    const continues = sameField && bareWords(text) !== '' && (joined?.confidence ?? 0) >= 0.95;
    const ofTime = periodOfHeader(text) ?? periodOfHeader(`${sheet.seen(row, column)} ${text}`);
    if (!SUBHEADER_WORDS.test(bareWords(text)) && !continues && ofTime === null) belongs = false;
  }
  const columnNumbers = filled.length >= 3 && filled.every((text, i) => text.replace(/\.$/, '') === String(i + 1));
  const named = cells.filter((cell) => cell.header !== '').length;
  if (columnNumbers) return filled.length >= named;
  const coveredFromAbove = cells.some((cell) => {
    const merge = sheet.mergeAt(line, cell.column);
    return merge !== null && merge.row >= row && merge.row < line;
  });
  return filled.length === 0
    ? coveredFromAbove && cells.every((cell) => cell.header === '' || sheet.seen(line, cell.column) !== '')
    : belongs;
}

/** Columns again with the lines below taken in: «Сроки» over «начало | окончание» are two deadline columns. */
function reread(
  sheet: SheetText,
  row: number,
  rows: number,
  group: readonly MeasureColumn[],
): readonly MeasureColumn[] {
  const first = group[0]?.column ?? 0;
  const lastColumn = group.at(-1)?.column ?? 0;
  const last = lastColumn + (sheet.mergeAt(row, lastColumn)?.columns ?? 1) - 1;
  const result: MeasureColumn[] = [];
  for (let column = first; column <= last; column++) {
    if (insideWiderCell(sheet, row, rows, column)) continue;
    const known = group.find((cell) => cell.column === column);
    const text = lines(sheet, row, rows, column)
      .filter((part, i) => i === 0 || !/^\d{1,2}\.?$/.test(part))
      .join(' ');
    const match = matchHeader(text) ?? matchHeader(sheet.seen(row, column));
    result.push({
      column,
      header: text,
      field: match?.field ?? known?.field ?? 'unknown',
      confidence: match?.confidence ?? known?.confidence ?? 0,
    });
  }
  return result;
}
