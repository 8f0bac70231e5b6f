import type { AssessmentData, PupilTable } from '../../domain/assessment';
import { SCORES_KNOWN, SCORES_MISMATCH, SCORES_MISSING, type ScoreCounts } from './statistics';

/** Highest score of the file: as printed, else as many score columns as the distribution has, else the highest seen. */
export function maximumScore(data: AssessmentData): number | null {
  let seen = -1;
  if (data.pupils) seen = highest(data.pupils.score);
  for (const row of data.distribution?.values ?? []) if (row) seen = Math.max(seen, lastUsed(row));
  if (data.max !== null) return Math.max(data.max, seen);
  let columns = 0;
  for (const row of data.distribution?.values ?? []) columns = Math.max(columns, (row?.length ?? 0) - 1);
  const max = Math.max(columns, seen);
  return max > 0 ? max : null;
}

function highest(scores: Int16Array): number {
  let most = -1;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > most) most = scores[i]!;
  return most;
}

function lastUsed(row: readonly number[]): number {
  return row.findLastIndex((percent) => percent > 0);
}

/** Counts by school and score: from pupil rows where the school has any, else from the printed distribution. */
export function scoreCounts(data: AssessmentData): ScoreCounts | null {
  const max = maximumScore(data);
  if (max === null || max < 1) return null;
  const schools = data.schools.length;
  const cells = max + 1;
  const counts = new Float64Array(schools * cells);
  const status = new Uint8Array(schools);
  const fromRows = new Uint8Array(schools);
  const { pupils, distribution } = data;
  if (pupils) countScores(pupils, cells, counts, fromRows);
  for (let s = 0; s < schools; s++) if (fromRows[s] === 1) status[s] = SCORES_KNOWN;
  distribution?.values.forEach((percentages, s) => {
    const participants = distribution.participants[s] ?? null;
    if (status[s] !== SCORES_MISSING || !percentages || participants === null || participants <= 0) return;
    status[s] = fillFromPercent(counts.subarray(s * cells, (s + 1) * cells), percentages, participants)
      ? SCORES_KNOWN
      : SCORES_MISMATCH;
  });
  if (!status.includes(SCORES_KNOWN) && !status.includes(SCORES_MISMATCH)) return null;
  const wider = (distribution?.references ?? []).flatMap((row) =>
    row.participants === null || row.participants <= 0
      ? []
      : [{ kind: row.kind, counts: realCounts(row.values, row.participants, cells) }],
  );
  return { max, counts, status, fromRows, wider, ...scoreMoments(counts, schools, cells) };
}

function countScores(
  { length, school, score }: PupilTable,
  cells: number,
  counts: Float64Array,
  known: Uint8Array,
): void {
  for (let i = 0; i < length; i++) {
    const own = score[i]!;
    if (own < 0) continue;
    counts[school[i]! * cells + own]! += 1;
    known[school[i]!] = 1;
  }
}

/** Whole pupils from printed percentages; false, and nothing filled, when they do not add up to the participants. */
export function fillFromPercent(
  target: Float64Array | Int32Array,
  percentages: readonly number[],
  participants: number,
): boolean {
  let sum = 0;
  for (let x = 0; x < target.length; x++) {
    target[x] = Math.round((participants * (percentages[x] ?? 0)) / 100);
    sum += target[x]!;
  }
  if (sum === participants) return true;
  target.fill(0);
  return false;
}

function realCounts(percentages: readonly number[], participants: number, cells: number): Float64Array {
  return Float64Array.from({ length: cells }, (_, x) => (participants * (percentages[x] ?? 0)) / 100);
}

/** Totals, sizes, means and squared deviations of counts by school and score. */
export function scoreMoments(counts: Float64Array, schools: number, cells: number) {
  const totals = new Float64Array(cells);
  const n = new Int32Array(schools);
  const mean = new Float64Array(schools);
  const within = new Float64Array(schools);
  let pupils = 0;
  for (let s = 0; s < schools; s++) {
    let size = 0;
    let sum = 0;
    for (let x = 0; x < cells; x++) {
      const count = counts[s * cells + x]!;
      totals[x]! += count;
      size += count;
      sum += count * x;
    }
    n[s] = size;
    pupils += size;
    if (size === 0) continue;
    mean[s] = sum / size;
    for (let x = 0; x < cells; x++) within[s]! += counts[s * cells + x]! * (x - mean[s]!) ** 2;
  }
  return { totals, n, mean, within, pupils };
}
