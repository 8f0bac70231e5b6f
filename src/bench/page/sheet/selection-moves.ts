import { contains, overlaps, type Rect } from '../../../domain/cell';
import { maxColumns, maxRows, union } from '../../model/rects';
import type { Selection } from '../../model/sheet-objects';
import type { SheetMetrics } from './sheet-metrics';
import type { SheetSelection, SheetSurface } from './sheet-surface';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The model's selection as the view shows it: its first area. */
export function shownSelection(selection: Selection): SheetSelection {
  const range = selection.rects[0] ?? { ...selection.active, rows: 1, columns: 1 };
  const kind = range.rows >= maxRows ? 'columns' : range.columns >= maxColumns ? 'rows' : 'cells';
  return { kind, active: selection.active, range };
}

/** Grows a range until no merged area sticks out of it. */
export function coverMerges(surface: SheetSurface, range: Rect): Rect {
  let grown = range;
  for (let again = true; again;) {
    again = false;
    for (const merge of surface.merges) {
      if (!overlaps(grown, merge)) continue;
      const next = union(grown, merge);
      if (next.rows !== grown.rows || next.columns !== grown.columns) {
        grown = next;
        again = true;
      }
    }
  }
  return grown;
}

/**
 * Where a step with the keyboard ends: hidden rows and columns are passed over, a merged area is left in one step and
 * entered at its first cell. A click ends where it was, or at the first cell of the merged area.
 */
export function settle(
  surface: SheetSurface,
  metrics: SheetMetrics,
  from: Place,
  wanted: Place,
  byKeyboard: boolean,
): Place {
  const step = { row: Math.sign(wanted.row - from.row), column: Math.sign(wanted.column - from.column) };
  let place = wanted;
  while (byKeyboard && (step.row !== 0 || step.column !== 0)) {
    if (!insideMetrics(metrics, place)) return from;
    const merge = surface.mergeAt(place.row, place.column);
    if (merge && contains(merge, from)) place = beyond(merge, step, place);
    else if (metrics.heights[place.row] === 0 || metrics.widths[place.column] === 0)
      place = { row: place.row + step.row, column: place.column + step.column };
    else break;
  }
  const merge = surface.mergeAt(place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}

function beyond(merge: Rect, step: Place, place: Place): Place {
  const row = step.row > 0 ? merge.row + merge.rows : step.row < 0 ? merge.row - 1 : place.row;
  const column = step.column > 0 ? merge.column + merge.columns : step.column < 0 ? merge.column - 1 : place.column;
  return { row, column };
}

function insideMetrics(metrics: SheetMetrics, place: Place): boolean {
  return place.row >= 0 && place.row < metrics.rows && place.column >= 0 && place.column < metrics.columns;
}
