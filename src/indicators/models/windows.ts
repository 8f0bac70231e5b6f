/** Scores below a cut that belong to its window. */
const REACH = 2;

export interface CutWindow {
  readonly mark: number;
  readonly cut: number;
  readonly first: number;
}

/** Per cut the scores c-2..c, without negative ones and without those up to the previous cut (indicators.md 3). */
export function windowsOf(cuts: readonly number[]): CutWindow[] {
  return cuts.map((cut, i) => ({
    mark: i + 3,
    cut,
    first: Math.max(0, cut - REACH, (cuts[i - 1] ?? -1) + 1),
  }));
}

/** 1 for every score inside a window. */
export function windowCells(cuts: readonly number[], max: number): Uint8Array {
  const cells = new Uint8Array(max + 1);
  for (const { first, cut } of windowsOf(cuts)) cells.fill(1, first, cut + 1);
  return cells;
}
