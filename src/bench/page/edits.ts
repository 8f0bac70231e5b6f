import { contains, overlaps, type CellValue, type Rect } from '../../domain/cell';
import type { CellContent } from '../model/cell-content';
import { intersection, maxColumns, maxRows, rectOf } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import { cellError } from '../model/cell-content';
import { keptFormula } from '../functions/formula';
import type { PastedTable } from './clipboard/html-table';
import { toTabSeparated } from './clipboard/tab-separated';
import { readClipboardText, readTyped, type TypedCell, type TypingLocale } from './clipboard/typed-value';
import { displayText } from './sheet/display-text';

/** What a person's edit came to. */
export type EditResult = 'done' | 'protected' | 'tooMuch';

/** Looking at every cell of a protected sheet's selection stops here; beyond, the edit is refused. */
const MOST_CELLS_TO_CHECK = 200_000;
const MOST_PASTED_CELLS = 5_000_000;

/** The person typed into one cell. */
export function typeInto(
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  locale: TypingLocale,
): EditResult {
  if (!writable(sheet, rectOf(row, column))) return 'protected';
  const style = sheet.cells.style(row, column);
  const typed: TypedCell =
    style.numberFormat === '@' ? { kind: 'value', value: text, numberFormat: null } : readTyped(text, locale);
  if (typed.kind === 'formula') {
    // the bench calculates the add-in's own functions only: other formulas are kept and get their result in Excel
    sheet.setFormula(row, column, keptFormula(typed.text, locale), null);
    return 'done';
  }
  sheet.setValues(row, column, [[contentOf(typed.value)]]);
  const patch = {
    ...(typed.numberFormat !== null && style.numberFormat === 'General' ? { numberFormat: typed.numberFormat } : {}),
    ...(text.includes('\n') && !style.wrap ? { wrap: true } : {}),
  };
  if (Object.keys(patch).length > 0) sheet.patchStyle([rectOf(row, column)], patch);
  return 'done';
}

export interface PasteOutcome {
  readonly result: EditResult;
  readonly range: Rect;
}

/** Puts a table from the clipboard at the selection; one single value fills the whole selection, as in Excel. */
export function pasteInto(sheet: SheetModel, selection: Rect, table: PastedTable, locale: TypingLocale): PasteOutcome {
  const width = table.rows[0]?.length ?? 0;
  const single = table.rows.length === 1 && width === 1;
  const wanted = single ? selection : { ...selection, rows: table.rows.length, columns: widest(table) };
  const range = intersection(wanted, rectOf(0, 0, maxRows, maxColumns)) ?? rectOf(selection.row, selection.column);
  if (range.rows * range.columns > MOST_PASTED_CELLS) return { result: 'tooMuch', range };
  if (!writable(sheet, range)) return { result: 'protected', range };
  const formats = new Map<string, Rect[]>();
  const values = Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (_, c): CellContent => {
      const place = rectOf(range.row + r, range.column + c);
      const text = single ? (table.rows[0]?.[0] ?? '') : (table.rows[r]?.[c] ?? '');
      return pastedContent(sheet, place, text, locale, formats);
    }),
  );
  // merges that were there would swallow what is pasted over them
  for (const merge of sheet.merges.filter((each) => overlaps(each, range))) if (!single) sheet.unmerge(merge);
  sheet.setValues(range.row, range.column, values);
  for (const [numberFormat, rects] of formats) sheet.patchStyle(rects, { numberFormat });
  for (const merge of table.merges) {
    const target = intersection({ ...merge, row: merge.row + range.row, column: merge.column + range.column }, range);
    if (target && target.rows * target.columns > 1) sheet.merge(target);
  }
  return { result: 'done', range };
}

function pastedContent(
  sheet: SheetModel,
  place: Rect,
  text: string,
  locale: TypingLocale,
  formats: Map<string, Rect[]>,
): CellContent {
  const present = sheet.cells.style(place.row, place.column).numberFormat;
  if (present === '@') return text === '' ? null : text;
  const typed = readClipboardText(text, locale);
  if (typed.kind === 'formula') return typed.text;
  if (typed.numberFormat !== null && present === 'General') {
    const rects = formats.get(typed.numberFormat) ?? [];
    rects.push(place);
    formats.set(typed.numberFormat, rects);
  }
  return contentOf(typed.value);
}

export function clearIn(sheet: SheetModel, range: Rect): EditResult {
  const used = sheet.cells.used(false);
  const target = used && intersection(used, range);
  if (!target) return 'done';
  if (!writable(sheet, target)) return 'protected';
  sheet.clear(target, 'contents');
  return 'done';
}

/** Selected cells as other programs take them: the texts that are shown, without hidden rows and columns. */
export function copyFrom(sheet: SheetModel, range: Rect, locale: TypingLocale): string {
  const used = sheet.cells.used(false);
  const target = used && intersection(used, range);
  if (!target) return '';
  const rows: string[][] = [];
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const line: string[] = [];
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      if (sheet.hiddenColumns.has(column)) continue;
      line.push(displayText(sheet.cells.value(row, column), sheet.cells.style(row, column).numberFormat, locale));
    }
    rows.push(line);
  }
  return toTabSeparated(rows);
}

function writable(sheet: SheetModel, rect: Rect): boolean {
  if (!sheet.properties.protected) return true;
  if (rect.rows * rect.columns > MOST_CELLS_TO_CHECK) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const merge = sheet.merges.find((each) => contains(each, { row, column }));
      if (sheet.cells.style(merge?.row ?? row, merge?.column ?? column).locked) return false;
    }
  }
  return true;
}

function contentOf(value: CellValue): CellContent {
  return typeof value === 'string' ? (cellError(value) ?? value) : value;
}

function widest(table: PastedTable): number {
  return table.rows.reduce((most, row) => Math.max(most, row.length), 1);
}
