import { columnName, type Rect, rectAddress } from '../../domain/cell';
import { maxColumns, maxRows } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';

/** A1:B2, A:C, 2:5 as Excel writes them. */
export function localAddress(rect: Rect): string {
  if (rect.columns >= maxColumns) return `${rect.row + 1}:${rect.row + rect.rows}`;
  if (rect.rows >= maxRows) return `${columnName(rect.column)}:${columnName(rect.column + rect.columns - 1)}`;
  return rectAddress(rect);
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$/;

/** Quoted where Excel quotes: «Лист1», «'Сводный отчёт'». */
export function quotedSheet(name: string): string {
  return plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: SheetModel, rects: readonly Rect[]): string {
  return rects.map((rect) => `${quotedSheet(sheet.name)}!${localAddress(rect)}`).join(',');
}
