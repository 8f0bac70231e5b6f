import type { Level } from '../../domain/outcome';
import { useChartStyles } from './chart-styles';
import { useLevelColors } from './level-colors';

/** The sign of a level as a shape: filled and open triangle, dot, small ring; the marked ones in the colours chosen for the workbook. */
export function LevelMark({
  x,
  y,
  level,
  size = 4,
}: {
  readonly x: number;
  readonly y: number;
  readonly level: Level;
  readonly size?: number;
}) {
  const styles = useChartStyles();
  const colors = useLevelColors();
  if (level === 'none') return <circle cx={x} cy={y} r={size * 0.6} className={styles.unmarked} />;
  if (level === 'insufficient') return <circle cx={x} cy={y} r={size * 0.6} className={styles.dot} />;
  const path = `M${x} ${y - size}L${x + size} ${y + size * 0.75}L${x - size} ${y + size * 0.75}Z`;
  const className = level === 'strong' ? styles.strong : styles.check;
  return <path d={path} className={className} style={{ color: colors[level] }} />;
}
