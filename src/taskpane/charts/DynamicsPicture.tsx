import type { DynamicsChart } from '../../risk/charts/chart-data';
import { Axes } from './Axes';
import { useChartStyles } from './chart-styles';
import { dynamicsShapes } from './dynamics-shapes';
import { LevelMark } from './LevelMark';
import { HEIGHTS, type PictureProps } from './picture';

export function DynamicsPicture({ chart, width }: PictureProps<DynamicsChart>) {
  const styles = useChartStyles();
  const { plot, own, others, marks, xTicks, yTicks } = dynamicsShapes(chart, width, HEIGHTS.dynamics);
  return (
    <>
      <Axes plot={plot} xTicks={xTicks} yTicks={yTicks} />
      <path d={others} className={styles.othersLine} />
      <path d={own} className={styles.ownLine} />
      {marks.map(({ x, y, level }, index) => (
        <LevelMark key={index} x={x} y={y} level={level} size={5} />
      ))}
    </>
  );
}
