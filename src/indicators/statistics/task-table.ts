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
  rows.forEach((row, i) => {
    let sum = 0;
    for (let j = 0; j < tasks; j++) {
      points[i * tasks + j] = pupils.tasks[j]![row]!;
      sum += pupils.tasks[j]![row]!;
    }
    total[i] = sum;
    maxTotal = Math.max(maxTotal, sum);
    school[i] = pupils.school[row]!;
    complete[school[i]]! += 1;
  });
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
function completeRows(pupils: PupilTable): number[] {
  const rows: number[] = [];
  for (let i = 0; i < pupils.length; i++) if (pupils.tasks.every((task) => task[i]! >= 0)) rows.push(i);
  return rows;
}

/** A group is a class inside a school; pupils without a class are one group of their school. */
function groupsOf(pupils: PupilTable, rows: readonly number[]) {
  const ids = new Map<number, number>();
  const groups: { school: number; name: string }[] = [];
  const width = pupils.classes.length + 1;
  const group = Int32Array.from(rows, (row) => {
    const school = pupils.school[row]!;
    const classIndex = pupils.classIndex[row]!;
    const key = school * width + classIndex + 1;
    let id = ids.get(key);
    if (id === undefined) {
      id = groups.length;
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
  for (let i = 0; i < pupils.length; i++) {
    const s = pupils.school[i]!;
    const mark = pupilMark(pupils.mark[i]!, pupils.score[i]!, cuts);
    for (let j = 0; j < tasks; j++) {
      const points = pupils.tasks[j]![i]!;
      if (points < 0) continue;
      sums[s * tasks + j]! += points;
      values[s * tasks + j]! += 1;
      if (mark === 0) continue;
      markSums[(s * MARKS + mark - 2) * tasks + j]! += points;
      markValues[(s * MARKS + mark - 2) * tasks + j]! += 1;
    }
  }
  return { sums, values, markSums, markValues };
}
