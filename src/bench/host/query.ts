import { HostObject } from './host-object';
import type { QueryInfo } from './wire';

/** What to load of one object: its own scalar properties and, below, those of the objects it leads to. */
interface Selection {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Selection>;
}

/** The answer to `load`: PascalCase properties; a collection gives `{ _Items: [...] }`. */
export function answerQuery(object: HostObject, info: QueryInfo): unknown {
  const selection = emptySelection();
  const named = info.Select ?? [];
  for (const path of named) add(selection, path.split(/[/.]/));
  for (const path of info.Expand ?? []) add(selection, [...path.split(/[/.]/), '*']);
  if (named.length === 0) selection.all = true;
  return object.isCollection ? list(object, selection, info) : properties(object, selection);
}

function list(collection: HostObject, selection: Selection, info: QueryInfo): unknown {
  const from = info.Skip ?? 0;
  const items = collection.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
  const own: Record<string, unknown> = {};
  for (const name of selection.scalars) if (isOwnScalar(collection, name)) own[name] = collection.get(name);
  return { ...own, _Items: items.map((item) => properties(item, selection)) };
}

/** `count` and the like belong to the collection, everything else to its items. */
function isOwnScalar(collection: HostObject, name: string): boolean {
  return collection.scalarNames().includes(name);
}

function properties(object: HostObject, selection: Selection): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.identity() };
  const names = selection.all ? [...object.scalarNames(), ...selection.scalars] : selection.scalars;
  for (const name of names) value[name] = plain(object.get(name));
  for (const [name, child] of selection.children) value[name] = nested(object.get(name), child);
  return value;
}

function nested(value: unknown, selection: Selection): unknown {
  if (!(value instanceof HostObject)) return plain(value);
  return value.isCollection ? list(value, selection, {}) : properties(value, selection);
}

/** `load('format')` without a property names an object as if it were data: its scalars are sent. */
function plain(value: unknown): unknown {
  if (!(value instanceof HostObject)) return value;
  const all = { ...emptySelection(), all: true };
  return nested(value, all);
}

function add(selection: Selection, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '') return;
  if (head === '*') selection.all = true;
  else if (head.toLowerCase() === 'items') add(selection, rest.length === 0 ? ['*'] : rest);
  else if (rest.length === 0) selection.scalars.add(pascal(head));
  else {
    const name = pascal(head);
    let child = selection.children.get(name);
    if (!child) selection.children.set(name, (child = emptySelection()));
    add(child, rest);
  }
}

function emptySelection(): Selection {
  return { all: false, scalars: new Set(), children: new Map() };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
