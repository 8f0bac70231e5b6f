import { forSchools, outcome, undefinedBecause, type Indicator } from './indicator';
import type { TaskTable } from './statistics/statistics';

/** Totals at the very ends leave no room for different vectors. */
const MARGIN = 2;
const NEIGHBOURS = 2;

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
    const pairs = tasks ? identicalPairs(tasks, current.keys.length) : null;
    return forSchools(current, (s, n) => {
      const complete = tasks?.complete[s] ?? 0;
      if (!pairs || complete === 0) return undefinedBecause('NO_TASKS', n);
      return outcome({ n: complete, value: pairs.observed[s]!, detail: { E: pairs.expected[s]! } });
    });
  },
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

function identicalPairs(tasks: TaskTable, schools: number) {
  const count = tasks.codes.length;
  const cells = tasks.maxTotal + 1;
  const inside = (x: number): boolean => x >= MARGIN && x <= tasks.maxTotal - MARGIN;
  const atTotal = new Tally();
  const atVector = new Tally();
  for (let i = 0; i < tasks.length; i++) {
    const x = tasks.total[i]!;
    if (!inside(x)) continue;
    const vector = tasks.points.subarray(i * count, (i + 1) * count).join();
    atTotal.add(String(x), x, tasks.school[i]!, tasks.group[i]!);
    atVector.add(vector, x, tasks.school[i]!, tasks.group[i]!);
  }
  const all = atTotal.betweenSchools(cells);
  const same = atVector.betweenSchools(cells);
  const chance = Float64Array.from({ length: cells }, (_, x) => {
    let num = 0.5;
    let den = 1;
    for (let near = x - NEIGHBOURS; near <= x + NEIGHBOURS; near++) {
      if (!inside(near)) continue;
      num += same[near]!;
      den += all[near]!;
    }
    return num / den;
  });
  const observed = new Float64Array(schools);
  const expected = new Float64Array(schools);
  atVector.eachGroup((group, _, size) => {
    observed[tasks.groups[group]!.school]! += pairsOf(size);
  });
  atTotal.eachGroup((group, x, size) => {
    expected[tasks.groups[group]!.school]! += pairsOf(size) * chance[x]!;
  });
  return { observed, expected };
}

/** Pupils by key (a total or a vector), and inside it by school and by class. */
class Tally {
  private readonly keys = new Map<
    string,
    { readonly total: number; readonly schools: Map<number, number>; readonly groups: Map<number, number> }
  >();

  add(key: string, total: number, school: number, group: number): void {
    let entry = this.keys.get(key);
    if (!entry) this.keys.set(key, (entry = { total, schools: new Map(), groups: new Map() }));
    entry.schools.set(school, (entry.schools.get(school) ?? 0) + 1);
    entry.groups.set(group, (entry.groups.get(group) ?? 0) + 1);
  }

  /** Per total the pairs of pupils of different schools with the same key. */
  betweenSchools(cells: number): Float64Array {
    const pairs = new Float64Array(cells);
    for (const { total, schools } of this.keys.values()) {
      let size = 0;
      let inside = 0;
      for (const n of schools.values()) {
        size += n;
        inside += pairsOf(n);
      }
      pairs[total]! += pairsOf(size) - inside;
    }
    return pairs;
  }

  eachGroup(visit: (group: number, total: number, size: number) => void): void {
    for (const { total, groups } of this.keys.values()) groups.forEach((size, group) => visit(group, total, size));
  }
}
