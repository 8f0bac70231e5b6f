import type { Level } from '../../domain/outcome';
import type { FunnelChart } from '../../risk/charts/chart-data';
import { niceTicks, pathThrough, plotIn, scaleBetween, TITLED_BOTTOM, type Plot, type Spot, type Tick } from './scale';

export interface FunnelShapes {
  readonly plot: Plot;
  readonly dots: readonly (Spot & { readonly own: boolean; readonly level: Level })[];
  readonly upper: string;
  readonly lower: string;
  readonly centre: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Every school by its number of pupils, between the limits of the usual spread. */
export function funnelShapes(
  { points, limits, centre }: FunnelChart,
  width: number,
  height: number,
  key: string | null,
  write: (value: number) => string,
): FunnelShapes {
  const plot = plotIn(width, height, { left: 40, right: 10, top: 8, bottom: TITLED_BOTTOM });
  const sizes = points.map(({ n }) => n);
  const values = [...points.map(({ value }) => value), ...limits.flatMap(({ lower, upper }) => [lower, upper])];
  const [least, most] = padded(Math.min(...values), Math.max(...values));
  const [fewest, largest] = padded(Math.min(...sizes), Math.max(...sizes));
  const x = scaleBetween(fewest, largest, plot.left, plot.right);
  const y = scaleBetween(least, most, plot.bottom, plot.top);
  return {
    plot,
    dots: points.map((point) => ({ x: x(point.n), y: y(point.value), own: point.key === key, level: point.level })),
    upper: pathThrough(limits.map(({ n, upper }) => [x(n), y(upper)])),
    lower: pathThrough(limits.map(({ n, lower }) => [x(n), y(lower)])),
    centre: y(centre),
    xTicks: niceTicks(fewest, largest, (plot.right - plot.left) / 60, 1).map((n) => ({ at: x(n), label: String(n) })),
    yTicks: niceTicks(least, most, 4).map((value) => ({ at: y(value), label: write(value) })),
  };
}

/** A little room on both sides, so that no point lies on the frame. */
function padded(from: number, to: number): readonly [number, number] {
  const room = to > from ? (to - from) * 0.06 : Math.max(1, Math.abs(from) * 0.1);
  return [from - room, to + room];
}
