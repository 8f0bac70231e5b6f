import { solveInPlace } from './solve';

const MAX_STEPS = 50;
const MAX_STEP = 2;
const CONVERGED = 1e-9;
const RIDGE = 1e-6;
const CLIP = 20;

/** Legendre polynomials 0..degree at x = 0..max, scaled to -1..1; row x holds its degree + 1 values. */
export function legendreBasis(max: number, degree: number): Float64Array {
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
  return basis;
}

/**
 * Poisson log-linear polynomial through the cells that are not excluded; gives the fit on ALL cells (indicators.md 1.6;
 * Holland, Thayer 2000). The ridge is only in the Hessian: the solution is the maximum likelihood one. Where none exists
 * the state after 50 steps counts, so the steps are part of the definition.
 */
export function fitLogLinear(counts: ArrayLike<number>, degree: number, excluded: ArrayLike<number>): Float64Array {
  const max = counts.length - 1;
  const width = degree + 1;
  const basis = legendreBasis(max, degree);
  const b = startValues(counts, basis, width, excluded);
  const hessian = new Float64Array(width * width);
  const step = new Float64Array(width);
  for (let round = 0; round < MAX_STEPS; round++) {
    hessian.fill(0);
    step.fill(0);
    for (let x = 0; x <= max; x++) {
      if (excluded[x]) continue;
      const mu = fitted(basis, b, x, width);
      addCell(hessian, step, basis, x, width, mu, counts[x]! - mu);
    }
    for (let k = 0; k < width; k++) hessian[k * width + k]! += RIDGE;
    solveInPlace(hessian, step);
    let largest = 0;
    for (let k = 0; k < width; k++) largest = Math.max(largest, Math.abs(step[k]!));
    const scale = Math.min(1, MAX_STEP / Math.max(1e-9, largest));
    for (let k = 0; k < width; k++) b[k]! += step[k]! * scale;
    if (largest * scale < CONVERGED) break;
  }
  return Float64Array.from({ length: max + 1 }, (_, x) => fitted(basis, b, x, width));
}

/** Ordinary least squares of ln(y + 0.5) on the basis. */
function startValues(
  counts: ArrayLike<number>,
  basis: Float64Array,
  width: number,
  excluded: ArrayLike<number>,
): Float64Array {
  const normal = new Float64Array(width * width);
  const b = new Float64Array(width);
  for (let x = 0; x < counts.length; x++)
    if (!excluded[x]) addCell(normal, b, basis, x, width, 1, Math.log(counts[x]! + 0.5));
  solveInPlace(normal, b);
  return b;
}

/** Adds weight * B B' to the matrix and value * B to the vector. */
function addCell(
  matrix: Float64Array,
  vector: Float64Array,
  basis: Float64Array,
  x: number,
  width: number,
  weight: number,
  value: number,
): void {
  const row = x * width;
  for (let i = 0; i < width; i++) {
    const bi = basis[row + i]!;
    vector[i]! += value * bi;
    for (let j = 0; j < width; j++) matrix[i * width + j]! += weight * bi * basis[row + j]!;
  }
}

function fitted(basis: Float64Array, b: Float64Array, x: number, width: number): number {
  let eta = 0;
  for (let k = 0; k < width; k++) eta += basis[x * width + k]! * b[k]!;
  return Math.exp(Math.min(CLIP, Math.max(-CLIP, eta)));
}
