import type { PupilTable } from '../domain/assessment';
import type { ResultsTable } from './table';

/** In so many pupils of so many schools somebody's two marks differ, however honest or dishonest the marking: about a third do. */
const ENOUGH_PUPILS = 100;
const ENOUGH_SCHOOLS = 3;

/**
 * Pupils without journal marks where the journal of the whole file repeats the marks of the work: then one column was copied into the other,
 * and every school would look as if it fitted its marks to the journal. Told in a finding; the same pupils where anybody's marks differ.
 */
export function withoutCopiedJournal(pupils: PupilTable, tables: readonly ResultsTable[]): PupilTable {
  const both = countAlike(pupils);
  if (both === null) return pupils;
  const { header, sink } = tables.find((table) => table.header.byKey.has('journal')) ?? {};
  const column = header?.byKey.get('journal');
  if (!header || !sink || column === undefined) return pupils;
  sink.add('journalCopied', 'warning', { row: header.row, column }, { count: both });
  return { ...pupils, journal: new Int8Array(pupils.length) };
}

/** How many pupils have both marks, where all of them are alike and enough to tell; null otherwise. */
function countAlike({ length, school, mark, journal }: PupilTable): number | null {
  const schools = new Set<number>();
  let both = 0;
  for (let i = 0; i < length; i++) {
    if (mark[i] === 0 || journal[i] === 0) continue;
    if (mark[i] !== journal[i]) return null;
    both += 1;
    schools.add(school[i]!);
  }
  return both >= ENOUGH_PUPILS && schools.size >= ENOUGH_SCHOOLS ? both : null;
}
