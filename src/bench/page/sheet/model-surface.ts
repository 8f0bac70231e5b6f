import { contains, type Rect } from '../../../domain/cell';
import { specOf } from '../../model/chart-spec';
import type { SheetModel } from '../../model/sheet-model';
import type { SheetSurface } from './sheet-surface';

/** Taller merges are looked through one by one instead of being filed under each of their rows. */
const TALL_MERGE = 2_000;
const COLUMNS = 16_384;

/** A sheet of the model as the view reads it; made anew after each change, so that its indexes are never stale. */
export function surfaceOf(sheet: SheetModel): SheetSurface {
  const merges = indexMerges(sheet.merges);
  const notes = new Map<number, string>();
  for (const comment of sheet.comments) notes.set(comment.row * COLUMNS + comment.column, comment.text);
  for (const note of sheet.notes) notes.set(note.row * COLUMNS + note.column, note.text);
  const { freezeRows, freezeColumns, gridlines, standardWidth } = sheet.properties;
  return {
    name: sheet.name,
    used: withMerges(sheet.cells.used(false), sheet.merges),
    frozen: { rows: freezeRows, columns: freezeColumns },
    gridlines,
    merges: sheet.merges,
    charts: sheet.charts.map((chart) => specOf(chart, sheet)),
    content: (row, column) => sheet.cells.value(row, column),
    formula: (row, column) => sheet.cells.formula(row, column),
    style: (row, column) => sheet.cells.style(row, column),
    mergeAt: merges,
    noteAt: (row, column) => notes.get(row * COLUMNS + column) ?? null,
    columnWidth: (column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardWidth)),
    rowHeight: (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? null)),
  };
}

function indexMerges(merges: readonly Rect[]): (row: number, column: number) => Rect | null {
  if (merges.length === 0) return () => null;
  const tall = merges.filter((merge) => merge.rows > TALL_MERGE);
  const byRow = new Map<number, Rect[]>();
  for (const merge of merges) {
    if (merge.rows > TALL_MERGE) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((merge) => contains(merge, { row, column })) ??
    tall.find((merge) => contains(merge, { row, column })) ??
    null;
}

function withMerges(used: Rect | null, merges: readonly Rect[]): Rect | null {
  if (!used) return null;
  let bottom = used.row + used.rows;
  let right = used.column + used.columns;
  for (const merge of merges) {
    if (merge.rows <= TALL_MERGE) bottom = Math.max(bottom, merge.row + merge.rows);
    if (merge.columns <= TALL_MERGE) right = Math.max(right, merge.column + merge.columns);
  }
  return { row: used.row, column: used.column, rows: bottom - used.row, columns: right - used.column };
}
