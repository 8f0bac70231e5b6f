import type { Assessment, School } from '../domain/assessment';
import { municipalityKey } from './group-row';
import type { ResolvedSchools } from './resolve-schools';
import type { Content, Part, PupilColumns } from './table';

/** Parts that speak of one work of one municipality. */
export interface Bucket {
  readonly assessment: Assessment;
  /** null: not known, and not to be told from the other tables */
  readonly municipality: string | null;
  readonly parts: Part[];
}

/** Sorts parts by work and municipality. A part with schools of several municipalities goes to several buckets. */
export function sortIntoBuckets(parts: readonly Part[], resolved: ResolvedSchools, areas: Areas): Bucket[] {
  const works: { assessment: Assessment; parts: Part[] }[] = [];
  for (const part of parts) {
    const work = works.find((candidate) => sameWork(candidate.parts, part));
    if (!work) works.push({ assessment: part.assessment, parts: [part] });
    else {
      work.parts.push(part);
      work.assessment = { ...work.assessment, procedure: work.assessment.procedure ?? part.assessment.procedure };
    }
  }
  return works.flatMap(({ assessment, parts: own }) => byMunicipality(assessment, own, resolved, areas));
}

/**
 * The same subject, grade and year are the same work. A work that is not fully known is joined only where a mistake is
 * unlikely: same sheet, or subject and grade known and the maximum scores equal, and never a layout that is already there.
 */
function sameWork(known: readonly Part[], part: Part): boolean {
  const first = known[0];
  if (!first) return false;
  const a = first.assessment;
  const b = part.assessment;
  if (a.subject !== b.subject || a.grade !== b.grade || a.year !== b.year) return false;
  if (a.procedure !== null && b.procedure !== null && a.procedure !== b.procedure) return false;
  if (a.subject !== null && a.grade !== null && a.year !== null) return true;
  const sameSheet = known.some((other) => other.table.grid === part.table.grid);
  if (sameSheet && known.every((other) => other.max === null || part.max === null || other.max === part.max))
    return true;
  if (a.subject === null || a.grade === null) return false;
  const maxima = known.map((other) => other.max).filter((max) => max !== null);
  return maxima.includes(part.max ?? -1) && known.every((other) => other.content.kind !== part.content.kind);
}

/** Municipality (comparison key) of each resolved school; null where it is not known. */
export type Areas = readonly (string | null)[];

/** Schools without a municipality join the only one there is; they stay apart where there are several. */
export function areasOf(schools: readonly School[]): Areas {
  const keys = new Map<string | null, string | null>();
  for (const { municipality } of schools)
    if (!keys.has(municipality)) keys.set(municipality, municipalityKey(municipality));
  const known = new Set([...keys.values()].filter((key) => key !== null));
  const [only = null] = known.size === 1 ? known : [];
  return schools.map(({ municipality }) => keys.get(municipality) ?? only);
}

function byMunicipality(
  assessment: Assessment,
  parts: readonly Part[],
  resolved: ResolvedSchools,
  areas: Areas,
): Bucket[] {
  const split = parts.map((part) =>
    splitPart(
      part,
      part.table.schools.schools.map((seen) => areas[resolved.of(seen)] ?? null),
    ),
  );
  const municipalities = new Set(split.flatMap((own) => [...own.keys()]));
  if (municipalities.size === 0) municipalities.add(null);
  // a part without schools holds references only and serves every municipality of the work
  return [...municipalities].map((municipality) => ({
    assessment,
    municipality,
    parts: parts.flatMap((part, i) => (split[i]?.size === 0 ? part : (split[i]?.get(municipality) ?? []))),
  }));
}

/** A table is cut by municipality; of a grouped report each piece has all wider rows. */
function splitPart(part: Part, areaOf: readonly (string | null)[]): Map<string | null, Part> {
  const { content } = part;
  const areas = new Set([...schoolsOf(content)].map((school) => areaOf[school] ?? null));
  if (areas.size <= 1) return new Map([...areas].map((area) => [area, part]));
  if (content.kind === 'pupils') return splitPupils(part, content, areaOf);
  const rows = new Map<string | null, number[]>([...areas].map((area) => [area, []]));
  content.rows.forEach(({ school }, i) => {
    if (school < 0) for (const list of rows.values()) list.push(i);
    else rows.get(areaOf[school] ?? null)?.push(i);
  });
  return new Map([...rows].map(([area, places]) => [area, { ...part, content: pickRows(content, places) }]));
}

function splitPupils(
  part: Part,
  content: Extract<Content, { kind: 'pupils' }>,
  areaOf: readonly (string | null)[],
): Map<string | null, Part> {
  const { pupils } = content;
  const areas: (string | null)[] = [];
  const numberOf = Int32Array.from(areaOf, (area) => {
    const known = areas.indexOf(area);
    return known >= 0 ? known : areas.push(area) - 1;
  });
  const sizes = new Int32Array(areas.length);
  const number = new Int32Array(pupils.length);
  for (let i = 0; i < number.length; i++) {
    number[i] = numberOf[pupils.school[i]!] ?? 0;
    sizes[number[i]!]! += 1;
  }
  const places = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (let i = 0; i < number.length; i++) places[number[i]!]![sizes[number[i]!]!++] = i;
  return new Map(
    areas.flatMap((area, i): [string | null, Part][] => {
      const own = places[i];
      if (!own || own.length === 0) return [];
      return [[area, { ...part, content: { ...content, pupils: pickPupils(pupils, own) } }]];
    }),
  );
}

/** The pupils at these places, which ascend: rows that stand together are a view of the columns, not a copy. */
function pickPupils(pupils: PupilColumns, places: Int32Array): PupilColumns {
  const length = places.length;
  const first = places[0] ?? 0;
  const together = (places[length - 1] ?? 0) - first === length - 1;
  const wide = (from: Int32Array): Int32Array =>
    together ? from.subarray(first, first + length) : places.map((place) => from[place]!);
  const narrow = (from: Int8Array): Int8Array => {
    if (together) return from.subarray(first, first + length);
    const to = new Int8Array(length);
    for (let i = 0; i < length; i++) to[i] = from[places[i]!]!;
    return to;
  };
  return {
    length,
    school: wide(pupils.school),
    classIndex: wide(pupils.classIndex),
    classes: pupils.classes,
    score: together ? pupils.score.subarray(first, first + length) : Int16Array.from(places, (at) => pupils.score[at]!),
    mark: narrow(pupils.mark),
    journal: narrow(pupils.journal),
    tasks: pupils.tasks.map(narrow),
    code: wide(pupils.code),
    codeText: pupils.codeText,
    row: wide(pupils.row),
  };
}

/** One branch for each type of row: the compiler keeps kind and rows together only inside a branch. */
function pickRows(content: Exclude<Content, { kind: 'pupils' }>, places: readonly number[]): Content {
  switch (content.kind) {
    case 'marks':
      return { ...content, rows: places.flatMap((place) => content.rows[place] ?? []) };
    case 'journal':
      return { ...content, rows: places.flatMap((place) => content.rows[place] ?? []) };
    default:
      return { ...content, rows: places.flatMap((place) => content.rows[place] ?? []) };
  }
}

/** The table's schools that the content has rows for. */
export function schoolsOf(content: Content): Set<number> {
  const schools = new Set<number>();
  if (content.kind === 'pupils') {
    const { school, length } = content.pupils;
    // pupils of a school mostly stand together
    for (let i = 0; i < length; i++) if (i === 0 || school[i] !== school[i - 1]) schools.add(school[i] ?? -1);
  } else for (const { school } of content.rows) if (school >= 0) schools.add(school);
  return schools;
}
