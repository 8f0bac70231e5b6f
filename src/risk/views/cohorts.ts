import type { Level } from '../../domain/outcome';
import { MIN_N } from '../../indicators/constants';
import type { SchoolOverview } from '../analysis';
import { isFlagged } from '../levels';
import { isSameProcedure, subjectKey } from './series';

export interface CohortYear {
  readonly year: number;
  readonly grade: number;
  readonly n: number;
  readonly level: Level;
  /** shares 0..1; null unknown */
  readonly pass: number | null;
  readonly quality: number | null;
  /** distance from the other schools of the municipality in pupil standard deviations: comparable between works */
  readonly relative: number | null;
}

/** The same pupils, but for those who came and left, in one subject: class 4 in 2024, class 5 in 2025, ... */
export interface Cohort {
  readonly procedure: string | null;
  readonly subject: string;
  /** oldest first, at least two */
  readonly years: readonly CohortYear[];
  /** change of `relative` from the first to the last year in which enough pupils tell it; null with fewer than two */
  readonly change: number | null;
  /** over the years that could be judged: flagged and then out, out and then flagged, flagged again after a gap; unknown with fewer than two */
  readonly course: 'left' | 'entered' | 'returned' | 'always' | 'never' | 'unknown';
}

/**
 * Cohorts of one school that were seen in at least two years. A cohort is told by the school year in which it would have been in class
 * 0 (year - grade); works of one cohort, subject and procedure make one line.
 */
export function cohortsOf(overview: SchoolOverview): Cohort[] {
  const lines: { entry: SchoolOverview['results'][number]; born: number; years: Map<number, CohortYear> }[] = [];
  for (const entry of overview.results) {
    const { assessment, result } = entry;
    const { year, grade } = assessment;
    if (year === null || grade === null || assessment.subject === null) continue;
    const born = year - grade;
    let line = lines.find(
      (known) =>
        known.born === born &&
        subjectKey(known.entry.assessment) === subjectKey(assessment) &&
        isSameProcedure(known.entry.assessment, assessment),
    );
    if (!line) lines.push((line = { entry, born, years: new Map() }));
    if (!line.years.has(year)) line.years.set(year, cohortYear(year, grade, result));
  }
  return lines.flatMap(({ entry: { assessment }, years }) => {
    if (years.size < 2 || assessment.subject === null) return [];
    const ordered = [...years.values()].sort((a, b) => a.year - b.year);
    return [
      {
        procedure: assessment.procedure,
        subject: assessment.subject,
        years: ordered,
        change: changeOf(ordered),
        course: courseOf(ordered),
      },
    ];
  });
}

function cohortYear(year: number, grade: number, result: SchoolOverview['results'][number]['result']): CohortYear {
  const { level, pass_rate, quality_rate } = result.indicators;
  const relative = level?.detail['d'];
  return {
    year,
    grade,
    n: result.n,
    level: result.level,
    pass: pass_rate?.value ?? null,
    quality: quality_rate?.value ?? null,
    relative: typeof relative === 'number' ? relative : null,
  };
}

function changeOf(years: readonly CohortYear[]): number | null {
  const known = years.flatMap(({ relative, n }) => (n < MIN_N ? [] : (relative ?? [])));
  const [first] = known;
  const last = known.at(-1);
  return first === undefined || last === undefined || known.length < 2 ? null : last - first;
}

function courseOf(years: readonly CohortYear[]): Cohort['course'] {
  const flags = years.filter(({ level }) => level !== 'insufficient').map(({ level }) => isFlagged(level));
  if (flags.length < 2) return 'unknown';
  if (!flags.includes(true)) return 'never';
  if (!flags.includes(false)) return 'always';
  if (flags.at(-1) !== true) return 'left';
  return flags.indexOf(true) < flags.lastIndexOf(false) ? 'returned' : 'entered';
}
