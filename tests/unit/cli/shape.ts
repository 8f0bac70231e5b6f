/** A shape that a JSON value must have; fields beyond it are allowed, as headless.md says. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | { readonly oneOf: readonly unknown[] }
  | { readonly matches: RegExp }
  | { readonly nullable: Shape }
  | { readonly list: Shape; readonly length?: number }
  /** values by any key */
  | { readonly map: Shape; readonly keys?: readonly string[] }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional?: Readonly<Record<string, Shape>> };

/** What is wrong, each with its place; empty when the value has the shape. */
export function misfits(value: unknown, shape: Shape, place = '$'): string[] {
  const wrong = (wanted: string): string[] => [
    `${place}: ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}, not ${wanted}`,
  ];
  if (shape === 'integer') return Number.isInteger(value) ? [] : wrong('a whole number');
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value) ? [] : wrong('a number');
  if (typeof shape === 'string') return typeof value === shape ? [] : wrong(shape);
  if ('oneOf' in shape) return shape.oneOf.includes(value) ? [] : wrong(`one of ${shape.oneOf.join(', ')}`);
  if ('matches' in shape)
    return typeof value === 'string' && shape.matches.test(value) ? [] : wrong(`like ${String(shape.matches)}`);
  if ('nullable' in shape) return value === null ? [] : misfits(value, shape.nullable, place);
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong('a list');
    const length = shape.length === undefined || value.length === shape.length ? [] : wrong(`of ${shape.length}`);
    return [...length, ...value.flatMap((each, i) => misfits(each, shape.list, `${place}[${i}]`))];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object');
  const entries = new Map<string, unknown>(Object.entries(value));
  if ('map' in shape)
    return [...entries].flatMap(([key, each]) =>
      shape.keys && !shape.keys.includes(key)
        ? [`${place}: unknown key ${key}`]
        : misfits(each, shape.map, `${place}.${key}`),
    );
  const required = Object.entries(shape.fields).flatMap(([key, own]) =>
    entries.has(key) ? misfits(entries.get(key), own, `${place}.${key}`) : [`${place}: no ${key}`],
  );
  const optional = Object.entries(shape.optional ?? {}).flatMap(([key, own]) =>
    entries.has(key) ? misfits(entries.get(key), own, `${place}.${key}`) : [],
  );
  return [...required, ...optional];
}
