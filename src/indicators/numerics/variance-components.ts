/** Number, sum and sum of squares about the group's own mean: all that variance components need of a group. */
export interface GroupMoments {
  readonly n: number;
  readonly mean: number;
  /** sum of squared deviations from the group's mean */
  readonly within: number;
}

export interface VarianceComponents {
  /** variance of pupils inside groups */
  readonly within: number;
  /** variance between groups, not below 0 */
  readonly between: number;
}

/** Squares of rounding residues are no variance: a z made of them would be noise over noise. */
const NEGLIGIBLE = 1e-18;

/**
 * One-way variance components (indicators.md 1.3, moments of the analysis of variance). Null when they are undefined: one
 * group, or no pupil beyond one in each.
 */
export function varianceComponents(groups: Iterable<GroupMoments>): VarianceComponents | null {
  const used = [...groups].filter((group) => group.n >= 1);
  const count = used.length;
  let pupils = 0;
  let squares = 0;
  let total = 0;
  let inside = 0;
  for (const { n, mean, within } of used) {
    pupils += n;
    squares += n * n;
    total += n * mean;
    inside += within;
  }
  if (count < 2 || pupils === count) return null;
  const grand = total / pupils;
  let outside = 0;
  for (const { n, mean } of used) outside += n * (mean - grand) ** 2;
  const within = inside > NEGLIGIBLE ? inside / (pupils - count) : 0;
  const typicalSize = (pupils - squares / pupils) / (count - 1);
  return { within, between: Math.max(0, (outside / (count - 1) - within) / typicalSize) };
}
