import type { PupilColumns, ResultsTable } from './table';

/** Rows of a table of pupils that are not pupils, or are with a reservation. */
export interface PupilCounters {
  absent: number;
  empty: number;
  noSchool: number;
  fromTasks: number;
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
  if (counters.absent > 0) table.sink.add('absentPupils', 'info', place, { count: counters.absent });
  if (counters.empty > 0) table.sink.add('emptyPupils', 'info', place, { count: counters.empty });
  if (counters.noSchool > 0) table.sink.add('pupilsWithoutSchool', 'warning', place, { count: counters.noSchool });
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
