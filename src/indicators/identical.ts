import { NOTHING, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import { pupilOrder } from './models/pupil-order';
import type { TaskTable } from './statistics/statistics';

/** Totals at the very ends leave no room for different vectors. */
const MARGIN = 2;
const NEIGHBOURS = 2;
const NONE = -1;
/** of the hash of Fowler, Noll and Vo */
const PRIME = 0x01000193;

/**
 * Identical answer vectors: pairs of classmates with the same points on every task, and how many chance would give.
 * @term      совпадающие наборы баллов
 * @formula   O = pairs in a class; E = sum over totals of (pairs of the class at the total) pi(total)
 * @unit      pairs      @range  0 and more
 * @minN      1
 * @missing   a pupil with a blank task is left out
 * @undefined no complete pupil → NO_TASKS
 * @variant   pi from pairs of DIFFERENT schools at totals x-2...x+2, (num + 0.5) / (den + 1)
 * @source    Wesolowsky 2000
 * @golden    tests/golden/expected.json display.identical_pairs, display.identical_expected
 * @example   edu203500: O 0, E 0.046023239
 */
export const identical: Indicator = {
  id: 'identical',
  spec: {
    unit: 'pairs',
    range: [0, null],
    minN: 1,
    inputs: ['tasks'],
    tested: false,
    role: 'display',
    reasons: ['NO_TASKS'],
    section: '14',
    source: 'Wesolowsky 2000',
  },
  compute({ current }) {
    const { tasks } = current;
    const found = once(() => (tasks ? identicalPairs(tasks, current.keys.length) : null));
    return schoolResults(
      current,
      (s, n, into) => {
        const complete = tasks?.complete[s] ?? 0;
        const pairs = complete === 0 ? null : found();
        if (!pairs) return into.none(s, n, 'NO_TASKS');
        into.set(s, complete, pairs.observed[s]!);
      },
      (s, reason) => (reason ? NOTHING : { detail: { E: found()?.expected[s] ?? null } }),
    );
  },
};

function identicalPairs(tasks: TaskTable, schools: number) {
  const cells = tasks.maxTotal + 1;
  const inside = (x: number): boolean => x >= MARGIN && x <= tasks.maxTotal - MARGIN;
  const total = tasks.total.map((x) => (inside(x) ? x : NONE));
  const vector = vectorIds(tasks, total);
  const all = new Float64Array(cells);
  const same = new Float64Array(cells);
  const observed = new Float64Array(schools);
  // pairs of classmates by school and total
  const inClass = new Float64Array(schools * cells);
  const equal = new Alike(cells);
  const identicalTo = new Alike(tasks.length);
  for (const i of pupilOrder(tasks).order) {
    const x = total[i]!;
    if (x === NONE) continue;
    const s = tasks.school[i]!;
    const group = tasks.group[i]!;
    equal.meet(x, s, group);
    all[x]! += equal.elsewhere;
    inClass[s * cells + x]! += equal.classmates;
    identicalTo.meet(vector[i]!, s, group);
    same[x]! += identicalTo.elsewhere;
    observed[s]! += identicalTo.classmates;
  }
  const chance = chanceOf(same, all);
  const expected = new Float64Array(schools);
  for (let at = 0; at < inClass.length; at++) expected[Math.floor(at / cells)]! += inClass[at]! * chance[at % cells]!;
  return { observed, expected };
}

/** Share of the same points among pairs of different schools by total; outside the margins nobody was counted. */
function chanceOf(same: Float64Array, all: Float64Array): Float64Array {
  return all.map((_, x) => {
    let num = 0.5;
    let den = 1;
    for (let near = x - NEIGHBOURS; near <= x + NEIGHBOURS; near++) {
      num += same[near] ?? 0;
      den += all[near] ?? 0;
    }
    return num / den;
  });
}

/** The same number for the same points; found by hash, but compared point by point. */
function vectorIds(tasks: TaskTable, total: Int16Array): Int32Array {
  const count = tasks.codes.length;
  const { points } = tasks;
  const mask = 2 ** Math.ceil(Math.log2(2 * tasks.length + 2)) - 1;
  // the first pupil with the points, plus 1
  const slots = new Int32Array(mask + 1);
  const same = (a: number, b: number): boolean => {
    for (let j = 0; j < count; j++) if (points[a * count + j] !== points[b * count + j]) return false;
    return true;
  };
  const ids = new Int32Array(total.length).fill(NONE);
  for (let i = 0; i < ids.length; i++) {
    if (total[i] === NONE) continue;
    let hash = 0;
    for (let at = i * count; at < (i + 1) * count; at++)
      hash = Math.imul(hash ^ (points[at]! + 1), PRIME) ^ (hash >>> 15);
    let slot = hash & mask;
    while (slots[slot] !== 0 && !same(slots[slot]! - 1, i)) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = i + 1;
    ids[i] = slots[slot]! - 1;
  }
  return ids;
}

/** The pupils before a pupil with the same key, when schools and their classes come one after another: their sums are numbers of pairs. */
class Alike {
  /** of the pupil who was met last: in other schools, and in his class */
  elsewhere = 0;
  classmates = 0;
  /** by key: pupils, the last school and those in it, the last class and those in it */
  private readonly met: Int32Array;

  constructor(keys: number) {
    this.met = new Int32Array(keys * FIELDS).fill(NONE);
    for (let at = 0; at < this.met.length; at += FIELDS) this.met[at] = 0;
  }

  meet(key: number, school: number, group: number): void {
    const { met } = this;
    const at = key * FIELDS;
    if (met[at + 1] !== school) {
      met[at + 1] = school;
      met[at + 2] = 0;
    }
    if (met[at + 3] !== group) {
      met[at + 3] = group;
      met[at + 4] = 0;
    }
    this.elsewhere = met[at]! - met[at + 2]!;
    this.classmates = met[at + 4]!;
    met[at]! += 1;
    met[at + 2]! += 1;
    met[at + 4]! += 1;
  }
}

const FIELDS = 5;
