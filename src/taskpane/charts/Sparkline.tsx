import type { SchoolYear } from '../view/school-items';
import { useChartStyles } from './chart-styles';
import { LevelMark } from './LevelMark';
import { SPARK, sparkShapes, type ShareRange, type YearRange } from './spark-shapes';

interface SparklineProps {
  readonly years: readonly SchoolYear[];
  readonly shares: ShareRange;
  readonly span: YearRange;
}

/** The years of a school as a small line; what it says stands in the name of its row. */
export function Sparkline({ years, shares, span }: SparklineProps) {
  const styles = useChartStyles();
  const { line, marks } = sparkShapes(years, shares, span);
  return (
    <svg width={SPARK.width} height={SPARK.height} aria-hidden focusable="false" style={{ flexShrink: 0 }}>
      <path d={line} className={styles.sparkLine} />
      {marks.map(({ x, y, level }, index) => (
        <LevelMark key={index} x={x} y={y} level={level} size={4} />
      ))}
    </svg>
  );
}
