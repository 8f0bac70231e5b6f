import type { AssessmentData, PupilTable } from '../domain/assessment';
import type { SchoolResult } from '../risk/analysis';
import { drawOf } from './seeded-order';

/**
 * Why a work is to be marked again: it stops at the lowest score of a mark, of the pupil's own journal mark, or just below one; it comes
 * from the class whose works resemble each other; or it was drawn.
 */
export type WorkReason = 'journalCut' | 'atCut' | 'belowCut' | 'class' | 'control';

export interface Candidate {
  readonly row: number;
  readonly reason: WorkReason;
  readonly cut: number | null;
  readonly draw: number;
}

/** Scores below a cut that belong to its window (indicators.md 3). */
const REACH = 2;
const ORDER: Readonly<Record<WorkReason, number>> = { journalCut: 0, atCut: 1, belowCut: 2, class: 3, control: 4 };

/** All works of a school, those that its signs point to first; equal ones in the order of their draws. */
export function workPriorities(
  { pupils, scale }: AssessmentData,
  result: SchoolResult,
  rows: readonly number[],
  name: string,
  seed: number,
): Candidate[] {
  if (!pupils) return [];
  const named = new Set(result.reasons.map(({ indicator }) => indicator));
  const cuts = scale?.cuts ?? [];
  const classes = named.has('sim') ? similarClass(result) : null;
  const seen = new Map<string, number>();
  return rows
    .map((row): Candidate => {
      // two works of one code and score are told apart by their order only
      const work = `${pupils.code[row] ?? ''} ${String(pupils.score[row])} ${String(pupils.mark[row])}`;
      const repeat = seen.get(work) ?? 0;
      seen.set(work, repeat + 1);
      const draw = drawOf(`${name} ${work} ${String(repeat)}`, seed);
      return { row, ...reasonOf(pupils, row, cuts, named.has('jbunch'), classes), draw };
    })
    .sort((a, b) => ORDER[a.reason] - ORDER[b.reason] || byDraw(a, b));
}

export function byDraw(a: Candidate, b: Candidate): number {
  return a.draw - b.draw || a.row - b.row;
}

function reasonOf(
  pupils: PupilTable,
  row: number,
  cuts: readonly number[],
  journal: boolean,
  className: string | null,
): Pick<Candidate, 'reason' | 'cut'> {
  const score = pupils.score[row] ?? -1;
  const own = cuts[(pupils.journal[row] ?? 0) - 3];
  if (journal && own !== undefined && score === own) return { reason: 'journalCut', cut: own };
  if (score >= 0 && cuts.includes(score)) return { reason: 'atCut', cut: score };
  const above = cuts.find((cut) => score >= 0 && score < cut && score >= cut - REACH);
  if (above !== undefined) return { reason: 'belowCut', cut: above };
  const inClass = className !== null && pupils.classes[pupils.classIndex[row] ?? -1] === className;
  return { reason: inClass ? 'class' : 'control', cut: null };
}

function similarClass({ indicators }: SchoolResult): string | null {
  const name = indicators['sim']?.detail['class'];
  return typeof name === 'string' && name !== '' ? name : null;
}
