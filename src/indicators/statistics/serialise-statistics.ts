import type { Statistics } from './statistics';

const VERSION = 1;
const ARRAYS = { Int8Array, Uint8Array, Int16Array, Int32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** Statistics as JSON text: no pupil codes, no cells; numbers in full precision. */
export function serialiseStatistics(statistics: Statistics): string {
  return JSON.stringify({ version: VERSION, statistics }, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const name = value.constructor.name;
    // @ts-expect-error -- every view in Statistics is a typed array of numbers
    return { $array: name, values: Array.from(value as Iterable<number>) }; // as -- see the line above
  });
}

/** Reads what `serialiseStatistics` wrote; throws when the text is something else. */
export function parseStatistics(text: string): Statistics {
  const parsed: unknown = JSON.parse(text, (_, value: unknown) =>
    isPacked(value) ? ARRAYS[value.$array].from(value.values) : value,
  );
  if (!isDocument(parsed)) throw new RangeError('not statistics of a known version');
  return parsed.statistics;
}

function isPacked(value: unknown): value is { readonly $array: ArrayName; readonly values: number[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$array' in value &&
    'values' in value &&
    String(value.$array) in ARRAYS
  );
}

function isDocument(value: unknown): value is { readonly statistics: Statistics } {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('statistics' in value)) return false;
  const { statistics } = value;
  return (
    value.version === VERSION &&
    typeof statistics === 'object' &&
    statistics !== null &&
    'keys' in statistics &&
    'n' in statistics
  );
}
