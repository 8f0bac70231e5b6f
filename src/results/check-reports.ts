import type { AssessmentData } from '../domain/assessment';
import type { Part } from './table';

/** Percentages of scores must come from whole pupils: rounded counts add up to the participants. */
export function checkDistribution(parts: readonly Part[]): void {
  for (const { content, table } of parts) {
    if (content.kind !== 'distribution') continue;
    for (const row of content.rows) {
      if (row.school < 0 || row.participants === null || row.values === null) continue;
      const n = row.participants;
      const counts = row.values.map((percent) => Math.round((n * percent) / 100));
      const sum = counts.reduce((total, count) => total + count, 0);
      if (sum !== n) table.sink.add('countsMismatch', 'warning', row, { name: row.name, sum, participants: n });
    }
  }
}

/** The same school must have the same number of pupils in every report of a work. */
export function checkReports(
  data: Omit<AssessmentData, 'sources'>,
  parts: readonly Part[],
  placesOf: (part: Part) => Int32Array,
): void {
  const known = pupilCounts(data);
  for (const part of parts) {
    const { content, table } = part;
    if (content.kind === 'pupils') continue;
    const places = placesOf(part);
    for (const row of content.rows) {
      const school = places[row.school] ?? -1;
      if (row.school < 0 || school < 0 || row.participants === null) continue;
      const before = known[school] ?? null;
      if (before === null) known[school] = row.participants;
      else if (before !== row.participants) {
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
