import type { Grid } from '../grid/grid';
import { sameSheetName } from '../plan/sheet-name';
import { markerKey, parseMarker, REPORT_PREFIX, sheetMark } from '../reports/refresh/marker';
import type { SheetNote } from './api';
import type { ReadSheets } from './changes';

export interface SortedSheets {
  /** sheets of the user, and the list for re-checks, which people fill in */
  readonly grids: readonly Grid[];
  /** our reports, each told as left out */
  readonly notes: readonly SheetNote[];
}

/**
 * Our own report sheets hold the results of an analysis: they must never be read as its data. They are known by the mark that each carries,
 * and by the names that the workbook keeps, for sheets of an older version.
 */
export function withoutReports(
  { grids, infos }: Pick<ReadSheets, 'grids' | 'infos'>,
  kept: Readonly<Record<string, string>>,
): SortedSheets {
  const keys = Object.keys(kept).filter((key) => key.startsWith(REPORT_PREFIX) && key !== markerKey('recheck'));
  const names = keys.flatMap((key) => parseMarker(kept[key])?.sheet ?? []);
  const marked = infos.flatMap(({ name, mark }) => (isReportMark(mark) ? [name] : []));
  const isOwn = ({ sheet }: Grid): boolean => [...names, ...marked].some((name) => sameSheetName(name, sheet));
  return {
    grids: grids.filter((grid) => !isOwn(grid)),
    notes: grids.filter(isOwn).map(({ sheet }) => ({ sheet, code: 'ownReport', params: { sheet } })),
  };
}

/** The list for re-checks is filled in by people and read as a protocol. */
function isReportMark(mark: string | undefined): boolean {
  return mark !== undefined && mark.startsWith(sheetMark('')) && mark !== sheetMark('recheck');
}
