import type { Rect } from '../../domain/cell';
import { intersection } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import type { CellStyle, StylePatch } from '../model/styles';
import { isUnbounded, requireUnprotected } from './range-cells';
import type { Area } from './scope';

/** The one value that all cells of the area have, or null when they differ, as Excel answers. */
export function uniform<T>(area: Area, read: (style: CellStyle) => T): T | null {
  let found: T | undefined;
  for (const style of stylesIn(area)) {
    const value = read(style);
    if (found !== undefined && found !== value) return null;
    found = value;
  }
  return found ?? null;
}

/** True when every cell of the area has no fill. */
export function hasNoFill(area: Area): boolean {
  return uniform(area, (style) => style.fill === null) === true;
}

export function patchArea(area: Area, patch: StylePatch): void {
  requireUnprotected(area.sheet);
  area.sheet.patchStyle(area.rects, patch);
}

function stylesIn(area: Area): CellStyle[] {
  const ids = new Set<number>();
  for (const rect of area.rects) collectIds(area.sheet, rect, ids);
  return [...ids].map((id) => area.sheet.cells.styles.style(id));
}

function collectIds(sheet: SheetModel, rect: Rect, ids: Set<number>): void {
  const used = sheet.cells.used(false);
  const inner = isUnbounded(rect) ? (used ? intersection(rect, used) : null) : rect;
  if (inner) {
    for (let row = inner.row; row < inner.row + inner.rows; row++) {
      for (let column = inner.column; column < inner.column + inner.columns; column++) {
        ids.add(sheet.cells.styleId(row, column));
      }
    }
  }
  if (isUnbounded(rect)) collectLines(sheet, rect, ids);
}

/** Styles of whole rows and columns count where the area reaches beyond the used cells. */
function collectLines(sheet: SheetModel, rect: Rect, ids: Set<number>): void {
  const { columnStyles, rowStyles } = sheet.cells;
  for (const [column, id] of columnStyles)
    if (column >= rect.column && column < rect.column + rect.columns) ids.add(id);
  for (const [row, id] of rowStyles) if (row >= rect.row && row < rect.row + rect.rows) ids.add(id);
  const columnsCovered = [...columnStyles.keys()].filter(
    (c) => c >= rect.column && c < rect.column + rect.columns,
  ).length;
  const rowsCovered = [...rowStyles.keys()].filter((r) => r >= rect.row && r < rect.row + rect.rows).length;
  if (columnsCovered < rect.columns && rowsCovered < rect.rows) ids.add(0);
}
