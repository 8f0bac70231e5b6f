/** Normal quantile 0.975. */
export const Z95 = 1.959963984540054;

export type Interval = readonly [number, number];

/** Wilson interval of a share k of n; null without observations (indicators.md 1.1; Wilson 1927). */
export function wilsonInterval(k: number, n: number): Interval | null {
  if (n <= 0) return null;
  const share = k / n;
  const squared = Z95 * Z95;
  const scale = 1 + squared / n;
  const centre = (share + squared / (2 * n)) / scale;
  const half = (Z95 / scale) * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
