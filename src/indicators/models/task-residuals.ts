import { memoize } from '../memo';
import type { Statistics, TaskTable } from '../statistics/statistics';
import { standardizedHardness } from './hardness';

const BANDWIDTH = 3;
const DETERMINANT = 1e-9;
const [UNSEEN, DEFINED, UNDEFINED] = [0, 1, 2];

export interface TaskResiduals {
  readonly tasks: TaskTable;
  /** points minus expected points at the same total in the other schools; complete pupil x task */
  readonly e: Float64Array;
  /** school x task: sum of the residuals of the school's complete pupils */
  readonly schoolSums: Float64Array;
  /** standardised hardness per task; null when all tasks are equally hard */
  readonly hardness: Float64Array | null;
}

/** Residuals of all complete pupils (indicators.md 7.1, steps 1-3). */
export const taskResiduals = memoize((statistics: Statistics): TaskResiduals | null => {
  const { tasks } = statistics;
  if (!tasks || tasks.length === 0) return null;
  const count = tasks.codes.length;
  const cells = tasks.maxTotal + 1;
  const all: Totals = { n: new Float64Array(cells), points: new Float64Array(cells * count) };
  addTotals(all, tasks, null, 1);
  const e = new Float64Array(tasks.length * count);
  const schoolSums = new Float64Array(statistics.keys.length * count);
  const rowsBySchool = statistics.keys.map((): number[] => []);
  for (let i = 0; i < tasks.length; i++) rowsBySchool[tasks.school[i]!]!.push(i);
  const expected = new Float64Array(cells * count);
  const others: Totals = { n: new Float64Array(cells), points: new Float64Array(cells * count) };
  const state = new Uint8Array(cells);
  rowsBySchool.forEach((rows, s) => {
    if (rows.length === 0) return;
    others.n.set(all.n);
    others.points.set(all.points);
    addTotals(others, tasks, rows, -1);
    state.fill(UNSEEN);
    const sums = schoolSums.subarray(s * count, (s + 1) * count);
    for (const i of rows) {
      const x = tasks.total[i]!;
      if (state[x] === UNSEEN) state[x] = expectAt(x, others, count, expected) ? DEFINED : UNDEFINED;
      if (state[x] === UNDEFINED) continue;
      for (let j = 0; j < count; j++) {
        const residual = tasks.points[i * count + j]! - expected[x * count + j]!;
        e[i * count + j] = residual;
        sums[j]! += residual;
      }
    }
  });
  const hardness = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    let sum = 0;
    for (let x = 0; x < cells; x++) sum += all.points[x * count + j]!;
    hardness[j] = 1 - sum / tasks.length / tasks.maxima[j]!;
  }
  return { tasks, e, schoolSums, hardness: standardizedHardness(hardness) };
});

interface Totals {
  /** pupils by total, and their points by total x task */
  readonly n: Float64Array;
  readonly points: Float64Array;
}

/** Adds the given complete pupils, or all, to the sums by total; with the sign -1 takes them out. */
function addTotals({ n, points }: Totals, tasks: TaskTable, rows: readonly number[] | null, sign: number): void {
  const count = tasks.codes.length;
  const length = rows ? rows.length : tasks.length;
  for (let k = 0; k < length; k++) {
    const i = rows ? rows[k]! : k;
    const x = tasks.total[i]!;
    n[x]! += sign;
    for (let j = 0; j < count; j++) points[x * count + j]! += sign * tasks.points[i * count + j]!;
  }
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
