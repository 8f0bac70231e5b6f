import type { ChartData } from '../../risk/charts/chart-data';

/** What every picture needs to draw itself inside an svg of the given width. */
export interface PictureProps<T extends ChartData = ChartData> {
  readonly chart: T;
  readonly width: number;
  /** the school that is spoken of */
  readonly own: string | null;
  /** high scores are counted from here */
  readonly highFrom?: number;
  /** number as text of the user's language */
  readonly write: (value: number) => string;
  /** names of the rows of lying bars */
  readonly names: readonly string[];
  /** what the numbers below the picture count */
  readonly xTitle: string;
}

/** Heights of the pictures in pixels; lying bars are as high as their rows. */
export const HEIGHTS = { distribution: 182, funnel: 204, tasks: 174, dynamics: 140 } as const;

/** Room for the names at the left of lying bars: a mark is short, an answer is words. */
export const NAMES_WIDTH = { marks: 30, journal: 116, ownBoundary: 30 } as const;
