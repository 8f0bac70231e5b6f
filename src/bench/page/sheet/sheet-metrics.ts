import type { Rect } from '../../../domain/cell';
import { wrapText, type Measure } from './text-layout';
import { displayText } from './display-text';
import { fontOf, lineHeight } from './cell-font';
import type { Box, SheetSurface } from './sheet-surface';
import type { TypingLocale } from '../clipboard/typed-value';

/** Files store column widths in digits of the default font (Calibri 11), padding included. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_ROW_POINTS = 15;
/** rows and columns shown beyond the used ones */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
/** Heights by content are worked out only in sheets up to this size: it means measuring every wrapped text. */
const MOST_CELLS_TO_MEASURE = 60_000;

/** Sizes of the shown part of a sheet in pixels, with running sums. */
export interface SheetMetrics {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly heights: Float64Array;
  /** tops[n] = pixels above row n */
  readonly tops: Float64Array;
  readonly lefts: readonly number[];
}

export function measureSheet(surface: SheetSurface, measure: Measure, locale: TypingLocale): SheetMetrics {
  const used = surface.used;
  const rows = Math.max(LEAST_ROWS, (used ? used.row + used.rows : 0) + SPARE_ROWS);
  const columns = Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS);
  const widths = Array.from({ length: columns }, (_, column) => columnPixels(surface.columnWidth(column)));
  const byContent = used !== null && used.rows * used.columns <= MOST_CELLS_TO_MEASURE;
  const heights = new Float64Array(rows);
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const given = surface.rowHeight(row);
    const points = given ?? DEFAULT_ROW_POINTS;
    const fitted = given === null && byContent ? contentHeight(surface, row, used, widths, measure, locale) : 0;
    heights[row] = Math.max(Math.round(points * PIXELS_PER_POINT), fitted);
    tops[row + 1] = (tops[row] ?? 0) + (heights[row] ?? 0);
  }
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  return { rows, columns, widths, heights, tops, lefts };
}

export function columnPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

export function columnCharacters(pixels: number): number {
  return pixels / PIXELS_PER_CHARACTER;
}

/** Excel grows a row that has no height of its own with its wrapped or large text; merged cells do not count. */
function contentHeight(
  surface: SheetSurface,
  row: number,
  used: Rect,
  widths: readonly number[],
  measure: Measure,
  locale: TypingLocale,
): number {
  let tallest = 0;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    const content = surface.content(row, column);
    if (content === null) continue;
    const style = surface.style(row, column);
    if (!style.wrap && style.fontSize <= 11) continue;
    if (surface.mergeAt(row, column)) continue;
    const text = displayText(content, style.numberFormat, locale);
    const lines = style.wrap ? wrapText(text, fontOf(style), (widths[column] ?? 0) - 6, measure).length : 1;
    tallest = Math.max(tallest, Math.ceil(lines * lineHeight(style)) + 2);
  }
  return tallest;
}

/** The whole merged area, seen from one of its cells: where it would lie if nothing were cut off. */
export function mergeBox(metrics: SheetMetrics, merge: Rect, row: number, column: number, cell: Box): Box {
  const { tops, lefts } = metrics;
  const top = cell.y - ((tops[row] ?? 0) - (tops[merge.row] ?? 0));
  const left = cell.x - ((lefts[column] ?? 0) - (lefts[merge.column] ?? 0));
  const lastRow = Math.min(metrics.rows, merge.row + merge.rows);
  const lastColumn = Math.min(metrics.columns, merge.column + merge.columns);
  return {
    x: left,
    y: top,
    width: (lefts[lastColumn] ?? 0) - (lefts[merge.column] ?? 0),
    height: (tops[lastRow] ?? 0) - (tops[merge.row] ?? 0),
  };
}
