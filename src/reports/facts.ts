import type { Level } from '../domain/outcome';
import { MIN_N } from '../indicators/constants';
import { upperTail } from '../indicators/numerics/normal';
import type { Analysis, AssessmentResult, SchoolOverview, SchoolResult } from '../risk/analysis';
import { memberZ } from '../risk/combine';
import { isFlagged } from '../risk/levels';
import { signsOfSet, variantOf, type FileSigns } from '../risk/variants/variant';
import { newestYear } from '../risk/views/risk-zone';
import { APPROXIMATE_FROM } from '../risk/views/sample-size';
import type { ReportWords } from './words';

export const LEVELS: readonly Level[] = ['strong', 'check', 'none', 'insufficient'];

/** Works, newest year first, then by subject and class. */
export function worksInOrder(analysis: Analysis, words: ReportWords): readonly AssessmentResult[] {
  return [...analysis.assessments].sort(
    ({ assessment: a }, { assessment: b }) =>
      (b.year ?? 0) - (a.year ?? 0) ||
      words.compare(a.subject ?? '', b.subject ?? '') ||
      (a.grade ?? 0) - (b.grade ?? 0),
  );
}

/** Schools with signs in some work: those of the newest year before those of earlier ones, then the strongest, then those with more such works. */
export function schoolsWithSigns(analysis: Analysis, words: ReportWords): readonly SchoolOverview[] {
  const newest = newestYear(analysis);
  return analysis.schools
    .filter(({ level }) => isFlagged(level))
    .sort(
      (a, b) =>
        Number(flaggedIn(b, newest)) - Number(flaggedIn(a, newest)) ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        flaggedResults(b).length - flaggedResults(a).length ||
        words.compare(a.school.name, b.school.name),
    );
}

export function flaggedIn({ flaggedYears }: SchoolOverview, year: number | null): boolean {
  return year !== null && flaggedYears.includes(year);
}

/** Works in which some school got a level: only these say anything of signs. */
export function isJudged({ schools }: Pick<AssessmentResult, 'schools'>): boolean {
  return schools.some(({ level }) => level !== 'insufficient');
}

/** Years of such works, oldest first. */
export function judgedYears({ assessments }: Analysis): readonly number[] {
  const years = assessments.filter(isJudged).flatMap(({ assessment }) => assessment.year ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Warnings that say why a work could not be judged; the others say how a number was made. */
const OBSTACLES = ['CRASHED', 'NO_SCHOOLS', 'ONE_SCHOOL', 'ALL_SMALL', 'REF_SMALL', 'NO_SCALE', 'COUNTS_MISMATCH'];

/** Why no school of a work got a level, in sentences, and thereby what would help. */
export function whyUnjudged({ schools, warnings }: AssessmentResult, words: ReportWords): readonly string[] {
  const hasNoScores = schools.length > 0 && schools.every(({ indicators }) => indicators.level?.reason === 'NO_SCORES');
  const found = warnings.filter((code) => OBSTACLES.includes(code)).map((code) => words.warning(code));
  const all = hasNoScores ? [...found, words.text('pages.marksOnly')] : found;
  return all.length > 0 ? all : [words.text('pages.noSet')];
}

/** Why the works could not be judged, each reason once. */
function whyAll(works: readonly AssessmentResult[], words: ReportWords): string {
  return [...new Set(works.flatMap((work) => whyUnjudged(work, words)))].join(' ');
}

/** Works that say nothing of signs, and why; null where all were judged. */
export function unjudgedText(analysis: Analysis, words: ReportWords): string | null {
  const unjudged = worksInOrder(analysis, words).filter((work) => !isJudged(work));
  if (unjudged.length === 0) return null;
  const works = unjudged.map(({ assessment }) => words.shortWork(assessment)).join('; ');
  return words.text('pages.unjudged', { works, why: whyAll(unjudged, words) });
}

export function nothingJudged({ assessments }: Analysis, words: ReportWords): string {
  return words.text('pages.nothingJudged', { why: whyAll(assessments, words) });
}

type Entry = SchoolOverview['results'][number];

export function flaggedResults({ results }: SchoolOverview): readonly Entry[] {
  return results.filter(({ result }) => isFlagged(result.level));
}

/** The flagged work that says most: the newest year, in it the strongest level, then the smallest p. */
export function mainResult(overview: SchoolOverview): Entry | null {
  const flagged = flaggedResults(overview);
  const [first] = (flagged.length > 0 ? [...flagged] : [...overview.results]).sort(
    (a, b) =>
      (b.assessment.year ?? 0) - (a.assessment.year ?? 0) ||
      LEVELS.indexOf(a.result.level) - LEVELS.indexOf(b.result.level) ||
      smallestP(a.result) - smallestP(b.result),
  );
  return first ?? null;
}

function smallestP({ reasons }: SchoolResult): number {
  return reasons[0]?.p ?? 1;
}

export function countByLevel(schools: readonly { readonly level: Level }[]): Readonly<Record<Level, number>> {
  const counts = { strong: 0, check: 0, none: 0, insufficient: 0 };
  for (const { level } of schools) counts[level] += 1;
  return counts;
}

export function combinedOf(of: AssessmentResult, { combined }: SchoolResult): { p: number; q: number } | null {
  return of.set === null ? null : (combined[of.set] ?? null);
}

/** Signs that entered the sets of these works, those of pupil rows before those of reports. */
export function usedSigns({ variant }: Analysis, works: readonly AssessmentResult[]): readonly string[] {
  const sets = works.flatMap((work) => (work.set === null ? [] : [{ work, set: work.set }]));
  sets.sort((a, b) => Number(a.set.startsWith('A')) - Number(b.set.startsWith('A')));
  const entered = sets.flatMap(({ work, set }) => signsOfSet(variantOf(variant), set, fileSigns(work)));
  return [...new Set(entered)].filter((id) =>
    works.some(({ schools }) => schools.some(({ indicators }) => (indicators[id]?.z ?? null) !== null)),
  );
}

/** One-sided probability of a sign in every school of a work as it enters the set; null where it was not tested. */
export function signColumn({ variant }: Analysis, work: AssessmentResult, id: string): readonly (number | null)[] {
  return variantOf(variant)
    .z(id, fileSigns(work))
    .map((z) => (z === null ? null : upperTail(z)));
}

function fileSigns({ schools }: AssessmentResult): FileSigns {
  return { schools: schools.length, signs: (id) => schools.map(({ indicators }) => memberZ(indicators[id])) };
}

/** How many results rest on few pupils: below 10 nothing is judged, below 20 little can be said (ФИОКО 2026). */
export function smallSamples(analysis: Analysis): { readonly unjudged: number; readonly limited: number } {
  const sizes = analysis.assessments.flatMap(({ schools }) => schools.map(({ n }) => n));
  return {
    unjudged: sizes.filter((n) => n < MIN_N).length,
    limited: sizes.filter((n) => n >= MIN_N && n < APPROXIMATE_FROM).length,
  };
}

/** The municipality that the schools name most often; null when they name none. */
export function municipalityOf({ schools }: Analysis): string | null {
  const counts = new Map<string, number>();
  for (const { school } of schools)
    if (school.municipality) counts.set(school.municipality, (counts.get(school.municipality) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

export function pupilsOf({ schools }: AssessmentResult): number {
  return schools.reduce((sum, { n }) => sum + n, 0);
}
