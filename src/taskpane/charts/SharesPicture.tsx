import type { JournalChart, MarksChart, OwnBoundaryChart } from '../../risk/charts/chart-data';
import { useChartStyles } from './chart-styles';
import { NAMES_WIDTH, type PictureProps } from './picture';
import { BAR, sharesShapes } from './shares-shapes';

export function SharesPicture({
  chart,
  width,
  names,
  write,
}: PictureProps<JournalChart | MarksChart | OwnBoundaryChart>) {
  const styles = useChartStyles();
  const { left, rows } = sharesShapes(chart, width, NAMES_WIDTH[chart.kind]);
  return (
    <>
      {rows.map(({ top, ownEnd, othersEnd, own, others }, index) => (
        <g key={index}>
          <text x={left - 6} y={top + BAR + 4} textAnchor="end" className={styles.strongText} aria-hidden>
            {names[index]}
          </text>
          <rect x={left} y={top} width={Math.max(1, ownEnd - left)} height={BAR} className={styles.own} />
          <text x={ownEnd + 4} y={top + BAR} className={styles.axis} aria-hidden>
            {write(own)}
          </text>
          {othersEnd === null || others === null ? null : (
            <>
              <rect
                x={left}
                y={top + BAR + 3}
                width={Math.max(1, othersEnd - left)}
                height={BAR}
                className={styles.others}
              />
              <text x={othersEnd + 4} y={top + 2 * BAR + 3} className={styles.axis} aria-hidden>
                {write(others)}
              </text>
            </>
          )}
        </g>
      ))}
    </>
  );
}
