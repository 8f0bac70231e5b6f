import type { Placed } from './merge-statistics';
import { MARKS, type TaskTable } from './statistics';

/**
 * Task tables of the parts of one file as one. Tasks are matched by their codes; where a part lacks a task its pupils are not complete
 * and take part in the sums only, as if the cells were blank.
 */
export function mergeTasks(parts: readonly Placed<TaskTable>[], schools: number): TaskTable | null {
  if (parts.length === 0) return null;
  const codes = [...new Set(parts.flatMap(({ table }) => table.codes))];
  const columns = parts.map(({ table }) => table.codes.map((code) => codes.indexOf(code)));
  const maxima = new Int16Array(codes.length);
  parts.forEach(({ table }, i) =>
    columns[i]!.forEach((column, j) => (maxima[column] = Math.max(maxima[column]!, table.maxima[j]!))),
  );
  const whole = parts.filter(({ table }) => table.codes.length === codes.length);
  const rows = completeRows(whole, codes);
  const complete = new Int32Array(schools);
  for (const s of rows.school) complete[s]! += 1;
  const possible = maxima.reduce((sum, max) => sum + max, 0);
  return {
    codes,
    maxima,
    maxTotal: Math.max(possible, ...whole.map(({ table }) => table.maxTotal)),
    complete,
    ...rows,
    ...mergeSums(parts, columns, schools, codes.length),
  };
}

/** Complete pupils of all parts one after another; a class is one group wherever its pupils stand. */
function completeRows(parts: readonly Placed<TaskTable>[], codes: readonly string[]) {
  const tasks = codes.length;
  const length = parts.reduce((sum, { table }) => sum + table.length, 0);
  const school = new Int32Array(length);
  const group = new Int32Array(length);
  const total = new Int16Array(length);
  const points = new Int8Array(length * tasks);
  const groups: { school: number; name: string }[] = [];
  const ids = new Map<string, number>();
  let to = 0;
  for (const { table, placeOf } of parts) {
    const columns = codes.map((code) => table.codes.indexOf(code));
    const groupOf = table.groups.map(({ school: own, name }) => {
      const key = `${placeOf[own]!} ${name}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, groups.length);
      return groups.push({ school: placeOf[own]!, name }) - 1;
    });
    for (let i = 0; i < table.length; i++, to++) {
      school[to] = placeOf[table.school[i]!]!;
      group[to] = groupOf[table.group[i]!]!;
      total[to] = table.total[i]!;
      for (let j = 0; j < tasks; j++) points[to * tasks + j] = table.points[i * tasks + columns[j]!]!;
    }
  }
  return { length, school, group, total, points, groups };
}

function mergeSums(
  parts: readonly Placed<TaskTable>[],
  columns: readonly (readonly number[])[],
  schools: number,
  tasks: number,
) {
  const sums = new Float64Array(schools * tasks);
  const values = new Int32Array(schools * tasks);
  const markSums = new Float64Array(schools * MARKS * tasks);
  const markValues = new Int32Array(schools * MARKS * tasks);
  parts.forEach(({ table, placeOf }, part) => {
    const own = table.codes.length;
    placeOf.forEach((s, at) =>
      columns[part]!.forEach((column, j) => {
        sums[s * tasks + column]! += table.sums[at * own + j]!;
        values[s * tasks + column]! += table.values[at * own + j]!;
        for (let mark = 0; mark < MARKS; mark++) {
          const to = (s * MARKS + mark) * tasks + column;
          const from = (at * MARKS + mark) * own + j;
          markSums[to]! += table.markSums[from]!;
          markValues[to]! += table.markValues[from]!;
        }
      }),
    );
  });
  return { sums, values, markSums, markValues };
}
