import type { AssessmentData, LinkedScores, PupilTable } from '../domain/assessment';
import type { PupilResults } from '../domain/supplements';
import type { ResultsTable } from './table';

type Draft = Omit<AssessmentData, 'sources'>;

/** At least this share of the linked pupils must bear the scores of the pupil rows for a table that does not name its work. */
const AGREEMENT = 0.9;

export interface LinkedTable {
  readonly results: PupilResults;
  readonly table: ResultsTable;
}

/**
 * Which assessment a table of earlier and present scores belongs to: the one whose subject, class and year it names. What it does not
 * name is told by the pupils: their present scores must be those of the assessment. null when none or several fit.
 */
export function findAssessment(results: PupilResults, drafts: readonly Draft[]): number | null {
  if (results.linked === null) return null;
  const { subject, grade } = results.assessment;
  const year = results.columns[results.linked.now]?.year ?? results.assessment.year;
  const fitting = drafts.flatMap((draft, i) => {
    const own = draft.assessment;
    const same =
      (subject === null || own.subject === subject) &&
      (grade === null || own.grade === grade) &&
      (year === null || own.year === year);
    if (!same || !sharesSchools(results, draft)) return [];
    const named = subject !== null && grade !== null && year !== null;
    return named || sharesScores(results, draft) ? [i] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function sharesSchools(results: PupilResults, draft: Draft): boolean {
  const keys = new Set(draft.schools.map(({ key }) => key));
  return results.schools.length === 0 || results.schools.some(({ key }) => keys.has(key));
}

function sharesScores(results: PupilResults, { pupils, schools }: Draft): boolean {
  const now = results.linked && results.values[results.linked.now];
  if (!pupils || !now) return false;
  const scores = scoresByPupil(pupils, (s) => schools[s]?.key ?? '');
  const codes = byCode(pupils);
  let found = 0;
  let equal = 0;
  for (let i = 0; i < results.length; i++) {
    const school = results.schools[results.school[i] ?? -1]?.key;
    const code = results.code[i] ?? '';
    const score = school === undefined ? scoreOf(pupils, codes.get(code)) : scores.get(`${school} ${code}`);
    if (score === undefined) continue;
    found++;
    if (score === now[i]) equal++;
  }
  return found > 0 && found >= results.length * AGREEMENT && equal >= found * AGREEMENT;
}

function scoresByPupil(pupils: PupilTable, keyOf: (school: number) => string): Map<string, number> {
  const scores = new Map<string, number>();
  for (let i = 0; i < pupils.length; i++)
    scores.set(`${keyOf(pupils.school[i] ?? -1)} ${pupils.code[i] ?? ''}`, pupils.score[i] ?? -1);
  return scores;
}

/** Row of the pupil with a code; -1 for a code that several pupils bear. */
function byCode(pupils: PupilTable): Map<string, number> {
  const rows = new Map<string, number>();
  for (let i = 0; i < pupils.length; i++) {
    const code = pupils.code[i] ?? '';
    rows.set(code, rows.has(code) ? -1 : i);
  }
  return rows;
}

function scoreOf(pupils: PupilTable, row: number | undefined): number | undefined {
  return row === undefined || row < 0 ? undefined : pupils.score[row];
}

/** The assessment with its linked pupils. A pupil without a school in the table is found by a code that only one pupil has. */
export function withLinked(draft: Draft, tables: readonly PupilResults[]): Draft {
  const placeOf = new Map(draft.schools.map(({ key }, i) => [key, i]));
  const codes = draft.pupils ? byCode(draft.pupils) : new Map<string, number>();
  const school: number[] = [];
  const earlier: number[] = [];
  const now: number[] = [];
  const seen = new Set<string>();
  for (const results of tables) {
    const { linked, values } = results;
    for (let i = 0; linked && i < results.length; i++) {
      const before = values[linked.earlier]?.[i] ?? NaN;
      const after = values[linked.now]?.[i] ?? NaN;
      const key = results.schools[results.school[i] ?? -1]?.key;
      const row = codes.get(results.code[i] ?? '') ?? -1;
      const place = key === undefined ? (draft.pupils?.school[row] ?? -1) : (placeOf.get(key) ?? -1);
      const pupil = `${place} ${results.code[i] ?? ''}`;
      if (Number.isNaN(before) || Number.isNaN(after) || place < 0 || (results.code[i] !== '' && seen.has(pupil)))
        continue;
      seen.add(pupil);
      school.push(place);
      earlier.push(before);
      now.push(after);
    }
  }
  if (school.length === 0) return draft;
  const linked: LinkedScores = {
    school: Int32Array.from(school),
    earlier: Float64Array.from(earlier),
    now: Float64Array.from(now),
  };
  return { ...draft, linked };
}
