import type { PupilTable, Task } from '../domain/assessment';
import type { FindingSink, Place } from './finding-sink';

/** Of so many pupils somebody has full marks for a task. */
const ENOUGH_PUPILS = 100;

/**
 * Maximum scores of tasks that no header tells: the most that anybody has, where enough pupils wrote the work and every task was solved
 * by somebody. Told in a finding with what was taken; the same list when nothing is missing or too few pupils could tell it.
 */
export function maximaFromPupils(
  tasks: readonly Task[],
  pupils: PupilTable,
  sink: FindingSink,
  place: Place,
): readonly Task[] {
  if (pupils.length < ENOUGH_PUPILS || tasks.length === 0 || tasks.every(({ max }) => max !== null)) return tasks;
  const seen = tasks.map((task, j) => task.max ?? most(pupils.tasks[j]));
  if (seen.some((max) => max < 1)) return tasks;
  const taken = tasks.flatMap(({ code, max }, j) => (max === null ? [`${code} (${seen[j] ?? 0})`] : []));
  sink.add('maximaFromPupils', 'info', place, { taken, count: taken.length });
  return tasks.map((task, j) => ({ ...task, max: seen[j] ?? null }));
}

/** Maximum of the work as the sum over its tasks; null where a score above it shows that tasks are missing. */
export function sumOfMaxima(tasks: readonly Task[], highest: number | null): number | null {
  const sum = tasks.reduce((total, { max }) => total + (max ?? 0), 0);
  return sum > 0 && (highest === null || highest <= sum) ? sum : null;
}

function most(column: Int8Array | undefined): number {
  let top = 0;
  for (const points of column ?? []) if (points > top) top = points;
  return top;
}
