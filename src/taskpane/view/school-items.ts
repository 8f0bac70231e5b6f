import type { AnalysisReport } from '../../app/api';
import type { Assessment } from '../../domain/assessment';
import type { Level } from '../../domain/outcome';
import { foldText } from '../../grid/text';
import { shortSubject } from '../../results/subjects';
import type { AssessmentResult, SchoolContext, SchoolOverview, SchoolResult } from '../../risk/analysis';
import { isFlagged, worstLevel } from '../../risk/levels';
import { shortSchoolName } from '../../schools/short-name';
import { combinedOf } from './levels';

/** One school in one work, with the numbers it was judged by. */
export interface SchoolWork {
  readonly assessment: Assessment;
  readonly of: AssessmentResult;
  readonly result: SchoolResult;
  /** short form of the subject, and the class */
  readonly label: string;
  readonly p: number | null;
  /** mean as a share of the maximum, 0..1; null unknown */
  readonly share: number | null;
}

/** All works of one year: the mean share of the maximum over the pupils, and the worst level. */
export interface SchoolYear {
  readonly year: number;
  readonly share: number | null;
  readonly level: Level;
}

/** A row of the list of schools. */
export interface SchoolItem {
  readonly key: string;
  readonly name: string;
  readonly overview: SchoolOverview;
  readonly context: SchoolContext | null;
  /** newest first, then the order of the analysis */
  readonly works: readonly SchoolWork[];
  /** what a search looks in, folded */
  readonly text: string;
}

/** The schools of an analysis as the list shows them, in the order of the analysis. */
export function schoolItems({ analysis }: AnalysisReport): readonly SchoolItem[] {
  const byKey = new Map<string, SchoolWork[]>();
  for (const of of analysis.assessments)
    for (const result of of.schools) {
      const works = byKey.get(result.school.key) ?? [];
      works.push(workOf(of, result));
      byKey.set(result.school.key, works);
    }
  return analysis.schools.map((overview) => ({
    key: overview.school.key,
    name: shortSchoolName(overview.school.name),
    overview,
    context: overview.context ?? null,
    works: (byKey.get(overview.school.key) ?? []).sort((a, b) => (b.assessment.year ?? 0) - (a.assessment.year ?? 0)),
    text: searchText(overview),
  }));
}

function workOf(of: AssessmentResult, result: SchoolResult): SchoolWork {
  const mean = result.indicators['level']?.value ?? null;
  const { max } = of.data;
  return {
    assessment: of.assessment,
    of,
    result,
    label: workLabel(of.assessment),
    p: combinedOf(of, result)?.p ?? null,
    share: mean === null || max === null || max <= 0 ? null : mean / max,
  };
}

/** Short form of the subject, and the class; a subject without one by its first letters. Empty when neither is known. */
export function workLabel({ subject, grade }: Assessment): string {
  const short = subject === null ? null : (shortSubject(subject) ?? subject.slice(0, 3).toUpperCase());
  return [short, grade].filter((part) => part !== null).join(' ');
}

/** Years oldest first. */
export function schoolYears(works: readonly SchoolWork[]): readonly SchoolYear[] {
  const byYear = new Map<number, SchoolWork[]>();
  for (const work of works) {
    const { year } = work.assessment;
    if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), work]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({
      year,
      share: meanShare(own),
      level: worstLevel(own.map(({ result }) => result.level)),
    }));
}

function meanShare(works: readonly SchoolWork[]): number | null {
  let sum = 0;
  let pupils = 0;
  for (const { share, result } of works) {
    if (share === null) continue;
    sum += share * result.n;
    pupils += result.n;
  }
  return pupils === 0 ? null : sum / pupils;
}

/** Causes named in the flagged works. */
export function signCount(works: readonly SchoolWork[]): number {
  return works.reduce((sum, { result }) => sum + (isFlagged(result.level) ? result.reasons.length : 0), 0);
}

export function smallestP(works: readonly SchoolWork[]): number | null {
  const known = works.flatMap(({ p }) => (p === null ? [] : [p]));
  return known.length === 0 ? null : Math.min(...known);
}

function searchText({ school }: SchoolOverview): string {
  return searchable(`${school.name} ${school.login ?? ''} ${school.municipality ?? ''}`);
}

/** «№ 5», «№5» and «n 5» are found by any of them. */
export function searchable(text: string): string {
  return foldText(text)
    .replace(/["'«»“”]/g, ' ')
    .replace(/№\s*/g, '№')
    .replace(/\s+/g, ' ')
    .trim();
}
