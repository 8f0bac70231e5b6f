import type { School } from '../domain/assessment';
import type { FederalList, GroupCompletion, PlannedResults, PupilResults, Recheck } from '../domain/supplements';
import type { LinkedTable } from './attach-linked';
import type { ExtraPart } from './read-table';
import type { ResolvedSchools } from './resolve-schools';
import type { ResultsTable } from './table';

/** Tables that stand beside the assessments, one list for each kind. */
export interface Supplements {
  readonly federalLists: readonly FederalList[];
  readonly rechecks: readonly Recheck[];
  readonly pupilResults: readonly PupilResults[];
  readonly plannedResults: readonly PlannedResults[];
  readonly groupCompletion: readonly GroupCompletion[];
}

export function buildSupplements(
  extras: readonly ExtraPart[],
  resolved: ResolvedSchools,
): { readonly lists: Supplements; readonly tables: readonly LinkedTable[] } {
  const tables: LinkedTable[] = [];
  const lists = {
    federalLists: [] as FederalList[],
    rechecks: [] as Recheck[],
    pupilResults: [] as PupilResults[],
    plannedResults: [] as PlannedResults[],
    groupCompletion: [] as GroupCompletion[],
  };
  for (const part of extras) {
    const { file, sheet } = part.table.grid;
    const { schools, placeOf } = tableSchools(part.table, resolved);
    const head = { file, sheet, schools, assessment: part.assessment };
    const moved = <T extends { readonly school: number }>(row: T): T => ({ ...row, school: placeOf[row.school] ?? -1 });
    const { extra } = part;
    switch (extra.kind) {
      case 'federalList':
        lists.federalLists.push({ file, sheet, schools, entries: extra.entries.map(moved) });
        break;
      case 'recheck':
        lists.rechecks.push({ ...extra, ...head, school: extra.school.map((s) => placeOf[s] ?? -1) });
        break;
      case 'pupilResults':
        tables.push({
          table: part.table,
          results: { ...extra, ...head, school: extra.school.map((s) => placeOf[s] ?? -1) },
        });
        break;
      case 'plannedResults':
        lists.plannedResults.push({ ...extra, ...head, groups: extra.groups.map(moved) });
        break;
      case 'groupCompletion':
        lists.groupCompletion.push({ ...extra, ...head, rows: extra.rows.map(moved) });
    }
  }
  lists.pupilResults.push(...tables.map(({ results }) => results));
  return { lists, tables };
}

/** The table's schools once each, and the place of its own indices among them. */
export function tableSchools(
  table: ResultsTable,
  resolved: ResolvedSchools,
): { schools: School[]; placeOf: readonly number[] } {
  const schools: School[] = [];
  const known = new Map<number, number>();
  const placeOf = table.schools.schools.map((seen) => {
    const global = resolved.of(seen);
    const school = resolved.schools[global];
    if (!school) return -1;
    const before = known.get(global);
    if (before !== undefined) return before;
    known.set(global, schools.length);
    return schools.push(school) - 1;
  });
  return { schools, placeOf };
}
