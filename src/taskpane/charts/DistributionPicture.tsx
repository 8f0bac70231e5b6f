import type { DistributionChart } from '../../risk/charts/chart-data';
import { Axes } from './Axes';
import { useChartStyles } from './chart-styles';
import { distributionShapes } from './distribution-shapes';
import { HEIGHTS, type PictureProps } from './picture';

export function DistributionPicture({ chart, width, highFrom, xTitle }: PictureProps<DistributionChart>) {
  const styles = useChartStyles();
  const { plot, bars, expected, cuts, xTicks, yTicks } = distributionShapes(
    chart,
    width,
    HEIGHTS.distribution,
    highFrom,
  );
  return (
    <>
      <Axes plot={plot} xTicks={xTicks} yTicks={yTicks} xTitle={xTitle} />
      {bars.map(({ atCut, high, ...bar }, score) => (
        <rect key={score} {...bar} className={atCut || high ? styles.atCut : styles.own} />
      ))}
      {cuts.map(({ x, mark }) => (
        <g key={mark} aria-hidden>
          <line x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} className={styles.cutLine} />
          <text x={x + 2} y={plot.top - 6} className={styles.strongText}>
            {`«${String(mark)}»`}
          </text>
        </g>
      ))}
      {expected === null ? null : <path d={expected} className={styles.expected} />}
    </>
  );
}
