import type { AssessmentData, School, SchoolReport, Task } from '../domain/assessment';
import { schoolsOf, type Areas, type Bucket } from './buckets';
import { checkCoverage } from './check-coverage';
import { checkReports, checkShares } from './check-reports';
import { checkTotals } from './check-totals';
import { checkPupils } from './check-pupils';
import { withoutCopiedJournal } from './copied-journal';
import { deriveScale, highestScore } from './derive-scale';
import { maximaFromPupils, sumOfMaxima } from './seen-maxima';
import { mergeGroups, type GroupPart } from './merge-groups';
import { mergePupils, type PupilPart } from './merge-pupils';
import type { ResolvedSchools } from './resolve-schools';
import type { Content, Part, ResultsTable } from './table';

/** AssessmentData whose sources are still tables on their way. */
export interface AssessmentDraft {
  readonly data: Omit<AssessmentData, 'sources'>;
  readonly tables: readonly ResultsTable[];
}

/** Everything that the parts of one work of one municipality say, as one. */
export function buildAssessment(bucket: Bucket, resolved: ResolvedSchools, areas: Areas): AssessmentDraft {
  const { parts, municipality, assessment } = bucket;
  const tables = [...new Set(parts.map(({ table }) => table))];
  const local = localSchools(parts, resolved, (school) => (areas[school] ?? null) === municipality);
  const { schools, placesOf } = local;
  const groupsOf = <K extends Exclude<Content['kind'], 'pupils'>>(kind: K): GroupPart<ValueOf<K>>[] =>
    parts.flatMap((part) => groupPart(part, kind, placesOf(part)));

  const printedMax = agreeOnMax(parts);
  const pupilParts = parts.flatMap((part): PupilPart[] => {
    const { content, table } = part;
    if (content.kind !== 'pupils') return [];
    return [
      { part, tasks: content.tasks, pupils: content.pupils, schoolOf: placesOf(part), source: tables.indexOf(table) },
    ];
  });
  const merged = pupilParts.length > 0 ? mergePupils(pupilParts) : null;
  const pupils = merged && merged.pupils.length > 0 ? withoutCopiedJournal(merged.pupils, tables) : null;
  const distribution = fitToMax(mergeGroups(groupsOf('distribution'), schools.length, municipality), printedMax);
  const marks = mergeGroups(groupsOf('marks'), schools.length, municipality);
  const journal = mergeGroups(groupsOf('journal'), schools.length, municipality);
  const { tasks: told, completion } = alignCompletion(
    parts,
    merged?.tasks ?? null,
    mergeCompletion(parts, placesOf, schools.length, municipality),
  );
  const lead = (pupilParts[0]?.part ?? parts.find(({ content }) => content.kind === 'distribution') ?? parts[0])?.table;
  const place = { row: lead?.header.row ?? 0, column: lead?.header.firstColumn ?? 0 };
  const seenTop = highestScore(pupils, distribution);
  const tasks = pupils && lead ? maximaFromPupils(told, pupils, lead.sink, place) : told;
  const max = printedMax ?? (tasks === told ? null : sumOfMaxima(tasks, seenTop));
  const top = max ?? seenTop;
  const scale = lead && top !== null ? deriveScale({ pupils, distribution, marks, max: top }, lead.sink, place) : null;
  if (lead && pupils && max === null) lead.sink.add('maxUnknown', 'warning', place);
  const data = { assessment, max, scale, schools, tasks, pupils, distribution, marks, journal, completion };
  if (merged && pupils) checkPupils({ pupils, codes: merged.codes, tasks, max, scale, schools, tables });
  checkShares(parts);
  checkTotals(parts);
  checkReports(data, parts, placesOf);
  checkCoverage(schools, parts, placesOf);
  return { data, tables };
}

type ValueOf<K> =
  Extract<Content, { kind: K }> extends { rows: readonly { values: infer T | null }[] } ? NonNullable<T> : never;

function groupPart<K extends Exclude<Content['kind'], 'pupils'>>(
  part: Part,
  kind: K,
  schoolOf: Int32Array,
): GroupPart<ValueOf<K>>[] {
  const { content, table } = part;
  if (content.kind !== kind) return [];
  // the kind tells the type of the rows; the compiler does not follow it through the generic parameter
  const rows = (content as unknown as { rows: GroupPart<ValueOf<K>>['rows'] }).rows; // as -- narrowed by content.kind above
  return [{ table, rows, schoolOf }];
}

function localSchools(
  parts: readonly Part[],
  resolved: ResolvedSchools,
  belongs: (school: number) => boolean,
): { schools: School[]; placesOf(part: Part): Int32Array } {
  const schools: School[] = [];
  const localOf = new Map<number, number>();
  const places = new Map<Part, Int32Array>();
  for (const part of parts) {
    const seen = part.table.schools.schools;
    const own = new Int32Array(seen.length).fill(-1);
    for (const index of [...schoolsOf(part.content)].sort((a, b) => a - b)) {
      const school = seen[index];
      const global = school ? resolved.of(school) : -1;
      const known = resolved.schools[global];
      if (!known || !belongs(global)) continue;
      let place = localOf.get(global);
      if (place === undefined) {
        place = schools.push(known) - 1;
        localOf.set(global, place);
      }
      own[index] = place;
    }
    places.set(part, own);
  }
  return { schools, placesOf: (part) => places.get(part) ?? new Int32Array(0) };
}

/** Maximum score: what the heads print, else the tasks of the pupil rows, else the last score of a distribution. */
function agreeOnMax(parts: readonly Part[]): number | null {
  let agreed: { max: number; part: Part } | null = null;
  for (const part of [...parts].sort((a, b) => certainty(b) - certainty(a))) {
    if (part.max === null) continue;
    if (!agreed) agreed = { max: part.max, part };
    else if (agreed.max !== part.max) {
      const { header, sink } = part.table;
      sink.add(
        'maxDiffers',
        'warning',
        { row: header.row, column: header.firstColumn },
        { first: agreed.max, second: part.max },
      );
    }
  }
  return agreed?.max ?? null;
}

function certainty(part: Part): number {
  if (part.table.head.max !== undefined) return 2;
  return part.content.kind === 'pupils' ? 1 : 0;
}

/** Columns beyond the maximum are cut when nobody stands there. */
function fitToMax(
  report: SchoolReport<readonly number[]> | null,
  max: number | null,
): SchoolReport<readonly number[]> | null {
  if (!report || max === null) return report;
  const fit = (values: readonly number[]): readonly number[] =>
    values.length > max + 1 && values.slice(max + 1).every((value) => value === 0) ? values.slice(0, max + 1) : values;
  return {
    ...report,
    values: report.values.map((values) => values && fit(values)),
    references: report.references.map((row) => ({ ...row, values: fit(row.values) })),
  };
}

type Completion = SchoolReport<readonly number[]> | null;

function mergeCompletion(
  parts: readonly Part[],
  placesOf: (part: Part) => Int32Array,
  schools: number,
  municipality: string | null,
): Completion {
  const first = parts.find(({ content }) => content.kind === 'completion');
  const codes = first?.content.kind === 'completion' ? codesOf(first.content.tasks) : '';
  const own = parts.flatMap((part) => {
    if (part.content.kind !== 'completion' || codesOf(part.content.tasks) !== codes) return [];
    return [{ table: part.table, rows: part.content.rows, schoolOf: placesOf(part) }];
  });
  return mergeGroups(own, schools, municipality);
}

/** The report's columns in the order of the tasks; a report about other tasks is left out and reported. */
function alignCompletion(
  parts: readonly Part[],
  pupilTasks: readonly Task[] | null,
  report: Completion,
): { tasks: readonly Task[]; completion: Completion } {
  const part = parts.find(({ content }) => content.kind === 'completion');
  if (!part || part.content.kind !== 'completion' || !report) return { tasks: pupilTasks ?? [], completion: null };
  const printed = part.content.tasks;
  if (!pupilTasks || pupilTasks.length === 0) return { tasks: printed, completion: report };
  const order = pupilTasks.map(({ code }) => printed.findIndex((task) => task.code === code));
  if (order.includes(-1) || printed.length !== pupilTasks.length) {
    const { header, sink } = part.table;
    const missing = codesOf(printed.filter(({ code }) => !pupilTasks.some((task) => task.code === code)));
    const lacking = codesOf(pupilTasks.filter(({ code }) => !printed.some((task) => task.code === code)));
    sink.add('tasksDiffer', 'warning', { row: header.row, column: header.firstColumn }, { extra: missing, lacking });
    return { tasks: pupilTasks, completion: null };
  }
  const sort = (values: readonly number[]): number[] => order.map((place) => values[place] ?? 0);
  const tasks = pupilTasks.map((task, i) => ({ ...task, max: task.max ?? printed[order[i] ?? 0]?.max ?? null }));
  const completion = {
    ...report,
    values: report.values.map((values) => values && sort(values)),
    references: report.references.map((row) => ({ ...row, values: sort(row.values) })),
  };
  return { tasks, completion };
}

function codesOf(tasks: readonly Task[]): string {
  return tasks.map(({ code }) => code).join(', ');
}
