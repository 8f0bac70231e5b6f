import { rectAddress, type Rect } from '../domain/cell';
import type { WorkbookBackend } from './backend';
import { inspectionOf } from './inspection';
import { inverseOf } from './inverse';
import { HostFailure, type ApplyOptions, type PlanReceipt, type SettingOperation } from './ports';
import { checkPreconditions } from './preconditions';
import { withoutChanged } from './without-changed';
import { rectOf } from './rects';
import { withSafeText } from './text-safety';
import { stopIfAborted } from './stop';
import type { PlanOperation, WorkbookPlan } from './workbook-plan';

/** Longest list of places in a failure; the rest is a number. */
const longestReport = 20;

/** Applies a plan whole over any backend: look, check, write; on failure put back what was, and say what could not be. */
export async function applyPlan(
  backend: WorkbookBackend,
  plan: WorkbookPlan,
  options: ApplyOptions = {},
): Promise<PlanReceipt> {
  stopIfAborted(options);
  const safe: WorkbookPlan = { ...plan, operations: withSafeText(plan.operations) };
  const found = await backend.inspect(inspectionOf(safe), options);
  checkPreconditions(safe, found);
  stopIfAborted(options);
  const { operations, skipped } = withoutChanged(safe.operations, found);
  const undo = inverseOf({ ...safe, operations }, found);
  const journal = undo === null ? [] : (options.journal?.(undo, skipped, found.ids ?? {}) ?? []);
  try {
    // sheets that are deleted for good go last
    await backend.write([...journal, ...operations], options);
  } catch (error) {
    throw await rolledBack(backend, withoutJournal(undo, journal), error);
  }
  return { operations: plan.operations.length, undo, skipped };
}

/** Entries of the journal are new, so putting back means that they go. */
function withoutJournal(undo: WorkbookPlan | null, journal: readonly SettingOperation[]): WorkbookPlan | null {
  const gone = journal.map((each) => ({ ...each, value: null }));
  return undo && { ...undo, operations: [...undo.operations, ...gone] };
}

async function rolledBack(backend: WorkbookBackend, undo: WorkbookPlan | null, error: unknown): Promise<unknown> {
  if (!(error instanceof HostFailure) || !undo) return error;
  try {
    await backend.write(withSafeText(await stillThere(backend, undo)), {});
    return error;
  } catch (second) {
    if (!(second instanceof HostFailure)) return second;
    return new HostFailure(error.code, error.params, placesOf(undo.operations), { cause: error.cause ?? error });
  }
}

/** A sheet that was not added before the failure must not be deleted; what else is there now is looked at anew by the adapter. */
async function stillThere(backend: WorkbookBackend, undo: WorkbookPlan): Promise<PlanOperation[]> {
  const added = undo.operations.flatMap((each) => (each.kind === 'deleteSheet' ? [each.sheet] : []));
  const needs = added.map((sheet) => ({ kind: 'sheetExists', sheet }) as const);
  const operations = undo.operations.filter((each) => ['note', 'setting', 'deleteChart'].includes(each.kind));
  const found = await backend.inspect(inspectionOf({ ...undo, needs, operations }), {});
  const there = new Set(found.sheets.filter((state) => state.exists).map((state) => state.sheet));
  return undo.operations.filter((each) => each.kind !== 'deleteSheet' || there.has(each.sheet));
}

/** The places of the operations in the form Sheet!A1:B2, each once. */
export function placesOf(operations: readonly PlanOperation[]): string[] {
  const places = new Set(operations.flatMap((operation) => placesOfOne(operation)));
  const listed = [...places].slice(0, longestReport);
  return places.size > longestReport ? [...listed, `+${String(places.size - longestReport)}`] : listed;
}

function placesOfOne(operation: PlanOperation): string[] {
  const at = (rect: Rect): string => `${operationSheet(operation)}!${rectAddress(rect)}`;
  switch (operation.kind) {
    case 'setting':
      return [operation.key];
    case 'setValues':
      return [at(rectOf(operation.row, operation.column, operation.values))];
    case 'setFormulas':
      return [at(rectOf(operation.row, operation.column, operation.formulas))];
    case 'setFormat':
      return operation.rects.map(at);
    case 'merge':
    case 'unmerge':
    case 'validation':
      return [at(operation.rect)];
    case 'addChart':
      return [at(operation.chart.place)];
    case 'hyperlink':
    case 'note':
      return [at({ row: operation.row, column: operation.column, rows: 1, columns: 1 })];
    default:
      return [operation.sheet];
  }
}

function operationSheet(operation: PlanOperation): string {
  return operation.kind === 'setting' ? '' : operation.sheet;
}
