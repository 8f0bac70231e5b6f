/** Remembers what was made of an object for as long as the object lives: several indicators share one calculation. */
export function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** Makes something when it is asked for the first time. */
export function once<V>(make: () => V): () => V {
  let known: { readonly value: V } | null = null;
  return () => (known ??= { value: make() }).value;
}
