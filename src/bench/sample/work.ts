/** The invented work of the sample: 15 tasks, 24 points, marks from 9, 15 and 21 points. */
export interface SampleTask {
  readonly code: string;
  readonly max: number;
  readonly level: 'Б' | 'П';
  /** logit of the difficulty; higher is harder */
  readonly hardness: number;
  /** marked by a teacher against criteria */
  readonly open: boolean;
}

const task = (code: string, max: number, level: 'Б' | 'П', hardness: number, open: boolean): SampleTask => ({
  code,
  max,
  level,
  hardness,
  open,
});

export const TASKS: readonly SampleTask[] = [
  task('1', 2, 'Б', -1.0, true),
  task('2', 1, 'Б', -0.5, false),
  task('3', 2, 'Б', -1.1, false),
  task('4', 1, 'Б', 0.0, false),
  task('5', 1, 'Б', -1.8, false),
  task('6', 2, 'Б', -0.6, true),
  task('7', 1, 'Б', 0.1, false),
  task('8', 2, 'Б', -1.2, true),
  task('9.1', 1, 'Б', -0.3, false),
  task('9.2', 2, 'П', -0.6, false),
  task('10', 2, 'П', 0.9, true),
  task('11', 2, 'П', -0.5, true),
  task('12.1', 1, 'Б', -0.6, false),
  task('12.2', 2, 'П', 1.1, true),
  task('13', 2, 'П', 0.8, true),
];

export const MAX_SCORE = TASKS.reduce((sum, { max }) => sum + max, 0);
export const CUTS = [9, 15, 21] as const;
export const SUBJECT = 'Русский язык';
export const GRADE = 4;
export const YEAR = 2026;
export const PREVIOUS_YEAR = 2025;
export const DATE = '20.04.2026';
export const PREVIOUS_DATE = '22.04.2025';
export const MUNICIPALITY = 'Учебный муниципальный район';
export const MUNICIPALITY_CODE = 'reg99_m001';
export const REGION = 'Энская область';

export function markOf(score: number): number {
  return 2 + CUTS.filter((cut) => score >= cut).length;
}
