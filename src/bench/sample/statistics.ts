import type { SimulatedPupil } from './pupils';
import { MAX_SCORE, TASKS } from './work';

/** Sums of one group from which every report's row is made; groups can be added. */
export interface GroupSums {
  n: number;
  readonly scores: number[];
  readonly marks: number[];
  readonly journal: number[];
  readonly points: number[];
}

export function emptySums(): GroupSums {
  return {
    n: 0,
    scores: Array.from({ length: MAX_SCORE + 1 }, () => 0),
    marks: [0, 0, 0, 0],
    journal: [0, 0, 0],
    points: TASKS.map(() => 0),
  };
}

export function addPupil(sums: GroupSums, pupil: SimulatedPupil): void {
  sums.n++;
  increase(sums.scores, pupil.score, 1);
  increase(sums.marks, pupil.mark - 2, 1);
  if (pupil.journal !== null) increase(sums.journal, 1 + Math.sign(pupil.mark - pupil.journal), 1);
  pupil.points.forEach((points, j) => increase(sums.points, j, points));
}

export function addSums(to: GroupSums, from: GroupSums): void {
  to.n += from.n;
  for (const key of ['scores', 'marks', 'journal', 'points'] as const)
    from[key].forEach((value, i) => increase(to[key], i, value));
}

function increase(values: number[], index: number, by: number): void {
  values[index] = (values[index] ?? 0) + by;
}

/** Percentage as the federal reports print it: two decimals. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100;
}
