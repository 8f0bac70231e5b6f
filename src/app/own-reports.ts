import type { Grid } from '../grid/grid';
import { sameSheetName } from '../plan/sheet-name';
import { markerKey, parseMarker, REPORT_PREFIX } from '../reports/refresh/marker';
import type { SheetNote } from './api';

export interface SortedSheets {
  /** sheets of the user, and the list for re-checks, which people fill in */
  readonly grids: readonly Grid[];
  /** our reports, each told as left out */
  readonly notes: readonly SheetNote[];
}

/** Our own report sheets hold the results of an analysis: they must never be read as its data. */
export function withoutReports(grids: readonly Grid[], kept: Readonly<Record<string, string>>): SortedSheets {
  const names = Object.keys(kept)
    .filter((key) => key.startsWith(REPORT_PREFIX) && key !== markerKey('recheck'))
    .flatMap((key) => parseMarker(kept[key])?.sheet ?? []);
  const isOwn = ({ sheet }: Grid): boolean => names.some((name) => sameSheetName(name, sheet));
  return {
    grids: grids.filter((grid) => !isOwn(grid)),
    notes: grids.filter(isOwn).map(({ sheet }) => ({ sheet, code: 'ownReport', params: { sheet } })),
  };
}
