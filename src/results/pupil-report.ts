import { valueAt } from '../grid/grid';
import { saysAbsent } from './cell-values';
import type { Place } from './finding-sink';
import type { PupilColumns, ResultsTable } from './table';

/** Rows of a table of pupils that are not pupils, or are with a reservation. */
export interface PupilCounters {
  readonly absent: RowList;
  readonly empty: RowList;
  readonly noSchool: RowList;
  /** the school was taken from the row above */
  readonly below: RowList;
  fromTasks: number;
}

/** How many rows, and the first of them: a broken sheet must not drown the rest. */
export interface RowList {
  count: number;
  readonly rows: number[];
}

const ROWS_NAMED = 100;

export function createCounters(): PupilCounters {
  const none = (): RowList => ({ count: 0, rows: [] });
  return { absent: none(), empty: none(), noSchool: none(), below: none(), fromTasks: 0 };
}

export function countRow(list: RowList, row: number): void {
  if (list.count++ < ROWS_NAMED) list.rows.push(row);
}

/** The cell of each row that says why: «отсутствовал» where it stands, else the pupil's code. */
function placesOf({ header, grid }: ResultsTable, { rows }: RowList, of: keyof PupilCounters): Place[] {
  const { byKey, codes } = header;
  const said = [byKey.get('variant'), codes[0]?.column, byKey.get('score'), byKey.get('mark')];
  const school = byKey.get('schoolName') ?? byKey.get('login');
  const coded =
    of === 'below' && school !== undefined
      ? school
      : (byKey.get('pupilCode') ?? byKey.get('pupilName') ?? header.firstColumn);
  return rows.map((row) => {
    const column = of === 'absent' ? said.find((at) => at !== undefined && saysAbsent(valueAt(grid, row, at))) : coded;
    return { row, column: column ?? coded };
  });
}

/** The number of participants that a school's group row declares. */
export interface DeclaredPupils {
  readonly school: number;
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

export function reportCounters(table: ResultsTable, counters: PupilCounters): void {
  const place = { row: table.header.row, column: table.header.firstColumn };
  const told = [
    ['absent', 'absentPupils', 'info'],
    ['empty', 'emptyPupils', 'info'],
    ['noSchool', 'pupilsWithoutSchool', 'warning'],
    ['below', 'schoolFilledDown', 'info'],
  ] as const;
  for (const [of, code, severity] of told) {
    const [first = place, ...rest] = placesOf(table, counters[of], of);
    if (counters[of].count > 0) table.sink.add(code, severity, first, { count: counters[of].count }, rest);
  }
  if (counters.fromTasks > 0) table.sink.add('scoreFromTasks', 'info', place, { count: counters.fromTasks });
}

/** The number of participants in the group rows against the rows that are there. */
export function reportDeclared(
  table: ResultsTable,
  declaredPupils: readonly DeclaredPupils[],
  parts: readonly PupilColumns[],
): void {
  if (declaredPupils.length === 0) return;
  const actual = new Map<number, number>();
  for (const pupils of parts) {
    for (let i = 0; i < pupils.length; i++) {
      const school = pupils.school[i] ?? -1;
      actual.set(school, (actual.get(school) ?? 0) + 1);
    }
  }
  for (const { school, count, row, column } of declaredPupils) {
    const found = actual.get(school) ?? 0;
    const name = table.schools.schools[school]?.name ?? '';
    if (found !== count)
      table.sink.add('declaredPupils', 'info', { row, column }, { school: name, declared: count, actual: found });
  }
}
