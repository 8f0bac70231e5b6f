import { memoize } from '../memo';
import type { TaskTable } from '../statistics/statistics';

export interface PupilOrder {
  /** complete pupils by school, inside a school by class, inside a class as in the file */
  readonly order: Int32Array;
  /** those of school s stand at starts[s]...starts[s + 1] */
  readonly starts: Int32Array;
}

/** Schools and classes one after another: what is counted in one of them needs no table of all. */
export const pupilOrder = memoize(({ school, group, groups, complete }: TaskTable): PupilOrder => {
  const byGroup = sorted(null, group, placesOf(group, groups.length));
  const starts = placesOf(school, complete.length);
  return { order: sorted(byGroup, school, starts.slice()), starts };
});

/** Where the rows of each unit begin when they stand one after another. */
function placesOf(unit: Int32Array, units: number): Int32Array {
  const starts = new Int32Array(units + 1);
  for (let i = 0; i < unit.length; i++) starts[unit[i]! + 1]! += 1;
  for (let u = 0; u < units; u++) starts[u + 1]! += starts[u]!;
  return starts;
}

/** Rows by unit, those of one unit in the order in which they were; `next` is used up. */
function sorted(before: Int32Array | null, unit: Int32Array, next: Int32Array): Int32Array {
  const order = new Int32Array(unit.length);
  for (let k = 0; k < order.length; k++) {
    const i = before ? before[k]! : k;
    order[next[unit[i]!]!++] = i;
  }
  return order;
}
