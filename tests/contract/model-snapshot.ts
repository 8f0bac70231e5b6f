/**
 * Everything that an object leads to, kept, and a function that puts it back in place: each object stays the same object. What is frozen
 * cannot have changed.
 */
export function snapshotOf(root: object): () => void {
  const back: (() => void)[] = [];
  const known = new Set<unknown>();
  const queue: unknown[] = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next !== 'object' || next === null || known.has(next) || Object.isFrozen(next)) continue;
    known.add(next);
    const { parts, restore } = kept(next);
    back.push(restore);
    for (const part of parts) if (typeof part === 'object' && part !== null) queue.push(part);
  }
  return () => {
    for (const restore of back) restore();
  };
}

interface Kept {
  readonly parts: readonly unknown[];
  readonly restore: () => void;
}

function kept(object: object): Kept {
  if (object instanceof Map) return keptMap(object);
  if (object instanceof Set) return keptSet(object);
  if (Array.isArray(object)) return keptArray(object);
  if (object instanceof Float64Array || object instanceof Uint8Array || object instanceof Uint32Array) {
    const copy = object.slice();
    return { parts: [], restore: () => object.set(copy) };
  }
  if (ArrayBuffer.isView(object)) throw new Error(`no snapshot of ${object.constructor.name}`);
  return keptObject(object);
}

function keptMap(map: Map<unknown, unknown>): Kept {
  const entries = [...map];
  const restore = (): void => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
  return { parts: entries.flat(), restore };
}

function keptSet(set: Set<unknown>): Kept {
  const parts = [...set];
  const restore = (): void => {
    set.clear();
    for (const part of parts) set.add(part);
  };
  return { parts, restore };
}

function keptArray(array: unknown[]): Kept {
  const parts = [...array];
  return { parts, restore: () => void array.splice(0, array.length, ...parts) };
}

function keptObject(object: object): Kept {
  const entries = Object.entries(object);
  const names = new Set(entries.map(([name]) => name));
  const restore = (): void => {
    for (const name of Object.keys(object)) if (!names.has(name)) Reflect.deleteProperty(object, name);
    for (const [name, value] of entries)
      if (Reflect.get(object, name) !== value && !Reflect.set(object, name, value))
        throw new Error(`${name} cannot be put back`);
  };
  return { parts: entries.map(([, value]) => value), restore };
}
