import { valueAt } from '../grid/grid';
import { parseInteger } from '../grid/number';
import { municipalityKey } from './group-row';
import type { Content, GroupRow, Part, ResultsTable } from './table';

/** Half of the last printed digit on either side, and a little for the arithmetic. */
const TOLERANCE = 0.0101;

/**
 * A municipality's row against its schools, where the table holds all of them (as many rows as «Кол-во ОО» says): participants, and
 * for shares of pupils the percentages too.
 */
export function checkTotals(parts: readonly Part[]): void {
  for (const { content, table } of parts) {
    if (content.kind === 'pupils') continue;
    const rows: readonly GroupRow<unknown>[] = content.rows;
    for (const group of rows) {
      if (group.wider !== 'municipality' || group.participants === null) continue;
      const schools = schoolRows(table, rows, group);
      if (!schools) continue;
      const sum = schools.reduce((total, { participants }) => total + (participants ?? 0), 0);
      if (sum !== group.participants)
        table.sink.add('groupTotal', 'warning', group, { name: group.name, printed: group.participants, sum });
      else checkPercentages(table, content, group.row, new Set(schools.map(({ row }) => row)));
    }
  }
}

/** All school rows of the municipality; null when the table does not hold each of them with its participants. */
function schoolRows(
  table: ResultsTable,
  rows: readonly GroupRow<unknown>[],
  group: GroupRow<unknown>,
): GroupRow<unknown>[] | null {
  const column = table.header.byKey.get('schoolCount');
  const declared = column === undefined ? null : parseInteger(valueAt(table.grid, group.row, column));
  const key = municipalityKey(group.name);
  const schools = rows.filter(
    ({ school }) => school >= 0 && municipalityKey(table.schools.schools[school]?.municipality ?? null) === key,
  );
  return declared === schools.length && schools.every(({ participants }) => participants !== null) ? schools : null;
}

/** Shares of pupils by score or mark; the mean completion of a task counts only those who have a value, so it is not compared. */
function checkPercentages(
  table: ResultsTable,
  content: Content,
  groupRow: number,
  schoolRows: ReadonlySet<number>,
): void {
  if (content.kind !== 'distribution' && content.kind !== 'marks') return;
  const rows: readonly GroupRow<readonly number[]>[] = content.rows;
  const group = rows.find(({ row }) => row === groupRow);
  const schools = rows.filter(({ row, values }) => schoolRows.has(row) && values !== null);
  if (!group?.values || schools.length !== schoolRows.size) return;
  const pupils = schools.reduce((total, { participants }) => total + (participants ?? 0), 0);
  for (const [place, printed] of group.values.entries()) {
    const exact =
      schools.reduce((sum, { participants, values }) => sum + (participants ?? 0) * (values?.[place] ?? 0), 0) / pupils;
    if (Math.abs(exact - printed) <= TOLERANCE) continue;
    const computed = Math.round(exact * 100) / 100;
    table.sink.add('groupPercent', 'warning', valuePlace(table, content.kind, group, place), {
      name: group.name,
      printed,
      computed,
    });
    return; // one wrong cell moves its neighbours too
  }
}

/** The cell of a score (0, 1, ...) or mark (2..5) of a row. */
export function valuePlace(
  table: ResultsTable,
  kind: 'distribution' | 'marks',
  { row, column }: { readonly row: number; readonly column: number },
  place: number,
): { row: number; column: number } {
  const value = kind === 'marks' ? place + 2 : place;
  return { row, column: table.header.codes.find((code) => code.value === value)?.column ?? column };
}
