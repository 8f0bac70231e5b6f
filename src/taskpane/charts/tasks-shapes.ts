import type { TasksChart } from '../../risk/charts/chart-data';
import { plotIn, scaleBetween, TITLED_BOTTOM, type Plot, type Spot, type Tick } from './scale';

export interface TaskShape {
  readonly x: number;
  readonly width: number;
  /** null: unknown */
  readonly ownY: number | null;
  readonly othersY: number | null;
  readonly open: boolean;
}

export interface TasksShapes {
  readonly plot: Plot;
  readonly tasks: readonly TaskShape[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly spots: readonly Spot[];
}

const CODE_WIDTH = 7;

/** A bar for the school and a line for the others at each task, percent of the maximum. */
export function tasksShapes({ tasks }: TasksChart, width: number, height: number): TasksShapes {
  const plot = plotIn(width, height, { left: 38, top: 8, bottom: TITLED_BOTTOM });
  const step = (plot.right - plot.left) / Math.max(1, tasks.length);
  const y = scaleBetween(0, 100, plot.bottom, plot.top);
  const middle = (index: number): number => plot.left + (index + 0.5) * step;
  const longest = Math.max(1, ...tasks.map(({ code }) => code.length));
  const every = Math.max(1, Math.ceil((longest * CODE_WIDTH) / step));
  return {
    plot,
    tasks: tasks.map(({ own, others, open }, i) => ({
      x: middle(i) - step * 0.35,
      width: Math.max(2, step * 0.7),
      ownY: own === null ? null : y(own),
      othersY: others === null ? null : y(others),
      open,
    })),
    xTicks: tasks.flatMap(({ code }, i) => (i % every === 0 ? [{ at: middle(i), label: code }] : [])),
    yTicks: [0, 50, 100].map((percent) => ({ at: y(percent), label: `${String(percent)}\u00a0%` })),
    spots: tasks.map(({ own }, i) => ({ x: middle(i), y: y(own ?? 0) })),
  };
}
