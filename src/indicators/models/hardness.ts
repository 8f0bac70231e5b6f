/** Hardness per task brought to mean 0 and (population) sd 1; null when all tasks are equally hard. */
export function standardizedHardness(hardness: Float64Array): Float64Array | null {
  let mean = 0;
  for (const value of hardness) mean += value / hardness.length;
  let squares = 0;
  for (const value of hardness) squares += (value - mean) ** 2;
  const sd = Math.sqrt(squares / hardness.length);
  // A rounding residue is no variation.
  return sd > 1e-12 ? hardness.map((value) => (value - mean) / sd) : null;
}
