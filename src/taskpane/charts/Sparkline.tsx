import { SPARK, sparkPaths, type ShareRange, type YearRange } from './spark-shapes';
import type { SchoolYear } from '../view/school-items';
import { useChartStyles } from './chart-styles';

interface SparklineProps {
  readonly years: readonly SchoolYear[];
  readonly shares: ShareRange;
  readonly span: YearRange;
}

/** Which look the signs of a level have in charts. */
const LOOKS = { strong: 'strong', check: 'check', none: 'own', insufficient: 'dot' } as const;

/** The years of a school as a small line; what it says stands in the name of its row. */
export function Sparkline({ years, shares, span }: SparklineProps) {
  const styles = useChartStyles();
  const { line, marks } = sparkPaths(years, shares, span);
  return (
    <svg width={SPARK.width} height={SPARK.height} aria-hidden focusable="false" style={{ flexShrink: 0 }}>
      <path d={line} className={styles.sparkLine} />
      {marks.map(({ level, path }) => (
        <path key={level} d={path} className={styles[LOOKS[level]]} />
      ))}
    </svg>
  );
}
