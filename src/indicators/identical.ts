import { NOTHING, schoolResults, type Indicator } from './indicator';
import { once } from './memo';
import type { TaskTable } from './statistics/statistics';

/** Totals at the very ends leave no room for different vectors. */
const MARGIN = 2;
const NEIGHBOURS = 2;
const NONE = -1;

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
  const total = new Int32Array(tasks.length);
  for (let i = 0; i < total.length; i++) total[i] = inside(tasks.total[i]!) ? tasks.total[i]! : NONE;
  const vector = vectorIds(tasks, total);
  const bySchool = new Units(tasks.school, schools);
  const byGroup = new Units(tasks.group, tasks.groups.length);
  const betweenSchools = (key: Int32Array, keys: number): Float64Array => {
    const pairs = new Float64Array(cells);
    const everywhere = new Int32Array(keys);
    const within = bySchool.earlierAlike(key, keys);
    for (let i = 0; i < key.length; i++) if (key[i] !== NONE) pairs[total[i]!]! += everywhere[key[i]!]!++ - within[i]!;
    return pairs;
  };
  const all = betweenSchools(total, cells);
  const same = betweenSchools(vector, tasks.length);
  const chance = new Float64Array(cells);
  for (let x = 0; x < cells; x++) {
    let num = 0.5;
    let den = 1;
    for (let near = x - NEIGHBOURS; near <= x + NEIGHBOURS; near++) {
      if (!inside(near)) continue;
      num += same[near]!;
      den += all[near]!;
    }
    chance[x] = num / den;
  }
  const observed = new Float64Array(schools);
  const expected = new Float64Array(schools);
  const sameInClass = byGroup.earlierAlike(vector, tasks.length);
  const pairsInClass = byGroup.earlierAlike(total, cells);
  for (let i = 0; i < tasks.length; i++) {
    if (total[i] === NONE) continue;
    observed[tasks.school[i]!]! += sameInClass[i]!;
    expected[tasks.school[i]!]! += pairsInClass[i]! * chance[total[i]!]!;
  }
  return { observed, expected };
}

/** The same number for the same points; found by hash, but compared point by point. */
function vectorIds(tasks: TaskTable, total: Int32Array): Int32Array {
  const count = tasks.codes.length;
  const { points } = tasks;
  const mask = 2 ** Math.ceil(Math.log2(2 * tasks.length + 2)) - 1;
  // the first pupil with the points, plus 1
  const slots = new Int32Array(mask + 1);
  const same = (a: number, b: number): boolean => {
    for (let j = 0; j < count; j++) if (points[a * count + j] !== points[b * count + j]) return false;
    return true;
  };
  return total.map((x, i) => {
    if (x === NONE) return NONE;
    let hash = 0;
    for (let j = 0; j < count; j++) hash = Math.imul(hash ^ (points[i * count + j]! + 1), 0x01000193) ^ (hash >>> 15);
    let slot = hash & mask;
    for (;;) {
      const first = slots[slot]! - 1;
      if (first === NONE) {
        slots[slot] = i + 1;
        return i;
      }
      if (same(first, i)) return first;
      slot = (slot + 1) & mask;
    }
  });
}

/** Pupils in the order of their school or class. */
class Units {
  private readonly order: Int32Array;

  constructor(
    private readonly unit: Int32Array,
    units: number,
  ) {
    const next = new Int32Array(units + 1);
    for (const own of unit) next[own + 1]! += 1;
    for (let u = 0; u < units; u++) next[u + 1]! += next[u]!;
    this.order = new Int32Array(unit.length);
    for (let i = 0; i < unit.length; i++) this.order[next[unit[i]!]!++] = i;
  }

  /** Per pupil the pupils before him in his unit with the same key: their sum is the number of pairs. */
  earlierAlike(key: Int32Array, keys: number): Int32Array {
    const seen = new Int32Array(keys);
    const seenIn = new Int32Array(keys).fill(NONE);
    const earlier = new Int32Array(key.length);
    for (const i of this.order) {
      const own = key[i]!;
      if (own === NONE) continue;
      if (seenIn[own] !== this.unit[i]) {
        seenIn[own] = this.unit[i]!;
        seen[own] = 0;
      }
      earlier[i] = seen[own]!++;
    }
    return earlier;
  }
}
