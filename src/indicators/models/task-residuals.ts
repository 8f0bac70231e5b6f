import { memoize } from '../memo';
import type { Statistics, TaskTable } from '../statistics/statistics';
import { standardizedHardness } from './hardness';
import { pupilOrder } from './pupil-order';
import { ResidualRows } from './residual-rows';

const BANDWIDTH = 3;
/** Totals on each side that have a weight. */
const REACH = BANDWIDTH - 1;
const KERNEL = Float64Array.from({ length: 2 * REACH + 1 }, (_, k) => 1 - Math.abs(k - REACH) / BANDWIDTH);
const DETERMINANT = 1e-9;
const [UNSEEN, DEFINED, UNDEFINED] = [0, 1, 2];

/**
 * Points minus expected points at the same total in the other schools, of every complete pupil and task. Only sums of them are kept: those of
 * a region would take a hundred megabytes, and everything that is asked of them is a sum.
 */
export interface TaskResiduals {
  readonly tasks: TaskTable;
  /** school x task */
  readonly schoolSums: Float64Array;
  /** group (class) x task: sums and sums of squares */
  readonly groupSums: Float64Array;
  readonly groupSquares: Float64Array;
  /** task x task over all pupils: sums of products, both halves */
  readonly products: Float64Array;
  /** standardised hardness per task; null when all tasks are equally hard */
  readonly hardness: Float64Array | null;
}

/** Residuals of all complete pupils (indicators.md 7.1, steps 1-3). */
export const taskResiduals = memoize((statistics: Statistics): TaskResiduals | null => {
  const { tasks } = statistics;
  if (!tasks || tasks.length === 0) return null;
  const count = tasks.codes.length;
  const cells = tasks.maxTotal + 1;
  const schools = statistics.keys.length;
  const { order, starts } = pupilOrder(tasks);
  const all = emptyTotals(cells, count);
  addTotals(all, tasks, order, 0, tasks.length, 1);
  const others = emptyTotals(cells, count);
  const rows = new ResidualRows(tasks);
  const expected = new Float64Array(cells * count);
  const state = new Uint8Array(cells);
  for (let s = 0; s < schools; s++) {
    const from = starts[s]!;
    const to = starts[s + 1]!;
    if (from === to) continue;
    others.n.set(all.n);
    others.points.set(all.points);
    addTotals(others, tasks, order, from, to, -1);
    state.fill(UNSEEN);
    for (let k = from; k < to; k++) {
      const i = order[k]!;
      const x = tasks.total[i]!;
      if (state[x] === UNSEEN) state[x] = expectAt(x, others, count, expected) ? DEFINED : UNDEFINED;
      // without anybody near the residuals are 0
      if (state[x] === DEFINED) rows.add(i, expected, x * count);
    }
  }
  return {
    tasks,
    ...rows.sums(),
    schoolSums: sumsOfSchools(rows.groupSums, tasks, schools),
    hardness: standardizedHardness(hardnessOf(all, tasks)),
  };
});

function sumsOfSchools(groupSums: Float64Array, { groups, codes }: TaskTable, schools: number): Float64Array {
  const count = codes.length;
  const sums = new Float64Array(schools * count);
  groups.forEach(({ school }, g) => {
    for (let j = 0; j < count; j++) sums[school * count + j]! += groupSums[g * count + j]!;
  });
  return sums;
}

interface Totals {
  /** pupils by total, and their points by total x task; REACH empty totals at each end, so that every total has all its neighbours */
  readonly n: Float64Array;
  readonly points: Float64Array;
}

function emptyTotals(cells: number, count: number): Totals {
  const padded = cells + 2 * REACH;
  return { n: new Float64Array(padded), points: new Float64Array(padded * count) };
}

/** Adds the pupils order[from...to) to the sums by total; with the sign -1 takes them out. */
function addTotals(
  { n, points }: Totals,
  { total, points: own, codes }: TaskTable,
  order: Int32Array,
  from: number,
  to: number,
  sign: number,
): void {
  const count = codes.length;
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    const x = total[i]! + REACH;
    n[x]! += sign;
    const row = i * count;
    const cell = x * count;
    for (let j = 0; j < count; j++) points[cell + j]! += sign * own[row + j]!;
  }
}

function hardnessOf(all: Totals, tasks: TaskTable): Float64Array {
  const count = tasks.codes.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < all.points.length; at++) sums[at % count]! += all.points[at]!;
  return sums.map((sum, j) => 1 - sum / tasks.length / tasks.maxima[j]!);
}

/** Local line through the others' points at total x; false when nobody is near. */
function expectAt(x: number, { n, points }: Totals, count: number, expected: Float64Array): boolean {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  for (let d = -REACH; d <= REACH; d++) {
    const weight = KERNEL[d + REACH]! * n[x + d + REACH]!;
    s0 += weight;
    s1 += weight * d;
    s2 += weight * d * d;
  }
  const det = s0 * s2 - s1 * s1;
  if (det <= DETERMINANT && s0 <= 0) return false;
  // the line at x is a weighted mean of the points near
  const weights = LINE;
  for (let d = -REACH; d <= REACH; d++)
    weights[d + REACH] = (KERNEL[d + REACH]! * (det > DETERMINANT ? s2 - s1 * d : 1)) / (det > DETERMINANT ? det : s0);
  const a = weights[0]!;
  const b = weights[1]!;
  const c = weights[2]!;
  const d = weights[3]!;
  const e = weights[4]!;
  let at = x * count;
  for (let j = x * count; j < (x + 1) * count; j++, at++)
    expected[j] =
      a * points[at]! +
      b * points[at + count]! +
      c * points[at + 2 * count]! +
      d * points[at + 3 * count]! +
      e * points[at + 4 * count]!;
  return true;
}

const LINE = new Float64Array(2 * REACH + 1);
