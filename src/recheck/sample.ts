import type { Assessment, AssessmentData, PupilTable, School } from '../domain/assessment';
import type { Level } from '../domain/outcome';
import type { Analysis, AssessmentResult, SchoolResult } from '../risk/analysis';
import { isFlagged } from '../risk/levels';
import { byDraw, workPriorities, type Candidate, type WorkReason } from './priorities';

export interface SampleOptions {
  /** share of a school's works in one assessment, 0..1 */
  readonly share: number;
  readonly seed: number;
}

export const DEFAULT_SHARE = 0.1;
export const DEFAULT_SEED = 1;
/** Fewer works say nothing about the agreement of two markings. */
export const FEWEST_WORKS = 10;
/** Part of the sample that is drawn from all other works, so that the school is not judged by its boundaries alone. */
export const CONTROL_PART = 0.3;

export interface SampledWork {
  readonly code: string;
  readonly className: string | null;
  readonly score: number | null;
  readonly mark: number | null;
  readonly journal: number | null;
  readonly reason: WorkReason;
  /** the boundary that the work lies at or below; null for others */
  readonly cut: number | null;
  /** where the pupil stands */
  readonly file: string | null;
  readonly sheet: string | null;
  /** 0-based */
  readonly row: number;
}

/** Works of one school in one assessment to mark again: boundary works first, then the control sample. */
export interface RecheckSample {
  readonly school: School;
  readonly assessment: Assessment;
  readonly level: Level;
  /** works of the school that were read */
  readonly total: number;
  readonly boundary: number;
  readonly control: number;
  readonly works: readonly SampledWork[];
  /** why no work can be named: only aggregated reports were read */
  readonly reason: 'NO_PUPILS' | null;
}

/** Works to re-check of every school at risk, those of the newest year first, then the strongest level; the same data, share and seed give the same works. */
export function recheckSamples(analysis: Analysis, options: SampleOptions): RecheckSample[] {
  const samples = analysis.assessments.flatMap((assessment) =>
    assessment.schools.flatMap((result, s) =>
      isFlagged(result.level) ? [sampleOf(assessment, result, s, options)] : [],
    ),
  );
  return samples.sort((a, b) => (b.assessment.year ?? 0) - (a.assessment.year ?? 0) || rank(a.level) - rank(b.level));
}

function rank(level: Level): number {
  return level === 'strong' ? 0 : 1;
}

/** Works to take of a school with so many: the share, at least ten, at most all. */
export function sampleTotal(works: number, share: number): number {
  return Math.min(works, Math.max(FEWEST_WORKS, Math.ceil(share * works - 1e-9)));
}

function sampleOf(
  { assessment, data }: AssessmentResult,
  result: SchoolResult,
  s: number,
  { share, seed }: SampleOptions,
): RecheckSample {
  const { school, level } = result;
  const rows = data.pupils ? rowsOf(data.pupils, s) : [];
  const head = { school, assessment, level, total: rows.length };
  if (!data.pupils || rows.length === 0) return { ...head, boundary: 0, control: 0, works: [], reason: 'NO_PUPILS' };
  const name = [school.key, assessment.subject, assessment.grade, assessment.year].join(' ');
  const candidates = workPriorities(data, result, rows, name, seed);
  const wanted = sampleTotal(rows.length, share);
  const controls = Math.min(wanted, Math.max(1, Math.round(CONTROL_PART * wanted)));
  const boundary = candidates.filter(({ reason }) => reason !== 'control').slice(0, wanted - controls);
  const taken = new Set(boundary.map(({ row }) => row));
  // every other work may be drawn, those near a boundary too: the control sample stands for the whole school
  const control = candidates
    .filter(({ row }) => !taken.has(row))
    .sort(byDraw)
    .slice(0, wanted - boundary.length)
    .map((candidate): Candidate => ({ ...candidate, reason: 'control', cut: null }));
  return {
    ...head,
    boundary: boundary.length,
    control: control.length,
    works: [...boundary, ...control].map((candidate) => workOf(data, candidate)),
    reason: null,
  };
}

function rowsOf(pupils: PupilTable, school: number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < pupils.length; i++) if (pupils.school[i] === school) rows.push(i);
  return rows;
}

function workOf({ pupils, sources }: AssessmentData, { row, reason, cut }: Candidate): SampledWork {
  const source = sources[pupils?.source[row] ?? -1];
  const known = (value: number | undefined, lowest: number): number | null =>
    value === undefined || value < lowest ? null : value;
  return {
    code: pupils?.code[row] ?? '',
    className: pupils?.classes[pupils.classIndex[row] ?? -1] ?? null,
    score: known(pupils?.score[row], 0),
    mark: known(pupils?.mark[row], 2),
    journal: known(pupils?.journal[row], 2),
    reason,
    cut,
    file: source?.file ?? null,
    sheet: source?.sheet ?? null,
    row: pupils?.row[row] ?? 0,
  };
}
