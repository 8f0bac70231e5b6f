import { intersection, rectOf } from '../model/rects';
import { defaultRowHeight, type SheetModel } from '../model/sheet-model';
import type { CellStyle } from '../model/styles';
import type { Area } from './scope';
import { displayText } from './values';

/** Without a font to measure with, text is taken to be one width unit a sign at 11 points. */
const padding = 2;
const narrowest = 64 / 7;
const widest = 255;
const lineHeight = 1.36;
const defaultFontSize = 11;

export function autofitColumns(area: Area, locale: string): void {
  const { sheet } = area;
  for (const rect of area.rects) {
    const used = sheet.cells.used(true);
    const inner = used && intersection(rect, used);
    if (!inner) continue;
    for (let column = inner.column; column < inner.column + inner.columns; column++) {
      let width = 0;
      for (let row = inner.row; row < inner.row + inner.rows; row++) {
        if (sheet.merges.length > 0 && sheet.mergeAt(row, column)) continue;
        width = Math.max(width, cellWidth(sheet, row, column, locale));
      }
      if (width > 0) sheet.setColumnWidths(column, 1, Math.min(widest, Math.max(narrowest, width + padding)));
    }
  }
}

/** Rows that are automatic have no height of their own in the model. */
export function autofitRows(area: Area): void {
  const { sheet } = area;
  for (const rect of area.rects)
    for (const row of [...sheet.rowHeights.keys()])
      if (row >= rect.row && row < rect.row + rect.rows) sheet.setRowHeights(row, 1, null);
  sheet.touch('format', area.rects.length > 0 ? area.rects : [rectOf(0, 0)]);
}

/** Points an automatic row takes for its texts; merged cells do not count, as in Excel. */
export function automaticHeight(sheet: SheetModel, row: number, locale: string): number {
  const used = sheet.cells.used(true);
  if (!used || row < used.row || row >= used.row + used.rows) return defaultRowHeight;
  let height = defaultRowHeight;
  for (let column = used.column; column < used.column + used.columns; column++)
    if (sheet.cells.value(row, column) !== null && !sheet.mergeAt(row, column))
      height = Math.max(height, cellHeight(sheet, row, column, locale));
  return height;
}

function cellWidth(sheet: SheetModel, row: number, column: number, locale: string): number {
  const style = sheet.cells.style(row, column);
  const lines = textOf(sheet, row, column, locale, style).split('\n');
  return Math.max(...lines.map((line) => line.length)) * signWidth(style);
}

function cellHeight(sheet: SheetModel, row: number, column: number, locale: string): number {
  const style = sheet.cells.style(row, column);
  const width = sheet.columnWidths.get(column) ?? sheet.properties.standardWidth;
  const lines = textOf(sheet, row, column, locale, style).split('\n');
  const count = style.wrap
    ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * signWidth(style)) / width)), 0)
    : 1;
  return Math.ceil(count * style.fontSize * lineHeight * 4) / 4;
}

function textOf(sheet: SheetModel, row: number, column: number, locale: string, style: CellStyle): string {
  return displayText(sheet.cells.value(row, column), style.numberFormat, locale);
}

function signWidth(style: CellStyle): number {
  return (style.fontSize / defaultFontSize) * (style.bold ? 1.1 : 1);
}
