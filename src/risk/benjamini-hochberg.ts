/** q values of the defined p, in their order; null stays null (indicators.md 13; Benjamini, Hochberg 1995). */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const defined = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  defined.sort((a, b) => a.value - b.value || a.index - b.index);
  const q: (number | null)[] = p.map(() => null);
  let smallest = 1;
  for (let rank = defined.length; rank >= 1; rank--) {
    const { value, index } = defined[rank - 1]!;
    smallest = Math.min(smallest, (defined.length * value) / rank);
    q[index] = smallest;
  }
  return q;
}
