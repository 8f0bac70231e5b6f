import { footprintsOf, cellsChanged, touchesSame, type Footprint } from './footprint';
import type { SettingOperation } from './ports';
import type { PlanOperation, WorkbookPlan } from './workbook-plan';

/** Every action has entries of its own, so that two people who work at once never write over each other's. */
export const HISTORY_PREFIX = 'objektiv.undo.';
/** How many actions have been dropped from the list because it grew too long. */
export const DROPPED_SETTING = 'objektiv.undone.dropped';
/** Characters of what is needed to take an action back that still fit into the ordinary entry. */
const INLINE = 1500;
/** Bytes; more than this would not pass through one request of Excel on the web. */
const LARGEST = 1_500_000;
const VERSION = 1;

/** One action as the workbook remembers it. What is needed to take it back stands in it or, when long, in a large entry of the same key. */
export interface StoredAction {
  readonly version: number;
  readonly id: string;
  readonly title: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** ISO moment */
  readonly at: string;
  readonly cells: number;
  readonly sheets: readonly { readonly name: string; readonly id?: string }[];
  readonly prints: readonly Footprint[];
  /** highlighting keeps its own record and is taken back by it */
  readonly body: 'inline' | 'large' | 'highlight' | 'none';
  readonly size: number;
  readonly undo?: readonly PlanOperation[];
  /** what was left of an action that has been taken back, because the user had changed it */
  readonly rest?: true;
}

export interface NewAction {
  readonly id: string;
  readonly at: string;
  readonly plan: Pick<WorkbookPlan, 'title' | 'params'>;
  readonly operations: readonly PlanOperation[];
  readonly undo: readonly PlanOperation[];
  readonly sheetIds: Readonly<Record<string, string>>;
  readonly rest?: boolean;
}

/** The entries that remember an action. */
export function actionEntries(action: NewAction): {
  readonly stored: StoredAction;
  readonly operations: SettingOperation[];
} {
  const { id, at, plan, operations, undo, sheetIds, rest } = action;
  const body = JSON.stringify(undo);
  const size = utf8Length(body);
  const own = plan.title === 'highlight';
  const kind = own ? 'highlight' : size <= INLINE ? 'inline' : size <= LARGEST ? 'large' : 'none';
  const prints = footprintsOf(operations);
  const stored: StoredAction = {
    version: VERSION,
    id,
    title: plan.title,
    params: plan.params,
    at,
    cells: cellsChanged(operations),
    sheets: prints.map(({ sheet }) => withId(sheet, sheetIds[sheet])),
    prints,
    body: kind,
    size: kind === 'large' ? size : 0,
    ...(kind === 'inline' ? { undo } : {}),
    ...(rest === true ? { rest } : {}),
  };
  const key = HISTORY_PREFIX + id;
  const entries: SettingOperation[] = [{ kind: 'setting', key, value: JSON.stringify(stored) }];
  if (kind === 'large') entries.push({ kind: 'setting', key, value: body, large: true });
  return { stored, operations: entries };
}

/** The core has no TextEncoder. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function withId(name: string, id: string | undefined): { name: string; id?: string } {
  return id === undefined ? { name } : { name, id };
}

/** The operations that make the workbook forget an action. */
export function forgetAction({ id, body }: Pick<StoredAction, 'id' | 'body'>): SettingOperation[] {
  const key = HISTORY_PREFIX + id;
  const small: SettingOperation = { kind: 'setting', key, value: null };
  return body === 'large' ? [small, { ...small, large: true }] : [small];
}

/** The remembered actions, oldest first; an entry that is not ours or is damaged counts as none. */
export function storedActions(settings: Readonly<Record<string, string>>): StoredAction[] {
  const actions = Object.entries(settings).flatMap(([key, text]) => {
    if (!key.startsWith(HISTORY_PREFIX)) return [];
    const action = parse(text);
    return isAction(action) && HISTORY_PREFIX + action.id === key ? [action] : [];
  });
  return actions.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** Later actions that changed the same as this one: they have to be taken back before it. */
export function laterThan(action: StoredAction, all: readonly StoredAction[]): StoredAction[] {
  const at = all.indexOf(action);
  // highlighting is recognised cell by cell, whatever was done after it
  if (action.body === 'highlight') return [];
  return all.filter((other, i) => i > at && shares(action, other));
}

function shares(a: StoredAction, b: StoredAction): boolean {
  return a.prints.some((print) =>
    b.prints.some((other) => isSameSheet(a, print.sheet, b, other.sheet) && touchesSame(print, other)),
  );
}

function isSameSheet(a: StoredAction, nameA: string, b: StoredAction, nameB: string): boolean {
  const idA = a.sheets.find(({ name }) => name === nameA)?.id;
  const idB = b.sheets.find(({ name }) => name === nameB)?.id;
  return idA !== undefined && idB !== undefined ? idA === idB : nameA === nameB;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

/** What was kept to take an action back; null when the text has been damaged: then none of it is carried out. */
export function storedOperations(text: string): readonly PlanOperation[] | null {
  const value = parse(text);
  return areOperations(value) ? value : null;
}

function areOperations(value: unknown): value is readonly PlanOperation[] {
  return Array.isArray(value) && value.every((each) => has(each, 'kind'));
}

/** An object that names itself by a text under this key. */
function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, key) === 'string';
}

function isAction(value: unknown): value is StoredAction {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof StoredAction, unknown>> = value;
  const texts = [fields.id, fields.title, fields.at, fields.body];
  const lists = [fields.sheets, fields.prints];
  return (
    fields.version === VERSION &&
    texts.every((each) => typeof each === 'string') &&
    lists.every((each) => Array.isArray(each)) &&
    (fields.sheets as unknown[]).every((each) => has(each, 'name')) && // -- an array, as has just been seen
    (fields.prints as unknown[]).every((each) => has(each, 'sheet')) && // -- as above
    (fields.undo === undefined || areOperations(fields.undo)) &&
    typeof fields.params === 'object' &&
    typeof fields.cells === 'number' &&
    typeof fields.size === 'number'
  );
}
