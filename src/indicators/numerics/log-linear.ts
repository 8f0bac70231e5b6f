import { factorSymmetric, solveFactored } from './solve';

const MAX_STEPS = 50;
/** From a near solution; more than these and the definition's start is tried instead. */
const NEAR_STEPS = 12;
const MAX_STEP = 2;
const CONVERGED = 1e-9;
/** Near a solution that exists, the error left behind a step is about the square of the step: far below what is printed. */
const CONVERGED_NEAR = 1e-5;
const RIDGE = 1e-6;
const CLIP = 20;

const bases = new Map<string, Float64Array>();

/** Legendre polynomials 0..degree at x = 0..max, scaled to -1..1; row x holds its degree + 1 values. Not to be written to. */
export function legendreBasis(max: number, degree: number): Float64Array {
  const key = `${String(max)}/${String(degree)}`;
  const known = bases.get(key);
  if (known) return known;
  const width = degree + 1;
  const basis = new Float64Array((max + 1) * width);
  for (let x = 0; x <= max; x++) {
    const t = (x - max / 2) / (max / 2);
    const row = x * width;
    basis[row] = 1;
    if (degree > 0) basis[row + 1] = t;
    for (let k = 1; k < degree; k++)
      basis[row + k + 1] = ((2 * k + 1) * t * basis[row + k]! - k * basis[row + k - 1]!) / (k + 1);
  }
  bases.set(key, basis);
  return basis;
}

/**
 * Poisson log-linear polynomial through the cells that are not excluded; gives the fit on ALL cells (indicators.md 1.6;
 * Holland, Thayer 2000). The ridge is only in the Hessian: the solution is the maximum likelihood one. Where none exists
 * the state after 50 steps counts, so the steps are part of the definition.
 */
export function fitLogLinear(counts: ArrayLike<number>, degree: number, excluded: ArrayLike<number>): Float64Array {
  return new LogLinearFits(counts.length - 1, degree, excluded).fit(counts);
}

/**
 * Fits of many count vectors that differ little, as those of all schools but one. Where the maximum likelihood solution
 * exists it is the same from any start, so that a later fit may start at an earlier solution; where that does not settle
 * quickly the steps are those of the definition.
 */
export class LogLinearFits {
  private readonly width: number;
  private readonly basis: Float64Array;
  private readonly cells: Int32Array;
  private readonly hessian: Float64Array;
  private readonly step: Float64Array;
  private readonly b: Float64Array;
  /** the last solution that converged, and how many pupils it was for */
  private readonly near: Float64Array;
  private nearSum = 0;
  private readonly f: Float64Array;
  /** per cell: expected count, and the count beyond it */
  private readonly mu: Float64Array;
  private readonly rest: Float64Array;
  /** factors of the matrix of ordinary least squares, the same for all counts */
  private readonly plain: Float64Array;
  /** basis of the cells by polynomial, and products of two polynomials, lower half */
  private readonly columns: Float64Array;
  private readonly products: Float64Array;

  constructor(max: number, degree: number, excluded: ArrayLike<number>) {
    this.width = degree + 1;
    this.basis = legendreBasis(max, degree);
    const cells: number[] = [];
    for (let x = 0; x <= max; x++) if (!excluded[x]) cells.push(x);
    this.cells = Int32Array.from(cells);
    this.hessian = new Float64Array(this.width * this.width);
    this.step = new Float64Array(this.width);
    this.b = new Float64Array(this.width);
    this.near = new Float64Array(this.width);
    this.f = new Float64Array(max + 1);
    this.mu = new Float64Array(cells.length);
    this.rest = new Float64Array(cells.length);
    this.columns = new Float64Array(this.width * cells.length);
    this.products = new Float64Array(((this.width * (this.width + 1)) / 2) * cells.length);
    cells.forEach((x, c) => {
      const row = x * this.width;
      let pair = 0;
      for (let i = 0; i < this.width; i++) {
        this.columns[i * cells.length + c] = this.basis[row + i]!;
        for (let j = 0; j <= i; j++)
          this.products[pair++ * cells.length + c] = this.basis[row + i]! * this.basis[row + j]!;
      }
    });
    this.mu.fill(1);
    this.plain = new Float64Array(this.hessian.length);
    for (let i = 0, pair = 0; i < this.width; i++)
      for (let j = 0; j <= i; j++) this.plain[i * this.width + j] = dot(this.mu, this.products, pair++ * cells.length);
    factorSymmetric(this.plain, this.width);
  }

  /** The fit from the definition's start. What it gives is overwritten by the next fit. */
  fit(counts: ArrayLike<number>): Float64Array {
    this.startAtLeastSquares(counts);
    if (this.iterate(counts, MAX_STEPS)) this.remember(counts);
    else this.nearSum = 0;
    return this.fitted();
  }

  /** The same from the last solution, if there is one. */
  fitNear(counts: ArrayLike<number>): Float64Array {
    const sum = this.sumOf(counts);
    if (this.nearSum <= 0 || sum <= 0) return this.fit(counts);
    this.b.set(this.near);
    this.b[0]! += Math.log(sum / this.nearSum);
    if (!this.iterate(counts, NEAR_STEPS, CONVERGED_NEAR)) return this.fit(counts);
    this.remember(counts);
    return this.fitted();
  }

  private remember(counts: ArrayLike<number>): void {
    this.near.set(this.b);
    this.nearSum = this.sumOf(counts);
  }

  private sumOf(counts: ArrayLike<number>): number {
    let sum = 0;
    for (let c = 0; c < this.cells.length; c++) sum += counts[this.cells[c]!]!;
    return sum;
  }

  /** Ordinary least squares of ln(y + 0.5) on the basis. */
  private startAtLeastSquares(counts: ArrayLike<number>): void {
    const { width, cells, columns, rest, b } = this;
    const size = cells.length;
    for (let c = 0; c < size; c++) rest[c] = Math.log(counts[cells[c]!]! + 0.5);
    for (let i = 0; i < width; i++) b[i] = dot(rest, columns, i * size);
    solveFactored(this.plain, b);
  }

  /** Newton steps; true when the last one was nothing. */
  private iterate(counts: ArrayLike<number>, rounds: number, smallest = CONVERGED): boolean {
    const { width, step, b } = this;
    for (let round = 0; round < rounds; round++) {
      this.expect(counts);
      this.assemble(step);
      this.solve(step);
      let largest = 0;
      for (let k = 0; k < width; k++) largest = Math.max(largest, Math.abs(step[k]!));
      const scale = Math.min(1, MAX_STEP / Math.max(1e-9, largest));
      for (let k = 0; k < width; k++) b[k]! += step[k]! * scale;
      if (largest * scale < smallest) return true;
    }
    return false;
  }

  /** Expected counts of the cells, and what the counts have beyond them. */
  private expect(counts: ArrayLike<number>): void {
    const { cells, mu, rest } = this;
    for (let c = 0; c < cells.length; c++) {
      const x = cells[c]!;
      const expected = this.at(x);
      mu[c] = expected;
      rest[c] = counts[x]! - expected;
    }
  }

  /** Lower half of the matrix from the expected counts, and the vector; each entry is one sum over the cells. */
  private assemble(vector: Float64Array): void {
    const { width, hessian, columns, products, mu, rest } = this;
    const size = mu.length;
    let pair = 0;
    for (let i = 0; i < width; i++) {
      vector[i] = dot(rest, columns, i * size);
      for (let j = 0; j <= i; j++) hessian[i * width + j] = dot(mu, products, pair++ * size);
      hessian[i * width + i]! += RIDGE;
    }
  }

  private solve(vector: Float64Array): void {
    factorSymmetric(this.hessian, this.width);
    solveFactored(this.hessian, vector);
  }

  private at(x: number): number {
    const { width, basis, b } = this;
    const row = x * width;
    let eta = 0;
    for (let k = 0; k < width; k++) eta += basis[row + k]! * b[k]!;
    return Math.exp(eta > CLIP ? CLIP : eta < -CLIP ? -CLIP : eta);
  }

  private fitted(): Float64Array {
    const { f } = this;
    for (let x = 0; x < f.length; x++) f[x] = this.at(x);
    return f;
  }
}

/** Sum of weights times the values that begin at `from`. */
function dot(weights: Float64Array, values: Float64Array, from: number): number {
  let sum = 0;
  for (let c = 0; c < weights.length; c++) sum += weights[c]! * values[from + c]!;
  return sum;
}
