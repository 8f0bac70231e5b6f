import type { Grid } from '../grid/grid';
import type { SheetInfo } from '../plan/ports';
import { sameSheetName } from '../plan/sheet-name';
import { markerKey, parseMarker, REPORT_PREFIX, sheetMark } from '../reports/refresh/marker';
import type { SheetNote } from './api';

export interface SortedSheets {
  /** sheets of the user, and the list for re-checks, which people fill in */
  readonly grids: readonly Grid[];
  /** our reports, each told as left out */
  readonly notes: readonly SheetNote[];
}

/**
 * Our own report sheets hold the results of an analysis: they must never be read as its data. They are known by the names that the
 * workbook keeps; `infos` is asked for their marks only when one of the names is gone, since the sheet may have another now.
 */
export async function withoutReports(
  grids: readonly Grid[],
  kept: Readonly<Record<string, string>>,
  infos: () => Promise<readonly SheetInfo[]>,
): Promise<SortedSheets> {
  const keys = Object.keys(kept).filter((key) => key.startsWith(REPORT_PREFIX) && key !== markerKey('recheck'));
  const names = keys.flatMap((key) => parseMarker(kept[key])?.sheet ?? []);
  const isGone = (name: string): boolean => !grids.some(({ sheet }) => sameSheetName(name, sheet));
  if (names.some(isGone)) {
    const marks = new Set(keys.map((key) => sheetMark(key.slice(REPORT_PREFIX.length))));
    names.push(
      ...(await infos()).flatMap(({ name, mark }) => (typeof mark === 'string' && marks.has(mark) ? [name] : [])),
    );
  }
  const isOwn = ({ sheet }: Grid): boolean => names.some((name) => sameSheetName(name, sheet));
  return {
    grids: grids.filter((grid) => !isOwn(grid)),
    notes: grids.filter(isOwn).map(({ sheet }) => ({ sheet, code: 'ownReport', params: { sheet } })),
  };
}
