import type { AssessmentData, PupilTable } from '../../domain/assessment';
import { fillFromPercent } from './score-counts';
import { MARKS, SCORES_KNOWN, type Cuts, type MarkCounts, type ScoreCounts } from './statistics';

/** 2 + number of cuts that are not above the score. */
export function markOf(score: number, cuts: Cuts): number {
  return 2 + Number(cuts[0] <= score) + Number(cuts[1] <= score) + Number(cuts[2] <= score);
}

/** The mark of a pupil row: as printed, else by the scale; 0 when neither is there. */
export function pupilMark(printed: number, score: number, cuts: Cuts | null): number {
  if (printed >= 2) return printed;
  return cuts && score >= 0 ? markOf(score, cuts) : 0;
}

/** Marks per school: from pupil rows, else the printed report of marks, else score counts and the scale. */
export function markCounts(data: AssessmentData, scores: ScoreCounts | null, cuts: Cuts | null): MarkCounts | null {
  const schools = data.schools.length;
  const counts = new Int32Array(schools * MARKS);
  const n = new Int32Array(schools);
  const mismatch = new Uint8Array(schools);
  const fromRows = new Uint8Array(schools);
  const { pupils, marks } = data;
  if (pupils) countMarks(pupils, cuts, counts, n);
  for (let s = 0; s < schools; s++) if (n[s]! > 0) fromRows[s] = 1;
  for (let s = 0; s < schools; s++) {
    if (n[s]! > 0) continue;
    const own = counts.subarray(s * MARKS, (s + 1) * MARKS);
    const participants = marks?.participants[s] ?? null;
    const percentages = marks?.values[s] ?? null;
    if (percentages && participants !== null && participants > 0) {
      if (fillFromPercent(own, percentages, participants)) {
        n[s] = participants;
        continue;
      }
      mismatch[s] = 1;
    }
    if (!scores || !cuts || scores.status[s] !== SCORES_KNOWN) continue;
    const cells = scores.max + 1;
    for (let x = 0; x < cells; x++) own[markOf(x, cuts) - 2]! += scores.counts[s * cells + x]!;
    n[s] = scores.n[s]!;
    mismatch[s] = 0;
  }
  return n.some((size) => size > 0) || mismatch.includes(1) ? { counts, n, mismatch, fromRows } : null;
}

function countMarks(
  { length, school, mark, score }: PupilTable,
  cuts: Cuts | null,
  counts: Int32Array,
  n: Int32Array,
): void {
  for (let i = 0; i < length; i++) {
    const own = pupilMark(mark[i]!, score[i]!, cuts);
    if (own === 0) continue;
    counts[school[i]! * MARKS + own - 2]! += 1;
    n[school[i]!]! += 1;
  }
}
