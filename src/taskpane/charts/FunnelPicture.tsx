import type { FunnelChart } from '../../risk/charts/chart-data';
import { Axes } from './Axes';
import { useChartStyles } from './chart-styles';
import { funnelShapes } from './funnel-shapes';
import { LevelMark } from './LevelMark';
import { HEIGHTS, type PictureProps } from './picture';

export function FunnelPicture({ chart, width, own, write, xTitle }: PictureProps<FunnelChart>) {
  const styles = useChartStyles();
  const { plot, dots, upper, lower, centre, xTicks, yTicks } = funnelShapes(chart, width, HEIGHTS.funnel, own, write);
  return (
    <>
      <Axes plot={plot} xTicks={xTicks} yTicks={yTicks} xTitle={xTitle} />
      <line x1={plot.left} x2={plot.right} y1={centre} y2={centre} className={styles.others} />
      <path d={upper} className={styles.othersLine} />
      <path d={lower} className={styles.othersLine} />
      {dots.map(({ x, y, level }, index) => (
        <LevelMark key={index} x={x} y={y} level={level} size={4.5} />
      ))}
      {dots.map(({ x, y, own: isOwn }, index) =>
        isOwn ? <circle key={index} cx={x} cy={y} r={8} className={styles.ownRing} /> : null,
      )}
    </>
  );
}
