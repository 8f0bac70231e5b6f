import type { ReferenceRow, SchoolReport } from '../domain/assessment';
import { municipalityKey } from './group-row';
import type { GroupRow, ResultsTable } from './table';

/** Rows of one kind of report from one table; `schoolOf` gives the place of its schools in the merged list, -1 = not here. */
export interface GroupPart<T> {
  readonly table: ResultsTable;
  readonly rows: readonly GroupRow<T>[];
  readonly schoolOf: Int32Array;
}

interface Reference<T> {
  row: ReferenceRow<T>;
}

interface FirstRow<T> {
  readonly table: ResultsTable;
  readonly row: GroupRow<T>;
}

/**
 * One report of several tables: the first row of a school counts, a second one is reported. Wider rows become references;
 * those of another municipality are left out. null when no row has figures.
 */
export function mergeGroups<T>(
  parts: readonly GroupPart<T>[],
  schools: number,
  municipality: string | null,
): SchoolReport<T> | null {
  if (parts.length === 0) return null;
  const participants = Array.from<number | null>({ length: schools }).fill(null);
  const values = Array.from<T | null>({ length: schools }).fill(null);
  const first = Array.from<FirstRow<T> | null>({ length: schools }).fill(null);
  const references = new Map<string, Reference<T>>();
  for (const { table, rows, schoolOf } of parts) {
    const alike: FirstRow<T>[] = [];
    for (const row of rows) {
      if (row.wider !== null) {
        addReference(references, row, municipality);
        continue;
      }
      const index = schoolOf[row.school] ?? -1;
      if (index < 0) continue;
      const before = first[index];
      if (before) {
        if (before.table !== table && sameFigures(before.row, row)) alike.push(before);
        else reportAgain(before, table, row);
        continue;
      }
      first[index] = { table, row };
      participants[index] = row.participants;
      values[index] = row.values;
    }
    reportAlike(alike, table);
  }
  const list = [...references.values()].map(({ row }) => row);
  if (values.every((value) => value === null) && list.length === 0) return null;
  return { participants, values, references: list };
}

function sameFigures<T>(one: GroupRow<T>, other: GroupRow<T>): boolean {
  return one.participants === other.participants && JSON.stringify(one.values) === JSON.stringify(other.values);
}

function reportAgain<T>(before: FirstRow<T>, table: ResultsTable, row: GroupRow<T>): void {
  const related = before.table.grid === table.grid ? [{ row: before.row.row, column: before.row.column }] : [];
  table.sink.add('repeatedSchool', 'warning', row, { name: row.name }, related);
}

/** The same report once more, perhaps in another layout: told once, not school by school. */
function reportAlike<T>([first, ...others]: readonly FirstRow<T>[], { header, grid, sink }: ResultsTable): void {
  if (!first) return;
  const { file, sheet } = first.table.grid;
  const other = file !== null && file !== grid.file ? `${file}: ${sheet}` : sheet;
  const place = { row: header.row, column: header.firstColumn };
  sink.add('repeatedReport', 'info', place, { count: others.length + 1, other });
}

function addReference<T>(references: Map<string, Reference<T>>, row: GroupRow<T>, municipality: string | null): void {
  if (row.wider === null || row.values === null) return;
  const key = municipalityKey(row.name);
  if (row.wider === 'municipality' && municipality !== null && key !== municipality) return;
  const id = `${row.wider} ${key ?? ''}`;
  if (references.has(id)) return;
  references.set(id, { row: { kind: row.wider, name: row.name, participants: row.participants, values: row.values } });
}
