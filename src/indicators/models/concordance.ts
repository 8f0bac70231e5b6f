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
  const products = productsOfTasks(residuals.e, tasks.length, count);
  const sd = residualSd(residuals, products);
  for (let j = 0; j < count; j++) for (let k = 0; k <= j; k++) products[j * count + k]! /= sd[j]! * sd[k]!;
  const { size, sums, own } = sumsOfClasses(residuals, sd);
  const squares = squaredCorrelations(products, tasks.length, count);
  if (squares < NEGLIGIBLE) return null;
  const nu = (count * count) / squares;
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

/** Sums of the residuals in units of their sd, not centred, by class. */
function sumsOfClasses({ tasks, e }: TaskResiduals, sd: Float64Array) {
  const count = tasks.codes.length;
  const size = new Int32Array(tasks.groups.length);
  const sums = new Float64Array(tasks.groups.length * count);
  const own = new Float64Array(tasks.groups.length);
  const scale = sd.map((value) => 1 / value);
  for (let i = 0; i < tasks.length; i++) {
    const group = tasks.group[i]!;
    size[group]! += 1;
    let squares = 0;
    for (let j = 0; j < count; j++) {
      const value = e[i * count + j]! * scale[j]!;
      sums[group * count + j]! += value;
      squares += value * value;
    }
    own[group]! += squares;
  }
  return { size, sums, own };
}

/** Sums of products of the residuals of two tasks, lower half; four pupils at a time spare most of the writing. */
function productsOfTasks(e: Float64Array, length: number, count: number): Float64Array {
  const products = new Float64Array(count * count);
  const whole = length - (length % 4);
  for (let a = 0; a < whole * count; a += 4 * count) {
    const b = a + count;
    const c = b + count;
    const d = c + count;
    for (let j = 0; j < count; j++) {
      const ea = e[a + j]!;
      const eb = e[b + j]!;
      const ec = e[c + j]!;
      const ed = e[d + j]!;
      for (let k = 0; k <= j; k++)
        products[j * count + k]! += ea * e[a + k]! + eb * e[b + k]! + ec * e[c + k]! + ed * e[d + k]!;
    }
  }
  for (let a = whole * count; a < length * count; a += count)
    for (let j = 0; j < count; j++) for (let k = 0; k <= j; k++) products[j * count + k]! += e[a + j]! * e[a + k]!;
  return products;
}

/** Sd of the residuals of each task over the file; their means are next to nothing, so that no digits are lost. */
function residualSd({ tasks, schoolSums }: TaskResiduals, products: Float64Array): Float64Array {
  const count = tasks.codes.length;
  const mean = new Float64Array(count);
  for (let k = 0; k < schoolSums.length; k++) mean[k % count]! += schoolSums[k]! / tasks.length;
  return mean.map((own, j) => {
    const variance = products[j * count + j]! / tasks.length - own * own;
    return Math.max(SMALLEST_SD, Math.sqrt(Math.max(0, variance)));
  });
}

/** Sum over all pairs of tasks of the squared mean product. */
function squaredCorrelations(products: Float64Array, length: number, count: number): number {
  let sum = 0;
  for (let j = 0; j < count; j++)
    for (let k = 0; k <= j; k++) sum += (j === k ? 1 : 2) * (products[j * count + k]! / length) ** 2;
  return sum;
}
