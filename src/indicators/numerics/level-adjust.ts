const RELATIVE_DETERMINANT = 1e-9;
const MIN_PARTICIPANTS = 4;

/**
 * Takes out of m what is usual at the unit's level, with the line through all OTHER units (indicators.md 1.5). Units with a
 * null value or a weight of 0 take no part and stay null.
 */
export function levelAdjust(
  m: readonly (number | null)[],
  level: readonly (number | null)[],
  weight: readonly (number | null)[],
): (number | null)[] {
  const units: number[] = [];
  m.forEach((value, i) => {
    if (value !== null && (level[i] ?? null) !== null && (weight[i] ?? 0) > 0) units.push(i);
  });
  const result: (number | null)[] = m.map(() => null);
  if (units.length < MIN_PARTICIPANTS) {
    let sumW = 0;
    let sumWm = 0;
    for (const i of units) {
      sumW += weight[i]!;
      sumWm += weight[i]! * m[i]!;
    }
    for (const i of units) result[i] = m[i]! - sumWm / sumW;
    return result;
  }
  const line = new LineThroughOthers(units, m, level, weight);
  for (const i of units) {
    result[i] = line.residual(i, (w0, det) =>
      det > RELATIVE_DETERMINANT * Math.max(1e-12, w0 * w0) ? 'line' : 'mean',
    );
  }
  return result;
}

/** Weighted line of m on the level through all units but one: totals minus own. */
export class LineThroughOthers {
  private readonly centre: number;
  private readonly sums = new Float64Array(5);

  constructor(
    units: readonly number[],
    private readonly m: readonly (number | null)[],
    private readonly level: readonly (number | null)[],
    private readonly weight: readonly (number | null)[],
  ) {
    let sumW = 0;
    let sumWL = 0;
    for (const i of units) {
      sumW += weight[i]!;
      sumWL += weight[i]! * level[i]!;
    }
    this.centre = sumWL / sumW;
    for (const i of units) this.add(this.sums, i, 1);
  }

  /** The unit's distance from the line; `decide` says what to do with the determinant of the others. */
  residual(unit: number, decide: (w0: number, det: number) => 'line' | 'mean' | 'undefined'): number | null {
    const others = this.sums.slice();
    this.add(others, unit, -1);
    const [w0 = 0, w1 = 0, w2 = 0, y0 = 0, y1 = 0] = others;
    const det = w0 * w2 - w1 * w1;
    const own = this.m[unit]!;
    const choice = decide(w0, det);
    if (choice === 'undefined') return null;
    if (choice === 'mean') return own - y0 / w0;
    const slope = (w0 * y1 - w1 * y0) / det;
    const intercept = (y0 - slope * w1) / w0;
    return own - (intercept + slope * (this.level[unit]! - this.centre));
  }

  private add(sums: Float64Array, unit: number, sign: number): void {
    const w = this.weight[unit]! * sign;
    const l = this.level[unit]! - this.centre;
    const m = this.m[unit]!;
    sums[0]! += w;
    sums[1]! += w * l;
    sums[2]! += w * l * l;
    sums[3]! += w * m;
    sums[4]! += w * l * m;
  }
}
