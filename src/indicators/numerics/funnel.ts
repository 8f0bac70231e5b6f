import { quantileSorted } from './quantile';

const WINSOR_LOW = 0.1;
const WINSOR_HIGH = 0.9;
/** Mean square of a standard normal winsorised at its 10 % and 90 % quantiles. */
const WINSOR_CONSISTENCY = 0.6786;

export interface Funnel {
  /** one z per unit; null for units that take no part or stand alone */
  readonly z: readonly (number | null)[];
  /** variance between units beyond sampling */
  readonly tau2: number;
  /** number of units that take part */
  readonly units: number;
  /** centre over all units, for charts */
  readonly centre: number | null;
}

/**
 * Distance of each unit from the others, in an uncertainty that holds sampling AND the ordinary spread between units
 * (indicators.md 1.4; Spiegelhalter 2005). Units without value or variance take no part.
 */
export function funnel(values: readonly (number | null)[], variances: readonly (number | null)[]): Funnel {
  const units: number[] = [];
  values.forEach((value, i) => {
    if (value !== null && (variances[i] ?? 0) > 0) units.push(i);
  });
  const m = new Float64Array(units.length);
  const v = new Float64Array(units.length);
  for (let k = 0; k < units.length; k++) {
    m[k] = values[units[k]!] ?? 0;
    v[k] = variances[units[k]!] ?? 0;
  }
  const tau2 = units.length < 3 ? 0 : spreadBetween(m, v);
  let sumW = 0;
  let sumWm = 0;
  for (let k = 0; k < m.length; k++) {
    const w = 1 / (v[k]! + tau2);
    sumW += w;
    sumWm += w * m[k]!;
  }
  const z: (number | null)[] = values.map(() => null);
  if (units.length > 1)
    units.forEach((unit, k) => {
      const w = 1 / (v[k]! + tau2);
      const others = sumW - w;
      const mu = (sumWm - w * m[k]!) / others;
      z[unit] = (m[k]! - mu) / Math.sqrt(v[k]! + tau2 + 1 / others);
    });
  return { z, tau2, units: units.length, centre: units.length > 0 ? sumWm / sumW : null };
}

function spreadBetween(m: Float64Array, v: Float64Array): number {
  const count = m.length;
  let sumW = 0;
  let sumW2 = 0;
  let sumWm = 0;
  for (let k = 0; k < count; k++) {
    const w = 1 / v[k]!;
    sumW += w;
    sumW2 += w * w;
    sumWm += w * m[k]!;
  }
  const mu = sumWm / sumW;
  const e = m.map((value, k) => (value - mu) / Math.sqrt(v[k]!)).sort();
  const low = quantileSorted(e, WINSOR_LOW);
  const high = quantileSorted(e, WINSOR_HIGH);
  let squares = 0;
  for (const value of e) squares += Math.min(Math.max(value, low), high) ** 2;
  const phi = squares / count / WINSOR_CONSISTENCY;
  return Math.max(0, (count * phi - (count - 1)) / (sumW - sumW2 / sumW));
}
