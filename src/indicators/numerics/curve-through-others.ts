import { solveInPlace } from './solve';

const COEFFICIENTS = 3;
/** sums of w l^0 .. w l^4, then of w m l^0 .. w m l^2 */
const POWERS = 2 * COEFFICIENTS - 1;
/** Determinant of the normal equations of standardised levels, by the cube of the weight, below which there is no parabola. */
const FLAT = 1e-6;

/**
 * Weighted parabola of m on the level through all units but one: totals minus own. Levels are centred and divided by their
 * weighted standard deviation, so the powers stay near 1.
 */
export class CurveThroughOthers {
  private readonly centre: number;
  private readonly scale: number;
  private readonly sums = new Float64Array(POWERS + COEFFICIENTS);

  constructor(
    units: readonly number[],
    private readonly m: readonly (number | null)[],
    private readonly level: readonly number[],
    private readonly weight: readonly number[],
  ) {
    let sumW = 0;
    let sumWL = 0;
    for (const i of units) {
      sumW += weight[i]!;
      sumWL += weight[i]! * level[i]!;
    }
    this.centre = sumWL / sumW;
    let squares = 0;
    for (const i of units) squares += weight[i]! * (level[i]! - this.centre) ** 2;
    this.scale = Math.sqrt(squares / sumW) || 1;
    for (const i of units) this.add(this.sums, i, 1);
  }

  /**
   * The unit's distance from the parabola, and the variance of the parabola there in units of a weight of 1; null where the
   * others have fewer than three different levels.
   */
  at(unit: number): { readonly residual: number; readonly leverage: number } | null {
    const others = this.sums.slice();
    this.add(others, unit, -1);
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0] = others;
    const determinant = w0 * (w2 * w4 - w3 * w3) - w1 * (w1 * w4 - w2 * w3) + w2 * (w1 * w3 - w2 * w2);
    if (!(determinant > FLAT * w0 ** 3)) return null;
    const l = this.standardised(unit);
    const row = Float64Array.of(1, l, l * l);
    const coefficients = solved(others, others.slice(POWERS));
    const spread = solved(others, row.slice());
    const at = (b: Float64Array): number => b[0]! + b[1]! * l + b[2]! * l * l;
    return { residual: this.m[unit]! - at(coefficients), leverage: at(spread) };
  }

  private standardised(unit: number): number {
    return (this.level[unit]! - this.centre) / this.scale;
  }

  private add(sums: Float64Array, unit: number, sign: number): void {
    const l = this.standardised(unit);
    let term = this.weight[unit]! * sign;
    for (let k = 0; k < POWERS; k++) {
      sums[k]! += term;
      if (k < COEFFICIENTS) sums[POWERS + k]! += term * this.m[unit]!;
      term *= l;
    }
  }
}

function solved(sums: Float64Array, right: Float64Array): Float64Array {
  const matrix = new Float64Array(COEFFICIENTS * COEFFICIENTS);
  for (let i = 0; i < COEFFICIENTS; i++)
    for (let j = 0; j < COEFFICIENTS; j++) matrix[i * COEFFICIENTS + j] = sums[i + j]!;
  solveInPlace(matrix, right);
  return right;
}
