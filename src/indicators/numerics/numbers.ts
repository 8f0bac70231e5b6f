const SLAB = 4096;
let slab = new Float64Array(SLAB);
let used = 0;

/** A short array of zeros. Thousands of schools need dozens each: cut from a common piece they cost the collector little. */
export function zeros(length: number): Float64Array {
  if (length > SLAB / 16) return new Float64Array(length);
  if (used + length > SLAB) {
    slab = new Float64Array(SLAB);
    used = 0;
  }
  const from = used;
  used += length;
  return slab.subarray(from, used);
}
