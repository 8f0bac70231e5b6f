import type { Cuts } from '../indicators/statistics/statistics';

/** A work: maximum of every task, which a teacher marks against criteria, how hard each is, and the scale of marks. */
export interface Form {
  readonly name: string;
  readonly subject: string;
  readonly maxima: readonly number[];
  /** indices of the open tasks */
  readonly open: readonly number[];
  /** ability (in sd of pupils) at which half of the points are reached */
  readonly difficulty: readonly number[];
  readonly cuts: Cuts;
}

// Data of the simulator: subjects as sheets name them, never shown.
/** Invented forms with the shape of real ones of the 4th class: length, maximum, share of open tasks and cuts. */
export const FORMS: readonly Form[] = [
  {
    name: 'russian24',
    subject: 'Русский язык',
    maxima: [2, 1, 2, 1, 1, 2, 1, 2, 1, 2, 2, 1, 2, 2, 2],
    open: [0, 5, 7, 10, 12, 13, 14],
    difficulty: [-0.9, -1.6, 0.3, -1.3, 0.2, -0.6, -1.4, -0.7, 0.5, -0.2, -1, -1.2, -0.3, 0.1, 0.6],
    cuts: [9, 15, 21],
  },
  {
    name: 'russian38',
    subject: 'Русский язык',
    maxima: [4, 3, 3, 1, 2, 2, 3, 2, 1, 2, 3, 2, 2, 3, 2, 2, 1],
    open: [0, 1, 6, 8, 9, 14, 15],
    difficulty: [-0.5, -1, -0.9, -1.3, -1, -0.1, -0.8, 0.1, -0.9, 0.2, -0.8, -0.6, 0.3, -0.7, 0.4, -0.4, -1.4],
    cuts: [14, 24, 33],
  },
  {
    name: 'mathematics20',
    subject: 'Математика',
    maxima: [1, 1, 2, 1, 1, 1, 2, 1, 2, 2, 2, 2, 2],
    open: [2, 6, 8, 10, 12],
    difficulty: [-1.9, -1.5, -0.9, -0.8, 0.1, -1.6, -0.7, 0.6, -0.2, 0.2, -0.4, -0.6, 0.8],
    cuts: [6, 10, 15],
  },
];

export function maximumOf(form: Form): number {
  return form.maxima.reduce((sum, max) => sum + max, 0);
}
