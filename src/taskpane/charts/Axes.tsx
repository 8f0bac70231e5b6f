import { useChartStyles } from './chart-styles';
import type { Plot, Tick } from './scale';

interface AxesProps {
  readonly plot: Plot;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** what the numbers below count, where the chart's title does not say it */
  readonly xTitle?: string;
}

/** Quiet lines across, numbers below and at the left. */
export function Axes({ plot, xTicks, yTicks, xTitle }: AxesProps) {
  const styles = useChartStyles();
  return (
    <g aria-hidden>
      {yTicks.map(({ at, label }) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} className={styles.grid} />
          <text x={plot.left - 4} y={at + 4} textAnchor="end" className={styles.axis}>
            {label}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className={styles.base} />
      {xTicks.map(({ at, label }) => (
        <text key={`${label} ${String(at)}`} x={at} y={plot.bottom + 14} textAnchor="middle" className={styles.axis}>
          {label}
        </text>
      ))}
      {xTitle === undefined ? null : (
        <text x={plot.right} y={plot.bottom + 28} textAnchor="end" className={styles.axis}>
          {xTitle}
        </text>
      )}
    </g>
  );
}
