import type { Level } from '../../domain/outcome';
import type { DynamicsChart } from '../../risk/charts/chart-data';
import { niceTicks, pathThrough, plotIn, scaleBetween, type Plot, type Spot, type Tick } from './scale';

export interface DynamicsShapes {
  readonly plot: Plot;
  readonly own: string;
  readonly others: string;
  readonly marks: readonly (Spot & { readonly level: Level })[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly spots: readonly Spot[];
}

/** Years that are missing leave their place empty: the line breaks there. */
export function dynamicsShapes({ years }: DynamicsChart, width: number, height: number): DynamicsShapes {
  const plot = plotIn(width, height, { left: 42, right: 18, top: 12 });
  const known = years.flatMap(({ own, others }) => [own, others]).filter((share) => share !== null);
  const least = Math.max(0, Math.min(...known, 1) - 0.05);
  const most = Math.min(1, Math.max(...known, 0) + 0.05);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const x = scaleBetween(first, last, plot.left + 8, plot.right);
  const y = scaleBetween(least, most, plot.bottom, plot.top);
  const line = (value: (year: DynamicsChart['years'][number]) => number | null): string =>
    pathThrough(
      Array.from({ length: last - first + 1 }, (_, i) => {
        const year = years.find((each) => each.year === first + i);
        const share = year ? value(year) : null;
        return share === null ? null : [x(first + i), y(share)];
      }),
    );
  return {
    plot,
    own: line(({ own }) => own),
    others: line(({ others }) => others),
    marks: years.flatMap(({ year, own, level }) => (own === null ? [] : [{ x: x(year), y: y(own), level }])),
    xTicks: years.map(({ year }) => ({ at: x(year), label: String(year) })),
    yTicks: niceTicks(least * 100, most * 100, 3).map((percent) => ({
      at: y(percent / 100),
      label: `${String(percent)}\u00a0%`,
    })),
    spots: years.map(({ year, own, others }) => ({ x: x(year), y: y(own ?? others ?? least) })),
  };
}
