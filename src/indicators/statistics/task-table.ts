import type { AssessmentData, PupilTable } from '../../domain/assessment';
import { pupilMark } from './mark-counts';
import { MARKS, type Cuts, type TaskTable } from './statistics';

/** Points per task of the pupils; null without task columns or when the maximum of a task is unknown. */
export function taskTable(data: AssessmentData, cuts: Cuts | null): TaskTable | null {
  const { pupils } = data;
  const tasks = pupils?.tasks.length ?? 0;
  if (!pupils || tasks === 0 || data.tasks.length !== tasks) return null;
  const maxima = new Int16Array(tasks);
  for (let j = 0; j < tasks; j++) {
    const max = data.tasks[j]?.max ?? null;
    if (max === null || max <= 0) return null;
    maxima[j] = max;
  }
  const n = pupils.length;
  const all = new Int8Array(n * tasks);
  for (let from = 0; from < n; from += BLOCK)
    pupils.tasks.forEach((column, j) => spread(all, column, from, Math.min(n, from + BLOCK), j, tasks));
  const totals = new Int16Array(n);
  const complete = totalsOf(all, tasks, totals);
  const rows = placesOf(complete);
  const whole = rows.length === n;
  const school = whole ? pupils.school : pick(pupils.school, rows);
  const total = whole ? totals : pickTotals(totals, rows);
  return {
    codes: data.tasks.map((task) => task.code),
    maxima,
    maxTotal: Math.max(
      largest(total),
      maxima.reduce((sum, max) => sum + max, 0),
    ),
    length: rows.length,
    school,
    total,
    points: whole ? all : pickRows(all, rows, tasks),
    complete: countOf(school, data.schools.length),
    ...groupsOf(pupils, rows),
    ...taskSums(pupils, all, complete, data.schools.length, cuts),
  };
}

// The loops over pupils are functions of their own: the engine makes each of them fast once, for all columns and files.

/** Pupils whose rows stay in the processor's own memory until all tasks are there. */
const BLOCK = 512;

/** A piece of a column of points into the table row by row. */
function spread(all: Int8Array, column: Int8Array, from: number, to: number, task: number, tasks: number): void {
  for (let i = from, at = from * tasks + task; i < to; i++, at += tasks) all[at] = column[i]!;
}

/** Sums of the points into `totals`; 1 for the pupils of whom no task is blank. */
function totalsOf(all: Int8Array, tasks: number, totals: Int16Array): Uint8Array {
  const complete = new Uint8Array(totals.length);
  for (let i = 0, at = 0; i < totals.length; i++) {
    let sum = 0;
    let lowest = 0;
    for (let j = 0; j < tasks; j++, at++) {
      const points = all[at]!;
      sum += points;
      if (points < lowest) lowest = points;
    }
    totals[i] = sum;
    complete[i] = lowest < 0 ? 0 : 1;
  }
  return complete;
}

function placesOf(complete: Uint8Array): Int32Array {
  const rows = new Int32Array(complete.length);
  let count = 0;
  for (let i = 0; i < complete.length; i++) if (complete[i] === 1) rows[count++] = i;
  return rows.subarray(0, count);
}

function pickRows(all: Int8Array, rows: Int32Array, tasks: number): Int8Array {
  const points = new Int8Array(rows.length * tasks);
  rows.forEach((row, i) => points.set(all.subarray(row * tasks, (row + 1) * tasks), i * tasks));
  return points;
}

function pick(column: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}

function pickTotals(totals: Int16Array, rows: Int32Array): Int16Array {
  const picked = new Int16Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = totals[rows[i]!]!;
  return picked;
}

function countOf(school: Int32Array, schools: number): Int32Array {
  const count = new Int32Array(schools);
  for (let i = 0; i < school.length; i++) count[school[i]!]! += 1;
  return count;
}

function largest(values: Int16Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

/** A group is a class inside a school; pupils without a class are one group of their school. */
function groupsOf(pupils: PupilTable, rows: Int32Array) {
  const ids = new Map<number, number>();
  const groups: { school: number; name: string }[] = [];
  const width = pupils.classes.length + 1;
  // classmates mostly stand together
  let last = -1;
  let id = -1;
  const group = new Int32Array(rows.length);
  for (let i = 0; i < group.length; i++) {
    const school = pupils.school[rows[i]!]!;
    const classIndex = pupils.classIndex[rows[i]!]!;
    const key = school * width + classIndex + 1;
    if (key !== last) {
      last = key;
      id = ids.get(key) ?? groups.length;
    }
    group[i] = id;
    if (id < groups.length) continue;
    ids.set(key, id);
    groups.push({ school, name: pupils.classes[classIndex] ?? '' });
  }
  return { group, groups };
}

function taskSums(pupils: PupilTable, all: Int8Array, complete: Uint8Array, schools: number, cuts: Cuts | null) {
  const tasks = pupils.tasks.length;
  const markSums = new Float64Array(schools * MARKS * tasks);
  const markValues = new Int32Array(schools * MARKS * tasks);
  const sums = new Float64Array(schools * tasks);
  const values = new Int32Array(schools * tasks);
  const wholes = new Int32Array(schools * MARKS);
  const place = placesByMark(pupils, cuts);
  for (let i = 0; i < place.length; i++) {
    const to = place[i]!;
    // without a mark a pupil counts for his school alone
    if (to < 0) addRow(all, i * tasks, tasks, sums, values, (-1 - to) * tasks);
    else if (complete[i] === 1) {
      wholes[to]! += 1;
      addWhole(all, i * tasks, tasks, markSums, to * tasks);
    } else addRow(all, i * tasks, tasks, markSums, markValues, to * tasks);
  }
  for (let to = 0; to < wholes.length; to++) {
    const s = Math.floor(to / MARKS) * tasks;
    for (let j = 0; j < tasks; j++) {
      const at = to * tasks + j;
      markValues[at]! += wholes[to]!;
      sums[s + j]! += markSums[at]!;
      values[s + j]! += markValues[at]!;
    }
  }
  return { sums, values, markSums, markValues };
}

/** School and mark of each pupil as one number; -1 - school where there is no mark. */
function placesByMark({ length, school, mark, score }: PupilTable, cuts: Cuts | null): Int32Array {
  const place = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const own = pupilMark(mark[i]!, score[i]!, cuts);
    place[i] = own === 0 ? -1 - school[i]! : school[i]! * MARKS + own - 2;
  }
  return place;
}

function addWhole(all: Int8Array, row: number, tasks: number, sums: Float64Array, to: number): void {
  for (let j = 0; j < tasks; j++) sums[to + j]! += all[row + j]!;
}

function addRow(all: Int8Array, row: number, tasks: number, sums: Float64Array, values: Int32Array, to: number): void {
  for (let j = 0; j < tasks; j++) {
    const points = all[row + j]!;
    if (points < 0) continue;
    sums[to + j]! += points;
    values[to + j]! += 1;
  }
}
