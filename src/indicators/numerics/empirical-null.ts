import { median } from './quantile';

export const MAD_FACTOR = 1.4826;
const MIN_UNITS = 8;

export interface EmpiricalNull {
  readonly z: readonly (number | null)[];
  readonly units: number;
  readonly median: number | null;
  readonly mad: number | null;
  readonly shift: number;
  readonly scale: number;
}

/**
 * Brings the z of a file back to their own centre and spread (indicators.md 1.10; Efron 2004). The centre moves only down
 * and the spread is at least 1: no unit becomes more conspicuous. Below eight units nothing changes.
 */
export function empiricalNull(z: readonly (number | null)[]): EmpiricalNull {
  const known = z.filter((value) => value !== null);
  if (known.length < MIN_UNITS) return { z, units: known.length, median: null, mad: null, shift: 0, scale: 1 };
  const middle = median(known);
  const mad = MAD_FACTOR * median(known.map((value) => Math.abs(value - middle)));
  const shift = Math.max(0, middle);
  const scale = Math.max(1, mad);
  return {
    z: z.map((value) => (value === null ? null : (value - shift) / scale)),
    units: known.length,
    median: middle,
    mad,
    shift,
    scale,
  };
}
