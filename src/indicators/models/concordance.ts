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
  const { u, sd } = standardizedResiduals(residuals);
  const squares = squaredCorrelations(u, tasks.length, count);
  if (squares < NEGLIGIBLE) return null;
  const nu = (count * count) / squares;
  const size = new Int32Array(tasks.groups.length);
  const sums = new Float64Array(tasks.groups.length * count);
  const own = new Float64Array(tasks.groups.length);
  for (let i = 0; i < tasks.length; i++) {
    const group = tasks.group[i]!;
    size[group]! += 1;
    for (let j = 0; j < count; j++) {
      const value = u[i * count + j]!;
      sums[group * count + j]! += value;
      own[group]! += value * value;
    }
  }
  const agreement = tasks.groups.map((_, group) => {
    const n = size[group]!;
    if (n < MIN_CLASS_SHOWN) return null;
    let together = -own[group]!;
    for (let j = 0; j < count; j++) together += sums[group * count + j]! ** 2;
    return together / (count * n * (n - 1));
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

/** Residuals in units of their sd over the file, not centred. */
function standardizedResiduals({ tasks, e }: TaskResiduals): { u: Float64Array; sd: Float64Array } {
  const count = tasks.codes.length;
  const mean = new Float64Array(count);
  const sd = new Float64Array(count);
  for (let k = 0; k < e.length; k++) mean[k % count]! += e[k]! / tasks.length;
  for (let k = 0; k < e.length; k++) sd[k % count]! += (e[k]! - mean[k % count]!) ** 2 / tasks.length;
  for (let j = 0; j < count; j++) sd[j] = Math.max(SMALLEST_SD, Math.sqrt(sd[j]!));
  return { u: e.map((value, k) => value / sd[k % count]!), sd };
}

/** Sum over all pairs of tasks of the squared mean product. */
function squaredCorrelations(u: Float64Array, length: number, count: number): number {
  let sum = 0;
  for (let j = 0; j < count; j++)
    for (let k = j; k < count; k++) {
      let products = 0;
      for (let i = 0; i < length; i++) products += u[i * count + j]! * u[i * count + k]!;
      sum += (j === k ? 1 : 2) * (products / length) ** 2;
    }
  return sum;
}
