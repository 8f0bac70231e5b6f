import type { Assessment, School } from '../domain/assessment';
import { municipalityKey } from './group-row';
import type { ResolvedSchools } from './resolve-schools';
import type { Content, Part } from './table';

/** Parts that speak of one work of one municipality. */
export interface Bucket {
  readonly assessment: Assessment;
  /** null: not known, and not to be told from the other tables */
  readonly municipality: string | null;
  readonly parts: Part[];
}

/** Sorts parts by work and municipality. A part with schools of several municipalities goes to several buckets. */
export function sortIntoBuckets(parts: readonly Part[], resolved: ResolvedSchools): Bucket[] {
  const works: { assessment: Assessment; parts: Part[] }[] = [];
  for (const part of parts) {
    const work = works.find((candidate) => sameWork(candidate.parts, part));
    if (!work) works.push({ assessment: part.assessment, parts: [part] });
    else {
      work.parts.push(part);
      work.assessment = { ...work.assessment, procedure: work.assessment.procedure ?? part.assessment.procedure };
    }
  }
  const sole = soleMunicipality(resolved.schools);
  return works.flatMap(({ assessment, parts: own }) => byMunicipality(assessment, own, resolved, sole));
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

function byMunicipality(
  assessment: Assessment,
  parts: readonly Part[],
  resolved: ResolvedSchools,
  sole: string | null,
): Bucket[] {
  const touched = parts.map((part) => municipalitiesOf(part, resolved, sole));
  const keys = new Set(touched.flatMap((own) => [...own]));
  if (keys.size === 0) keys.add(null);
  return [...keys].map((municipality) => ({
    assessment,
    municipality,
    // a part without schools holds references only and serves every municipality of the work
    parts: parts.filter((_, i) => touched[i]?.has(municipality) === true || touched[i]?.size === 0),
  }));
}

/** Municipality under which a school is analysed; schools without one join the only one there is. */
export function bucketKey(school: School, sole: string | null): string | null {
  return municipalityKey(school.municipality) ?? sole;
}

/** The only municipality of all that was read; null when there are none or several. */
export function soleMunicipality(schools: readonly School[]): string | null {
  const keys = new Set(schools.map(({ municipality }) => municipalityKey(municipality)).filter((key) => key !== null));
  return keys.size === 1 ? ([...keys][0] ?? null) : null;
}

function municipalitiesOf(part: Part, resolved: ResolvedSchools, sole: string | null): Set<string | null> {
  const keys = new Set<string | null>();
  for (const index of schoolsOf(part.content)) {
    const seen = part.table.schools.schools[index];
    const school = seen ? resolved.schools[resolved.of(seen)] : undefined;
    if (school) keys.add(bucketKey(school, sole));
  }
  return keys;
}

/** The table's schools that the content has rows for. */
export function schoolsOf(content: Content): Set<number> {
  const schools = new Set<number>();
  if (content.kind === 'pupils') {
    const { school, length } = content.pupils;
    for (let i = 0; i < length; i++) schools.add(school[i] ?? -1);
  } else for (const { school } of content.rows) if (school >= 0) schools.add(school);
  return schools;
}
