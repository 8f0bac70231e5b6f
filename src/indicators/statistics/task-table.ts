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
  const rows = completeRows(pupils);
  const points = new Int8Array(rows.length * tasks);
  const total = new Int16Array(rows.length);
  pupils.tasks.forEach((column, j) => addPoints(points, total, column, rows, j, tasks));
  const school = pick(pupils.school, rows);
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
    points,
    complete: countOf(school, data.schools.length),
    ...groupsOf(pupils, rows),
    ...taskSums(pupils, data.schools.length, cuts),
  };
}

// The loops over pupils are functions of their own: the engine makes each of them fast once, for all columns and files.

function addPoints(
  points: Int8Array,
  total: Int16Array,
  column: Int8Array,
  rows: Int32Array,
  task: number,
  tasks: number,
): void {
  for (let i = 0, at = task; i < rows.length; i++, at += tasks) {
    const own = column[rows[i]!]!;
    points[at] = own;
    total[i]! += own;
  }
}

function pick(column: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
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

/** Pupils of whom no task is blank. */
function completeRows(pupils: PupilTable): Int32Array {
  const blank = new Uint8Array(pupils.length);
  for (const task of pupils.tasks) markBlank(blank, task);
  const rows = new Int32Array(pupils.length);
  let count = 0;
  for (let i = 0; i < blank.length; i++) if (blank[i] === 0) rows[count++] = i;
  return rows.subarray(0, count);
}

function markBlank(blank: Uint8Array, task: Int8Array): void {
  for (let i = 0; i < blank.length; i++) if (task[i]! < 0) blank[i] = 1;
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

/** Marks 2...5, and none. */
const SLOTS = MARKS + 1;

function taskSums(pupils: PupilTable, schools: number, cuts: Cuts | null) {
  const tasks = pupils.tasks.length;
  const sums = new Float64Array(schools * tasks);
  const values = new Int32Array(schools * tasks);
  const markSums = new Float64Array(schools * MARKS * tasks);
  const markValues = new Int32Array(schools * MARKS * tasks);
  const slot = slotsOf(pupils, cuts);
  const sum = new Int32Array(schools * SLOTS);
  const value = new Int32Array(schools * SLOTS);
  pupils.tasks.forEach((column, j) => {
    sum.fill(0);
    value.fill(0);
    sumSlots(column, slot, sum, value);
    for (let s = 0; s < schools; s++)
      for (let mark = 0; mark < SLOTS; mark++) {
        const from = s * SLOTS + mark;
        sums[s * tasks + j]! += sum[from]!;
        values[s * tasks + j]! += value[from]!;
        if (mark === MARKS) continue;
        const to = (s * MARKS + mark) * tasks + j;
        markSums[to] = sum[from]!;
        markValues[to] = value[from]!;
      }
  });
  return { sums, values, markSums, markValues };
}

/** School and mark of each pupil as one number. */
function slotsOf({ length, school, mark, score }: PupilTable, cuts: Cuts | null): Int32Array {
  const slot = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const own = pupilMark(mark[i]!, score[i]!, cuts);
    slot[i] = school[i]! * SLOTS + (own === 0 ? MARKS : own - 2);
  }
  return slot;
}

function sumSlots(column: Int8Array, slot: Int32Array, sum: Int32Array, value: Int32Array): void {
  for (let i = 0; i < slot.length; i++) {
    const points = column[i]!;
    if (points < 0) continue;
    sum[slot[i]!]! += points;
    value[slot[i]!]! += 1;
  }
}
