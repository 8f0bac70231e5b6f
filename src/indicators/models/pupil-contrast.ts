import type { DetailValue, ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_SCHOOLS, USUAL_Z } from '../constants';
import { firstReason, schoolResults } from '../indicator';
import { once } from '../memo';
import { funnel } from '../numerics/funnel';
import { upperTail } from '../numerics/normal';
import type { Figures, Results } from '../results';
import type { Statistics } from '../statistics/statistics';
import { hasSmallReference, isSmall } from './reference-size';
import { taskResiduals, type TaskResiduals } from './task-residuals';

/**
 * School means of a weighted sum of task residuals, tested in a funnel (indicators.md 7.1 steps 3-4, 8.1). `unusable` names
 * what is wrong with the weights themselves.
 */
export function pupilContrast(
  statistics: Statistics,
  weights: ArrayLike<number> | null,
  unusable: ReasonCode | null,
): Results {
  const contrast = once(() => testContrast(statistics, weights));
  const completeOf = (s: number): number => statistics.tasks?.complete[s] ?? 0;
  const reasonOf = (s: number): ReasonCode | null => {
    const { within, tested } = contrast();
    return firstReason(
      isSmall(statistics, s) && 'N_SMALL',
      hasSmallReference(statistics, s) && 'REF_SMALL',
      completeOf(s) < MIN_N && 'NO_TASKS',
      unusable ?? false,
      (tested.z[s] ?? null) === null && (within === null || within > 0 ? 'FEW_SCHOOLS' : 'NO_VARIATION'),
    );
  };
  const figure = (s: number, n: number, into: Figures): void => {
    const { residuals, mean, tested } = contrast();
    const reason = reasonOf(s);
    const z = tested.z[s] ?? null;
    if (reason || !residuals || z === null) return into.none(s, n, reason ?? 'NO_TASKS');
    into.set(s, completeOf(s), mean[s]!, z, upperTail(z));
  };
  return schoolResults(statistics, figure, (s, reason) => {
    const { residuals, variances, tested } = contrast();
    const complete = completeOf(s);
    if (reason || !residuals) return { detail: { complete } };
    const variance = variances[s] ?? 0;
    return {
      flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        complete,
        usual: USUAL_Z * Math.sqrt(variance + tested.tau2),
        variance,
        tau2: tested.tau2,
        ...extremeTasks(residuals, s),
      },
    };
  });
}

function testContrast(statistics: Statistics, weights: ArrayLike<number> | null) {
  const residuals = weights ? taskResiduals(statistics) : null;
  const { mean, within } = residuals && weights ? schoolMeans(residuals, weights) : NO_MEANS;
  const size = (s: number): number => residuals?.tasks.complete[s] ?? 0;
  const variances = Array.from(mean, (_, s) => (size(s) >= MIN_N && within !== null ? within / size(s) : null));
  const tested = funnel(
    Array.from(mean, (own, s) => (size(s) >= MIN_N ? own : null)),
    variances,
  );
  return { residuals, mean, within, variances, tested };
}

const NO_MEANS = { mean: new Float64Array(0), within: null };

/**
 * Mean of the weighted sums by school, and their variance inside schools (1.3): all squares, which the products of the residuals give, less
 * those of the means. Null when it is undefined.
 */
function schoolMeans({ tasks, schoolSums, products }: TaskResiduals, weights: ArrayLike<number>) {
  const count = tasks.codes.length;
  let squares = 0;
  for (let j = 0; j < count; j++)
    for (let k = 0; k < count; k++) squares += weights[j]! * weights[k]! * products[j * count + k]!;
  let outside = 0;
  let used = 0;
  const mean = new Float64Array(tasks.complete.length);
  for (let s = 0; s < mean.length; s++) {
    const size = tasks.complete[s]!;
    if (size === 0) continue;
    let sum = 0;
    for (let j = 0; j < count; j++) sum += weights[j]! * schoolSums[s * count + j]!;
    mean[s] = sum / size;
    outside += (sum * sum) / size;
    used += 1;
  }
  if (used < 2 || tasks.length === used) return { mean, within: null };
  const inside = squares - outside;
  return { mean, within: inside > NEGLIGIBLE + ROUNDING * squares ? inside / (tasks.length - used) : 0 };
}

/** Squares of rounding residues are no variance: a z made of them would be noise over noise. */
const NEGLIGIBLE = 1e-18;
/** Part of the squares that a difference of two sums of them may be wrong by. */
const ROUNDING = 1e-12;

/** Tasks with the largest and the smallest mean residual of the school: where to look first. */
function extremeTasks({ tasks, schoolSums }: TaskResiduals, school: number): { [key: string]: DetailValue } {
  const count = tasks.codes.length;
  const at = school * count;
  let high = 0;
  let low = 0;
  for (let j = 1; j < count; j++) {
    if (schoolSums[at + j]! > schoolSums[at + high]!) high = j;
    if (schoolSums[at + j]! < schoolSums[at + low]!) low = j;
  }
  const complete = tasks.complete[school]!;
  return {
    taskHigh: tasks.codes[high] ?? '',
    taskHighExcess: schoolSums[at + high]! / complete,
    taskLow: tasks.codes[low] ?? '',
    taskLowExcess: schoolSums[at + low]! / complete,
  };
}
