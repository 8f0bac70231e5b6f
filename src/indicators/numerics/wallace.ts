/**
 * The normal z with the same upper tail as a Student t (Wallace 1959; error below 0.02 for 4 and more degrees of freedom and
 * |t| < 6). Keeps the sign and never enlarges.
 */
export function normalFromStudent(t: number, freedom: number): number {
  const size = Math.sqrt(freedom * Math.log1p((t * t) / freedom)) * ((8 * freedom + 1) / (8 * freedom + 3));
  return Math.sign(t) * Math.min(size, Math.abs(t));
}
