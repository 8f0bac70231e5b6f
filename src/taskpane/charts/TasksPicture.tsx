import type { TasksChart } from '../../risk/charts/chart-data';
import { Axes } from './Axes';
import { useChartStyles } from './chart-styles';
import { HEIGHTS, type PictureProps } from './picture';
import { tasksShapes } from './tasks-shapes';

export function TasksPicture({ chart, width, xTitle }: PictureProps<TasksChart>) {
  const styles = useChartStyles();
  const { plot, tasks, xTicks, yTicks } = tasksShapes(chart, width, HEIGHTS.tasks);
  return (
    <>
      <Axes plot={plot} xTicks={xTicks} yTicks={yTicks} xTitle={xTitle} />
      {tasks.map(({ x, width: bar, ownY, othersY, open }, index) => (
        <g key={index}>
          {ownY === null ? null : (
            <rect
              x={x}
              width={bar}
              y={ownY}
              height={plot.bottom - ownY}
              className={open ? styles.ownOpen : styles.own}
            />
          )}
          {othersY === null ? null : (
            <line x1={x - 2} x2={x + bar + 2} y1={othersY} y2={othersY} className={styles.others} strokeWidth={2} />
          )}
        </g>
      ))}
    </>
  );
}
