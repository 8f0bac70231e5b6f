import { rectAddress, type Rect } from '../domain/cell';
import { stateOf, type Inspected, type WorkbookBackend } from './backend';
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
  const isForGood = (each: PlanOperation): boolean =>
    each.kind === 'deleteSheet' && stateOf(found, each.sheet).removal === null;
  const forGood = operations.filter(isForGood);
  const rest = operations.filter((each) => !isForGood(each));
  try {
    // what is deleted for good cannot be put back when something after it fails
    await backend.write([...journal, ...rest, ...forGood], options);
  } catch (error) {
    throw await rolledBack(backend, withoutJournal(undo, journal)?.operations ?? [], forGood, found, error);
  }
  return { operations: plan.operations.length, undo, skipped };
}

/** Entries of the journal are new, so putting back means that they go. */
function withoutJournal(undo: WorkbookPlan | null, journal: readonly SettingOperation[]): WorkbookPlan | null {
  const gone = journal.map((each) => ({ ...each, value: null }));
  return undo && { ...undo, operations: [...undo.operations, ...gone] };
}

async function rolledBack(
  backend: WorkbookBackend,
  undo: readonly PlanOperation[],
  forGood: readonly PlanOperation[],
  before: Inspected,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof HostFailure) || undo.length + forGood.length === 0) return error;
  const left = (places: readonly string[]): HostFailure =>
    new HostFailure(error.code, error.params, places, { cause: error.cause ?? error });
  try {
    const now = await lookAnew(backend, undo, forGood);
    const operations = stillThere(undo, before, now);
    if (operations.length > 0) await backend.write(withSafeText(operations), {});
    const gone = forGood.filter((each) => each.kind === 'deleteSheet' && !stateOf(now, each.sheet).exists);
    return gone.length > 0 ? left(placesOf(gone)) : error;
  } catch (second) {
    return second instanceof HostFailure ? left(placesOf([...forGood, ...undo])) : second;
  }
}

function lookAnew(
  backend: WorkbookBackend,
  undo: readonly PlanOperation[],
  forGood: readonly PlanOperation[],
): Promise<Inspected> {
  const sheets = [...undo, ...forGood].flatMap((each) =>
    each.kind === 'deleteSheet' || each.kind === 'addSheet' ? [each.sheet] : [],
  );
  const needs = sheets.map((sheet) => ({ kind: 'sheetExists', sheet }) as const);
  const looked = ['note', 'setting', 'deleteChart', 'addChart'];
  const operations = undo.filter((each) => looked.includes(each.kind));
  return backend.inspect(inspectionOf({ title: 'undo', params: {}, needs, operations }), {});
}

/**
 * What has to be put back: a sheet that was not added before the failure must not be deleted, nor a chart that was not deleted be made again,
 * and one that was added but had no name yet goes too. What else is there now is looked at anew by the adapter.
 */
function stillThere(undo: readonly PlanOperation[], before: Inspected, now: Inspected): PlanOperation[] {
  const added = undo.flatMap((each) => (each.kind === 'deleteSheet' ? [each.sheet] : []));
  const there = new Set(now.sheets.filter((state) => state.exists).map((state) => state.sheet));
  const charts = new Set(now.sheets.flatMap(({ sheet, charts: own }) => own.map(({ name }) => `${name}\n${sheet}`)));
  const left = undo.filter((each) => {
    if (each.kind !== 'setting' && isUntouched(each.sheet, before, now)) return false;
    // a sheet that is made anew has none of the charts of the one it replaces
    if (each.kind === 'addChart') return added.includes(each.sheet) || !charts.has(`${each.chart.name}\n${each.sheet}`);
    return each.kind !== 'deleteSheet' || there.has(each.sheet);
  });
  return [...unnamedCharts(undo, before, now), ...left];
}

/** A sheet that was to be deleted, first of all that is done to it, and has not been: it is neither deleted nor built anew. */
function isUntouched(sheet: string, before: Inspected, now: Inspected): boolean {
  const id = before.ids?.[sheet];
  return stateOf(before, sheet).removal !== null && id !== undefined && now.ids?.[sheet] === id;
}

/** Charts that the failed writing made and did not come to name; where there are more strange charts than that, none is touched. */
function unnamedCharts(undo: readonly PlanOperation[], before: Inspected, now: Inspected): PlanOperation[] {
  return now.sheets.flatMap(({ sheet, charts }): PlanOperation[] => {
    const known = before.sheets.find((state) => state.sheet === sheet);
    if (!known?.exists || undo.some((each) => each.kind === 'deleteSheet' && each.sheet === sheet)) return [];
    const own = undo.flatMap((each) => (each.kind === 'deleteChart' && each.sheet === sheet ? [each.name] : []));
    const names = new Set([...own, ...known.charts.map(({ name }) => name)]);
    const strange = charts.filter(({ name }) => !names.has(name));
    const missing = own.filter((name) => !charts.some((chart) => chart.name === name));
    if (strange.length > missing.length) return [];
    return strange.map(({ name }) => ({ kind: 'deleteChart', sheet, name }));
  });
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
