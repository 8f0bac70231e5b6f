import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import type { ResultsReading } from '../../../src/results/read-results';

export type Rows = CellValue[][];

/** Row of the header in the official layouts. */
export const HEADER = 7;

export function rowsOf(grid: Grid): Rows {
  return grid.values.map((row) => [...row]);
}

/** Columns of the table (from the difficulty row on) in another order; the lines above stay. */
export function reorderColumns(rows: Rows, order: readonly number[]): Rows {
  return rows.map((row, i) => (i < HEADER - 1 ? row : order.map((column) => row[column] ?? null)));
}

export function insertColumns(rows: Rows, at: number, header: CellValue, value: CellValue): Rows {
  return rows.map((row, i) => {
    if (i < HEADER - 1) return row;
    const copy = Array.from({ length: Math.max(row.length, at) }, (_, j) => row[j] ?? null);
    copy.splice(at, 0, i < HEADER ? null : i === HEADER ? header : value);
    return copy;
  });
}

/** Numbers below the header as Russians type them: «12,5», «1 234» with a non-breaking space. */
export function numbersAsText(rows: Rows): Rows {
  const text = (value: number): string => {
    const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    return part === undefined ? grouped : `${grouped},${part}`;
  };
  return rows.map((row, i) =>
    i <= HEADER ? row : row.map((value) => (typeof value === 'number' ? text(value) : value)),
  );
}

/** What was read, without places and in an order of its own, for comparing readings of the same facts. */
export function facts(reading: ResultsReading): unknown {
  return reading.data.map((data) => {
    const byKey = data.schools
      .map((school, i) => ({ school, i }))
      .sort((a, b) => (a.school.key < b.school.key ? -1 : 1));
    const tasks = data.tasks.map((task, i) => ({ task, i })).sort((a, b) => (a.task.code < b.task.code ? -1 : 1));
    const pick = (values: readonly unknown[] | undefined): unknown => byKey.map(({ i }) => values?.[i] ?? null);
    const { pupils, completion } = data;
    return {
      assessment: data.assessment,
      max: data.max,
      scale: data.scale,
      schools: byKey.map(({ school }) => school),
      tasks: tasks.map(({ task }) => task),
      pupils:
        pupils &&
        [...pupils.row.keys()]
          .map((i) =>
            pupilFacts(
              data,
              pupils,
              i,
              tasks.map((one) => one.i),
            ),
          )
          .sort(),
      distribution: [
        pick(data.distribution?.values),
        pick(data.distribution?.participants),
        references(data.distribution?.references),
      ],
      marks: [pick(data.marks?.values), references(data.marks?.references)],
      journal: [pick(data.journal?.values), references(data.journal?.references)],
      completion: byKey.map(({ i }) => tasks.map((one) => completion?.values[i]?.[one.i] ?? null)),
    };
  });
}

function references(rows: readonly { readonly kind: string; readonly values: unknown }[] | undefined): unknown {
  return (rows ?? []).map(({ kind, values }) => JSON.stringify([kind, values])).sort();
}

type Data = ResultsReading['data'][number];

function pupilFacts(data: Data, pupils: NonNullable<Data['pupils']>, i: number, tasks: readonly number[]): string {
  const school = data.schools[pupils.school[i] ?? -1]?.key;
  const name = pupils.classes[pupils.classIndex[i] ?? -1];
  const points = tasks.map((task) => pupils.tasks[task]?.[i]);
  return JSON.stringify([school, name, pupils.code[i], pupils.score[i], pupils.mark[i], pupils.journal[i], points]);
}
