import type { AssessmentData } from '../domain/assessment';
import { valuePlace } from './check-totals';
import { printedDecimals } from './percentages';
import type { GroupRow, Part } from './table';

/** Shares of pupils must come from whole pupils: rounded counts add up to the participants, and each share is a whole count. */
export function checkShares(parts: readonly Part[]): void {
  for (const { content, table } of parts) {
    if (content.kind !== 'distribution' && content.kind !== 'marks') continue;
    const rows: readonly GroupRow<readonly number[]>[] = content.rows;
    for (const row of rows) {
      if (row.school < 0 || row.participants === null || row.values === null) continue;
      const n = row.participants;
      const sum = row.values.reduce((total, percent) => total + Math.round((n * percent) / 100), 0);
      const odd = firstOddShare(row.values, n);
      if (content.kind === 'distribution' && sum !== n)
        table.sink.add('countsMismatch', 'warning', row, { name: row.name, sum, participants: n });
      else if (odd >= 0) {
        const params = { name: row.name, percent: row.values[odd] ?? 0, participants: n };
        table.sink.add('percentNotWhole', 'warning', valuePlace(table, content.kind, row, odd), params);
      }
    }
  }
}

/** Place of the first share that no whole number of pupils gives, at the precision in which the row is printed; -1 when none. */
function firstOddShare(values: readonly number[], participants: number): number {
  const tolerance = (participants * 0.501 * 10 ** -printedDecimals(values)) / 100 + 1e-6;
  return values.findIndex((percent) => {
    const count = (participants * percent) / 100;
    return Math.abs(count - Math.round(count)) > tolerance;
  });
}

/**
 * The same school must have the same number of pupils in every report of a work. A comparison with the journal may count only those
 * who have a mark there: fewer are in order.
 */
export function checkReports(
  data: Omit<AssessmentData, 'sources'>,
  parts: readonly Part[],
  placesOf: (part: Part) => Int32Array,
): void {
  const known = pupilCounts(data);
  const isJournal = ({ content }: Part): boolean => content.kind === 'journal';
  for (const part of [...parts].sort((a, b) => Number(isJournal(a)) - Number(isJournal(b)))) {
    const { content, table } = part;
    if (content.kind === 'pupils') continue;
    const places = placesOf(part);
    for (const row of content.rows) {
      const school = places[row.school] ?? -1;
      if (row.school < 0 || school < 0 || row.participants === null) continue;
      const before = known[school] ?? null;
      if (before === null) known[school] = row.participants;
      else if (isJournal(part) ? row.participants > before : row.participants !== before) {
        const name = data.schools[school]?.name ?? row.name;
        table.sink.add('reportsDiffer', 'warning', row, { name, here: row.participants, there: before });
      }
    }
  }
}

/** Pupils by school where pupil rows are there, null elsewhere. */
function pupilCounts({ pupils, schools }: Omit<AssessmentData, 'sources'>): (number | null)[] {
  const counts = schools.map((): number | null => null);
  for (let i = 0; pupils && i < pupils.length; i++) {
    const school = pupils.school[i] ?? -1;
    if (school >= 0) counts[school] = (counts[school] ?? 0) + 1;
  }
  return counts;
}
