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
}
