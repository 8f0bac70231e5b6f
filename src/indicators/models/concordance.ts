import { MIN_CLASS, MIN_CLASS_SHOWN } from '../constants';
import { memoize } from '../memo';
import { funnel } from '../numerics/funnel';
import { wilsonHilferty } from '../numerics/wilson-hilferty';
import type { Statistics } from '../statistics/statistics';
import { taskResiduals, type TaskResiduals } from './task-residuals';

const SMALLEST_SD = 1e-6;
/** Below, the residuals are rounding: one task that varies gives at least 1. */
const NEGLIGIBLE = 1e-9;

export interface ClassConcordance {
  readonly school: number;
  readonly name: string;
  readonly n: number;
  /** null below five complete pupils */
  readonly T: number | null;
  readonly zFunnel: number | null;
  readonly z: number | null;
}

export interface Concordance {
  readonly classes: readonly ClassConcordance[];
  /** degrees of freedom of the sum of squared correlations */
  readonly nu: number;
  readonly tau2: number;
  readonly sd: Float64Array;
}

/** Agreement of the task residuals of classmates (indicators.md 9, steps 1-4; Jacob, Levitt 2003); null without any residual. */
export const concordanceOf = memoize((statistics: Statistics): Concordance | null => {
  const residuals = taskResiduals(statistics);
  if (!residuals) return null;
  const { tasks } = residuals;
  const count = tasks.codes.length;
  const sd = residualSd(residuals);
  const { size, together } = agreementSums(residuals, sd);
  const squares = squaredCorrelations(residuals, sd);
  if (squares < NEGLIGIBLE) return null;
  const nu = (count * count) / squares;
  const agreement = tasks.groups.map((_, group) => {
    const n = size[group]!;
    if (n < MIN_CLASS_SHOWN) return null;
    return together[group]! / (count * n * (n - 1));
  });
  const large = tasks.groups.map((_, group) => size[group]! >= MIN_CLASS);
  const tested = funnel(
    agreement.map((T, group) => (large[group] ? T : null)),
    tasks.groups.map((_, group) => {
      const n = size[group]!;
      return large[group] ? (2 * squares) / (count * count * n * (n - 1)) : null;
    }),
  );
  const classes = tasks.groups.map(({ school, name }, group) => {
    const zFunnel = tested.z[group] ?? null;
    return {
      school,
      name,
      n: size[group]!,
      T: agreement[group] ?? null,
      zFunnel,
      z: zFunnel === null ? null : wilsonHilferty(zFunnel, nu),
    };
  });
  return { classes, nu, tau2: tested.tau2, sd };
});

/** Pupils by class, and sums over pairs of classmates of the products of their residuals in units of their sd. */
function agreementSums({ tasks, groupSums, groupSquares }: TaskResiduals, sd: Float64Array) {
  const count = tasks.codes.length;
  const size = new Int32Array(tasks.groups.length);
  for (let i = 0; i < tasks.length; i++) size[tasks.group[i]!]! += 1;
  const scale = sd.map((value) => 1 / (value * value));
  const together = new Float64Array(tasks.groups.length);
  for (let group = 0; group < together.length; group++) {
    const at = group * count;
    let sum = 0;
    for (let j = 0; j < count; j++) {
      const whole = groupSums[at + j]!;
      sum += (whole * whole - groupSquares[at + j]!) * scale[j]!;
    }
    together[group] = sum;
  }
  return { size, together };
}

/** Sd of the residuals of each task over the file; their means are next to nothing, so that no digits are lost. */
function residualSd({ tasks, schoolSums, products }: TaskResiduals): Float64Array {
  const count = tasks.codes.length;
  const mean = new Float64Array(count);
  for (let k = 0; k < schoolSums.length; k++) mean[k % count]! += schoolSums[k]! / tasks.length;
  return mean.map((own, j) => {
    const variance = products[j * count + j]! / tasks.length - own * own;
    return Math.max(SMALLEST_SD, Math.sqrt(Math.max(0, variance)));
  });
}

/** Sum over all pairs of tasks of the squared mean product of the residuals in units of their sd. */
function squaredCorrelations({ tasks, products }: TaskResiduals, sd: Float64Array): number {
  const count = tasks.codes.length;
  let sum = 0;
  for (let j = 0; j < count; j++)
    for (let k = 0; k < count; k++) sum += (products[j * count + k]! / (sd[j]! * sd[k]!) / tasks.length) ** 2;
  return sum;
}
