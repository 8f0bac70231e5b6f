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
  const grouping = groupsOf(pupils, rows);
  const points = new Int8Array(rows.length * tasks);
  const school = new Int32Array(rows.length);
  const total = new Int16Array(rows.length);
  const complete = new Int32Array(data.schools.length);
  let maxTotal = maxima.reduce((sum, max) => sum + max, 0);
  for (let j = 0; j < tasks; j++) {
    const column = pupils.tasks[j]!;
    for (let i = 0; i < rows.length; i++) {
      const own = column[rows[i]!]!;
      points[i * tasks + j] = own;
      total[i]! += own;
    }
  }
  for (let i = 0; i < rows.length; i++) {
    const s = pupils.school[rows[i]!]!;
    maxTotal = Math.max(maxTotal, total[i]!);
    school[i] = s;
    complete[s]! += 1;
  }
  return {
    codes: data.tasks.map((task) => task.code),
    maxima,
    maxTotal,
    length: rows.length,
    school,
    total,
    points,
    complete,
    ...grouping,
    ...taskSums(pupils, data.schools.length, cuts),
  };
}

/** Pupils of whom no task is blank. */
function completeRows(pupils: PupilTable): Int32Array {
  const blank = new Uint8Array(pupils.length);
  for (const task of pupils.tasks) for (let i = 0; i < blank.length; i++) if (task[i]! < 0) blank[i] = 1;
  const rows = new Int32Array(pupils.length);
  let count = 0;
  for (let i = 0; i < blank.length; i++) if (blank[i] === 0) rows[count++] = i;
  return rows.subarray(0, count);
}

/** A group is a class inside a school; pupils without a class are one group of their school. */
function groupsOf(pupils: PupilTable, rows: Int32Array) {
  const ids = new Map<number, number>();
  const groups: { school: number; name: string }[] = [];
  const width = pupils.classes.length + 1;
  // classmates mostly stand together
  let last = -1;
  let id = -1;
  const group = rows.map((row) => {
    const school = pupils.school[row]!;
    const classIndex = pupils.classIndex[row]!;
    const key = school * width + classIndex + 1;
    if (key === last) return id;
    last = key;
    id = ids.get(key) ?? groups.length;
    if (id === groups.length) {
      ids.set(key, id);
      groups.push({ school, name: pupils.classes[classIndex] ?? '' });
    }
    return id;
  });
  return { group, groups };
}

function taskSums(pupils: PupilTable, schools: number, cuts: Cuts | null) {
  const tasks = pupils.tasks.length;
  const sums = new Float64Array(schools * tasks);
  const values = new Int32Array(schools * tasks);
  const markSums = new Float64Array(schools * MARKS * tasks);
  const markValues = new Int32Array(schools * MARKS * tasks);
  const mark = new Uint8Array(pupils.length);
  for (let i = 0; i < pupils.length; i++) mark[i] = pupilMark(pupils.mark[i]!, pupils.score[i]!, cuts);
  for (let j = 0; j < tasks; j++) {
    const column = pupils.tasks[j]!;
    for (let i = 0; i < pupils.length; i++) {
      const points = column[i]!;
      if (points < 0) continue;
      const s = pupils.school[i]!;
      sums[s * tasks + j]! += points;
      values[s * tasks + j]! += 1;
      if (mark[i] === 0) continue;
      const at = (s * MARKS + mark[i]! - 2) * tasks + j;
      markSums[at]! += points;
      markValues[at]! += 1;
    }
  }
  return { sums, values, markSums, markValues };
}
