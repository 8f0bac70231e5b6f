import type { DetailValue, IndicatorResult, ReasonCode } from '../../domain/outcome';
import { MIN_N, MIN_SCHOOLS, USUAL_Z } from '../constants';
import { firstReason, forSchools, outcome, undefinedBecause } from '../indicator';
import { funnel } from '../numerics/funnel';
import { upperTail } from '../numerics/normal';
import { varianceComponents, type GroupMoments } from '../numerics/variance-components';
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
): IndicatorResult[] {
  const residuals = taskResiduals(statistics);
  const groups = residuals && weights ? schoolMoments(statistics, residuals, weights) : null;
  const within = groups ? (varianceComponents(groups)?.within ?? null) : null;
  const enough = groups?.map((group) => group.n >= MIN_N) ?? [];
  const variances = groups?.map(({ n }, s) => (enough[s] && within !== null ? within / n : null)) ?? [];
  const tested = funnel(groups?.map(({ mean }, s) => (enough[s] ? mean : null)) ?? [], variances);
  return forSchools(statistics, (s, n) => {
    const complete = statistics.tasks?.complete[s] ?? 0;
    const z = tested.z[s] ?? null;
    const reason = firstReason(
      isSmall(statistics, s) && 'N_SMALL',
      hasSmallReference(statistics, s) && 'REF_SMALL',
      complete < MIN_N && 'NO_TASKS',
      unusable ?? false,
      z === null && (within === null || within > 0 ? 'FEW_SCHOOLS' : 'NO_VARIATION'),
    );
    const group = groups?.[s];
    if (reason || !group || !residuals || z === null) return undefinedBecause(reason ?? 'NO_TASKS', n, { complete });
    const variance = variances[s] ?? 0;
    return outcome({
      n: complete,
      value: group.mean,
      z,
      p: upperTail(z),
      flags: tested.units < MIN_SCHOOLS ? ['FEW_SCHOOLS'] : [],
      detail: {
        complete,
        usual: USUAL_Z * Math.sqrt(variance + tested.tau2),
        variance,
        tau2: tested.tau2,
        ...extremeTasks(residuals, s),
      },
    });
  });
}

function schoolMoments(
  statistics: Statistics,
  { tasks, e }: TaskResiduals,
  weights: ArrayLike<number>,
): GroupMoments[] {
  const count = tasks.codes.length;
  const sums = new Float64Array(statistics.keys.length);
  const q = new Float64Array(tasks.length);
  for (let i = 0; i < tasks.length; i++) {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += weights[j]! * e[i * count + j]!;
    q[i] = sum;
    sums[tasks.school[i]!]! += sum;
  }
  const within = new Float64Array(statistics.keys.length);
  const mean = sums.map((sum, s) => (tasks.complete[s]! > 0 ? sum / tasks.complete[s]! : 0));
  for (let i = 0; i < tasks.length; i++) within[tasks.school[i]!]! += (q[i]! - mean[tasks.school[i]!]!) ** 2;
  return statistics.keys.map((_, s) => ({ n: tasks.complete[s]!, mean: mean[s]!, within: within[s]! }));
}

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
