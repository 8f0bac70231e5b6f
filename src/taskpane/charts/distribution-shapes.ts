import type { DistributionChart } from '../../risk/charts/chart-data';
import { niceTicks, pathThrough, plotIn, scaleBetween, TITLED_BOTTOM, type Plot, type Spot, type Tick } from './scale';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** at the lowest score of a mark */
  readonly atCut: boolean;
  /** among the high scores that are spoken of */
  readonly high: boolean;
}

export interface DistributionShapes {
  readonly plot: Plot;
  readonly bars: readonly Bar[];
  /** the expected curve; null where it is not known */
  readonly expected: string | null;
  readonly cuts: readonly { readonly x: number; readonly mark: number }[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly spots: readonly Spot[];
}

/** Bars of observed works, the expected curve over them, and where each mark begins. */
export function distributionShapes(
  { observed, expected, cuts }: DistributionChart,
  width: number,
  height: number,
  highFrom?: number,
): DistributionShapes {
  const plot = plotIn(width, height, { left: 26, bottom: TITLED_BOTTOM });
  const top = Math.max(1, ...observed, ...(expected ?? []));
  const step = (plot.right - plot.left) / observed.length;
  const left = (score: number): number => plot.left + score * step;
  const middle = (score: number): number => left(score) + step / 2;
  const y = scaleBetween(0, top, plot.bottom, plot.top);
  const gap = step > 6 ? 2 : 1;
  return {
    plot,
    bars: observed.map((works, score) => ({
      x: left(score) + gap / 2,
      y: y(works),
      width: Math.max(1, step - gap),
      height: plot.bottom - y(works),
      atCut: cuts?.includes(score) ?? false,
      high: highFrom !== undefined && score >= highFrom,
    })),
    expected: expected === null ? null : pathThrough(expected.map((works, score) => [middle(score), y(works)])),
    cuts: (cuts ?? []).map((cut, i) => ({ x: left(cut), mark: i + 3 })),
    xTicks: niceTicks(0, observed.length - 1, (plot.right - plot.left) / 40, 1).map((score) => ({
      at: middle(score),
      label: String(score),
    })),
    yTicks: niceTicks(0, top, 3, 1).map((works) => ({ at: y(works), label: String(works) })),
    spots: observed.map((works, score) => ({ x: middle(score), y: y(works) })),
  };
}
