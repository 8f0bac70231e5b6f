import { memoize } from '../memo';
import type { Statistics, TaskTable } from '../statistics/statistics';
import { standardizedHardness } from './hardness';

const BANDWIDTH = 3;
const DETERMINANT = 1e-9;

export interface TaskResiduals {
  readonly tasks: TaskTable;
  /** points minus expected points at the same total in the other schools; complete pupil x task */
  readonly e: Float64Array;
  /** standardised hardness per task; null when all tasks are equally hard */
  readonly hardness: Float64Array | null;
}

/** Residuals of all complete pupils (indicators.md 7.1, steps 1-3). */
export const taskResiduals = memoize((statistics: Statistics): TaskResiduals | null => {
  const { tasks } = statistics;
  if (!tasks || tasks.length === 0) return null;
  const count = tasks.codes.length;
  const cells = tasks.maxTotal + 1;
  const all = totalsOf(tasks, null);
  const e = new Float64Array(tasks.length * count);
  const rowsBySchool = statistics.keys.map((): number[] => []);
  for (let i = 0; i < tasks.length; i++) rowsBySchool[tasks.school[i]!]!.push(i);
  const expected = new Float64Array(cells * count);
  for (const rows of rowsBySchool) {
    if (rows.length === 0) continue;
    const others = totalsOf(tasks, rows);
    for (let x = 0; x < cells; x++) others.n[x] = all.n[x]! - others.n[x]!;
    for (let k = 0; k < others.points.length; k++) others.points[k] = all.points[k]! - others.points[k]!;
    const done = new Uint8Array(cells);
    const defined = new Uint8Array(cells);
    for (const i of rows) {
      const x = tasks.total[i]!;
      if (!done[x]) {
        done[x] = 1;
        defined[x] = expectAt(x, others, count, expected) ? 1 : 0;
      }
      if (!defined[x]) continue;
      for (let j = 0; j < count; j++) e[i * count + j] = tasks.points[i * count + j]! - expected[x * count + j]!;
    }
  }
  const hardness = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    let sum = 0;
    for (let x = 0; x < cells; x++) sum += all.points[x * count + j]!;
    hardness[j] = 1 - sum / tasks.length / tasks.maxima[j]!;
  }
  return { tasks, e, hardness: standardizedHardness(hardness) };
});

interface Totals {
  /** pupils by total, and their points by total x task */
  readonly n: Float64Array;
  readonly points: Float64Array;
}

/** Sums by total over the given complete pupils, or over all. */
function totalsOf(tasks: TaskTable, rows: readonly number[] | null): Totals {
  const count = tasks.codes.length;
  const n = new Float64Array(tasks.maxTotal + 1);
  const points = new Float64Array((tasks.maxTotal + 1) * count);
  const length = rows ? rows.length : tasks.length;
  for (let k = 0; k < length; k++) {
    const i = rows ? rows[k]! : k;
    const x = tasks.total[i]!;
    n[x]! += 1;
    for (let j = 0; j < count; j++) points[x * count + j]! += tasks.points[i * count + j]!;
  }
  return { n, points };
}

/** Local line through the others' points at total x; false when nobody is near. */
function expectAt(x: number, { n, points }: Totals, count: number, expected: Float64Array): boolean {
  const first = Math.max(0, x - BANDWIDTH + 1);
  const last = Math.min(n.length - 1, x + BANDWIDTH - 1);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  for (let at = first; at <= last; at++) {
    const weight = (1 - Math.abs(at - x) / BANDWIDTH) * n[at]!;
    s0 += weight;
    s1 += weight * (at - x);
    s2 += weight * (at - x) ** 2;
  }
  const det = s0 * s2 - s1 * s1;
  if (det <= DETERMINANT && s0 <= 0) return false;
  for (let j = 0; j < count; j++) {
    let t0 = 0;
    let t1 = 0;
    for (let at = first; at <= last; at++) {
      const value = (1 - Math.abs(at - x) / BANDWIDTH) * points[at * count + j]!;
      t0 += value;
      t1 += value * (at - x);
    }
    expected[x * count + j] = det > DETERMINANT ? (s2 * t0 - s1 * t1) / det : t0 / s0;
  }
  return true;
}
