import { fingerprintWithout } from '../plan/fingerprint';
import type { StoredAction } from '../plan/history-entry';
import type { SheetInfo, Workbook } from '../plan/ports';
import type { PlanOperation } from '../plan/workbook-plan';

interface Present {
  readonly operations: readonly PlanOperation[];
  /** sheets that are no longer there: nothing to take back on them */
  readonly gone: readonly string[];
}

/**
 * The operations under the names that the sheets have now. A sheet whose name is gone is known by its id; one that our action added, by
 * holding exactly what we wrote. Round trips: two, and those of reading when an added sheet is missing.
 */
export async function onPresentSheets(
  workbook: Workbook,
  action: StoredAction,
  operations: readonly PlanOperation[],
): Promise<Present> {
  const sheets = await workbook.sheets();
  const names = new Map<string, string | null>();
  for (const { name, id } of action.sheets) names.set(name, presentName(sheets, name, id));
  if ([...names.values()].includes(null)) await findAdded(workbook, sheets, operations, names);
  const renamed = operations.flatMap((operation): PlanOperation[] => {
    if (operation.kind === 'setting') return [operation];
    const name = names.get(operation.sheet) ?? null;
    return name === null ? [] : [{ ...operation, sheet: name }];
  });
  return { operations: renamed, gone: [...names].flatMap(([name, now]) => (now === null ? [name] : [])) };
}

function presentName(sheets: readonly SheetInfo[], name: string, id: string | undefined): string | null {
  const named = sheets.find((sheet) => sheet.name === name);
  if (named) return name;
  return (id === undefined ? undefined : sheets.find((sheet) => sheet.id === id)?.name) ?? null;
}

/** Puts the present names of missing added sheets into `names`; two sheets alike are neither. */
async function findAdded(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  operations: readonly PlanOperation[],
  names: Map<string, string | null>,
): Promise<void> {
  const missing = operations.flatMap((each) =>
    each.kind === 'deleteSheet' && each.onlyIfUnchanged !== undefined && names.get(each.sheet) === null
      ? [{ sheet: each.sheet, print: each.onlyIfUnchanged, except: each.except ?? [] }]
      : [],
  );
  if (missing.length === 0) return;
  const grids = await workbook.read(sheets.map(({ name }) => name).filter((name) => !names.has(name)));
  const contents = grids.map(({ sheet, origin, values }) => {
    const cells = values.flatMap((line, i) =>
      line.map((value, j) => ({ row: origin.row + i, column: origin.column + j, value })),
    );
    return { sheet, cells };
  });
  for (const { sheet, print, except } of missing) {
    const alike = contents.filter(({ cells }) => fingerprintWithout(cells, except) === print);
    if (alike.length === 1) names.set(sheet, alike[0]?.sheet ?? null);
  }
}
