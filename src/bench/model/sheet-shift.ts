import type { Rect } from '../../domain/cell';
import type { ChartModel, ChartSource } from './chart-model';
import { shiftDrawing } from './foreign-shift';
import { type Shift, shiftIndex, shiftRect } from './rects';
import { shiftKeys } from './sheet-cells';
import type { SheetModel } from './sheet-model';

/** Moves everything that lies on a sheet when rows or columns are inserted or deleted. Formula texts are left as they are. */
export function shiftSheet(sheet: SheetModel, shift: Shift): void {
  sheet.cells.shift(shift);
  shiftKeys(shift.axis === 'row' ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftSet(shift.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  sheet.merges = shiftRects(sheet.merges, shift).filter((merge) => merge.rows > 1 || merge.columns > 1);
  sheet.notes = shiftPlaces(sheet.notes, shift);
  sheet.comments = shiftPlaces(sheet.comments, shift);
  sheet.conditionalRules = shiftHolders(sheet.conditionalRules, shift);
  sheet.validations = shiftHolders(sheet.validations, shift);
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = shiftRect(table.rect, shift);
    return rect ? [{ ...table, rect }] : [];
  });
  sheet.links = shiftPlaces(sheet.links, shift);
  sheet.foreignDrawings = sheet.foreignDrawings.map((drawing) => shiftDrawing(drawing, sheet.name, shift));
  sheet.charts = sheet.charts.map((chart) => shiftChart(chart, sheet.id, shift));
  if (shift.axis === 'row') {
    const rowBreaks = sheet.properties.rowBreaks.flatMap((row) => shiftIndex(row, shift) ?? []);
    sheet.properties = { ...sheet.properties, rowBreaks };
  }
  const filter = sheet.properties.autoFilter;
  if (!filter) return;
  const rect = shiftRect(filter.rect, shift);
  sheet.properties = { ...sheet.properties, autoFilter: rect ? { ...filter, rect } : null };
}

/** Series follow their cells; a series whose cells are all gone shows nothing. The chart itself stays where it lies. */
function shiftChart(chart: ChartModel, sheetId: string, shift: Shift): ChartModel {
  const moved = (source: ChartSource | null): ChartSource | null => {
    if (source?.sheetId !== sheetId) return source;
    const rect = shiftRect(source.rect, shift);
    return rect && { ...source, rect };
  };
  return {
    ...chart,
    series: chart.series.map((series) => ({ ...series, values: moved(series.values), x: moved(series.x) })),
  };
}

function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
}

function shiftHolders<T extends { readonly rects: readonly Rect[] }>(holders: readonly T[], shift: Shift): T[] {
  return holders
    .map((holder) => ({ ...holder, rects: shiftRects(holder.rects, shift) }))
    .filter((holder) => holder.rects.length > 0);
}

function shiftPlaces<T extends { readonly row: number; readonly column: number }>(
  places: readonly T[],
  shift: Shift,
): T[] {
  return places.flatMap((place) => {
    const moved = shiftIndex(place[shift.axis], shift);
    return moved === null ? [] : [{ ...place, [shift.axis]: moved }];
  });
}

function shiftSet(set: Set<number>, shift: Shift): void {
  const entries = [...set];
  set.clear();
  for (const index of entries) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) set.add(moved);
  }
}
