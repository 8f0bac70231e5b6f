import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { chartTexts, type ChartSubject } from '../../i18n/chart-texts';
import { formOfIndicator } from '../../i18n/indicator-form';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { ChartData } from '../../risk/charts/chart-data';
import { ChangeDone } from '../components/ChangeDone';
import { HelpLink } from '../components/HelpLink';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { ChartLegend } from './ChartLegend';
import { ChartNumbers } from './ChartNumbers';
import { ChartPicture } from './ChartPicture';
import { useChartStyles } from './chart-styles';
import { chartHelp } from './chart-help';
import { chartSpots } from './chart-spots';
import { InsertChart } from './InsertChart';
import { PointReader } from './PointReader';
import { useWidth } from '../hooks/use-width';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', rowGap: '4px', margin: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  plot: { position: 'relative' },
  picture: { display: 'block', overflow: 'visible' },
  /** two lines are kept free, so that nothing below moves while the points are read */
  reading: { minHeight: '32px' },
});

interface ChartFigureProps {
  readonly chart: ChartData;
  /** the school that is spoken of */
  readonly school?: string;
  /** high scores are counted from here */
  readonly highFrom?: number;
  /** what the chart is about, for the title in the sheet */
  readonly about?: string;
  /** false where the title stands above already */
  readonly titled?: boolean;
  /** opens the school of a point */
  readonly onSchool?: (key: string) => void;
}

/** A chart with its title, legend, points to read, numbers, and the way into the workbook. */
export function ChartFigure({ chart, school, highFrom, about = '', titled = true, onSchool }: ChartFigureProps) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  const looks = useChartStyles();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [at, setAt] = useState<number | null>(null);
  const subject = useMemo(
    (): ChartSubject => ({
      ...(school === undefined ? {} : { key: school }),
      ...(highFrom === undefined ? {} : { highFrom }),
    }),
    [school, highFrom],
  );
  const texts = useMemo(() => chartTexts(chart, t, subject), [chart, t, subject]);
  const spots = useMemo(() => chartSpots(chart, width), [chart, width]);
  const spot = at === null ? undefined : spots.spots[at];
  const points = chart.kind === 'funnel' ? chart.points : null;
  const pick = (index: number): void => {
    const key = points?.[index]?.key;
    if (key !== undefined && key !== school) onSchool?.(key);
  };
  const own = points?.findIndex(({ key }) => key === school) ?? 0;
  return (
    <figure className={styles.figure}>
      <figcaption className={titled ? styles.title : shared.hidden}>{texts.title}</figcaption>
      <ChartLegend chart={chart} />
      <div ref={box} className={styles.plot} style={{ height: spots.height }}>
        <svg
          role="img"
          aria-label={texts.sentence}
          width={width}
          height={spots.height}
          className={styles.picture}
          focusable="false"
        >
          <ChartPicture
            chart={chart}
            width={width}
            own={school ?? null}
            write={writer(chart, t)}
            xTitle={texts.xTitle}
            names={texts.table.rows.map(([name]) => String(name ?? ''))}
            {...(highFrom === undefined ? {} : { highFrom })}
          />
          {spot ? <circle cx={spot.x} cy={spot.y} r={5.5} className={looks.pointed} /> : null}
        </svg>
        <PointReader
          label={t('chart.reader', { title: texts.title })}
          spots={spots}
          texts={texts.points}
          at={at}
          start={Math.max(0, own)}
          onRead={setAt}
          {...(points && onSchool ? { onPick: pick } : {})}
        />
      </div>
      {/* The slider says it aloud; this line is for the eyes. */}
      <p className={`${shared.small} ${styles.reading}`} aria-hidden>
        {at === null ? null : texts.points[at]}
      </p>
      <ChartActions chart={chart} subject={subject} about={about} texts={texts} />
    </figure>
  );
}

type ChartActionsProps = Pick<ChartFigureProps, 'chart'> & {
  readonly subject: ChartSubject;
  readonly about: string;
  readonly texts: ReturnType<typeof chartTexts>;
};

function ChartActions({ chart, subject, about, texts }: ChartActionsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [numbers, setNumbers] = useState(false);
  const [inserting, setInserting] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  const numbersId = useId();
  const { title } = texts;
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          aria-expanded={numbers}
          aria-controls={numbersId}
          aria-label={t(numbers ? 'chart.hideNamed' : 'chart.showNamed', { title })}
          onClick={() => setNumbers(!numbers)}
        >
          {t(numbers ? 'chart.hide' : 'chart.show')}
        </Button>
        {inserting ? null : (
          <Button size="small" aria-label={t('chart.insertNamed', { title })} onClick={() => setInserting(true)}>
            {t('chart.insert')}
          </Button>
        )}
        <span className={styles.small}>
          <HelpLink id={chartHelp(chart)} about={title} />
        </span>
      </div>
      {numbers ? <ChartNumbers id={numbersId} texts={texts} /> : null}
      {inserted ? (
        <ChangeDone
          key={String(inserted.params['name'])}
          plan={inserted}
          sheet={String(inserted.params['name'])}
          text={t('chart.inserted', { sheet: String(inserted.params['name']) })}
        />
      ) : null}
      {inserting ? (
        <InsertChart
          chart={chart}
          subject={subject}
          about={about}
          title={title}
          onClose={() => setInserting(false)}
          onInserted={(plan) => {
            setInserted(plan);
            setInserting(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Numbers inside the picture: short, without the digits that the table has. */
function writer(chart: ChartData, t: ReturnType<typeof usePane>['t']): (value: number) => string {
  if (chart.kind === 'journal' || chart.kind === 'marks') return (value) => t.percent(value);
  if (chart.kind !== 'funnel' || formOfIndicator(chart.indicator) !== 'share') return (value) => t.number(value);
  return (value) => t.percent(value, 0);
}
