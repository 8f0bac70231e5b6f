const SINGULAR = 1e-14;

/**
 * Solves the small system a x = b by elimination with partial pivoting; `a` (row by row) and `b` are overwritten and `b`
 * holds x. A pivot of nothing leaves its unknown 0, so that a singular system gives one of its solutions.
 */
export function solveInPlace(a: Float64Array, b: Float64Array): void {
  const n = b.length;
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i]!));
  const tiny = SINGULAR * largest;
  for (let column = 0; column < n; column++) {
    let pivotRow = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(a[row * n + column]!) > Math.abs(a[pivotRow * n + column]!)) pivotRow = row;
    if (pivotRow !== column) swapRows(a, b, pivotRow, column);
    const pivot = a[column * n + column]!;
    if (Math.abs(pivot) <= tiny) continue;
    for (let row = column + 1; row < n; row++) {
      const factor = a[row * n + column]! / pivot;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[row * n + k]! -= factor * a[column * n + k]!;
      b[row]! -= factor * b[column]!;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    const pivot = a[row * n + row]!;
    if (Math.abs(pivot) <= tiny) {
      b[row] = 0;
      continue;
    }
    let sum = b[row]!;
    for (let k = row + 1; k < n; k++) sum -= a[row * n + k]! * b[k]!;
    b[row] = sum / pivot;
  }
}

function swapRows(a: Float64Array, b: Float64Array, i: number, j: number): void {
  const n = b.length;
  for (let k = 0; k < n; k++) {
    const kept = a[i * n + k]!;
    a[i * n + k] = a[j * n + k]!;
    a[j * n + k] = kept;
  }
  const kept = b[i]!;
  b[i] = b[j]!;
  b[j] = kept;
}

/**
 * Factors a symmetric positive matrix in place, of which only the lower half is read and written (Cholesky without roots: L D L'). A pivot of
 * nothing stays 0.
 */
export function factorSymmetric(a: Float64Array, n: number): void {
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, a[i * n + i]!);
  const tiny = SINGULAR * largest;
  for (let j = 0; j < n; j++) {
    const own = j * n;
    let pivot = a[own + j]!;
    for (let k = 0; k < j; k++) pivot -= a[own + k]! * a[own + k]! * a[k * n + k]!;
    const usable = pivot > tiny;
    a[own + j] = usable ? pivot : 0;
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      let rest = a[row + j]!;
      for (let k = 0; k < j; k++) rest -= a[row + k]! * a[own + k]! * a[k * n + k]!;
      a[row + j] = usable ? rest / pivot : 0;
    }
  }
}

/** Solves with such factors; `b` is overwritten and holds x, 0 where the pivot was nothing. */
export function solveFactored(a: Float64Array, b: Float64Array): void {
  const n = b.length;
  for (let i = 1; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * n + k]! * b[k]!;
    b[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    const pivot = a[i * n + i]!;
    let sum = pivot === 0 ? 0 : b[i]! / pivot;
    if (pivot !== 0) for (let k = i + 1; k < n; k++) sum -= a[k * n + i]! * b[k]!;
    b[i] = sum;
  }
}
