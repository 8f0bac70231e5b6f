import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChartData } from '../../risk/charts/chart-data';
import { usePane } from '../pane-context';
import { LEVELS } from '../view/levels';
import { useChartStyles } from './chart-styles';
import { LevelMark } from './LevelMark';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: '4px' },
});

const KEY = { width: 16, height: 12 } as const;

/** What the shapes of a chart mean; only those that it has. */
export function ChartLegend({ chart }: { readonly chart: ChartData }) {
  const styles = useStyles();
  return <ul className={styles.list}>{useEntries(chart)}</ul>;
}

function Entry({ shape, text }: { readonly shape: ReactNode; readonly text: string }) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <svg {...KEY} aria-hidden focusable="false">
        {shape}
      </svg>
      {text}
    </li>
  );
}

function useEntries(chart: ChartData): readonly ReactNode[] {
  const { t } = usePane();
  const styles = useChartStyles();
  const bar = (className: string, text: string): ReactNode => (
    <Entry key={text} text={text} shape={<rect x={3} y={1} width={10} height={10} className={className} />} />
  );
  const line = (className: string, text: string): ReactNode => (
    <Entry key={text} text={text} shape={<line x1={0} x2={16} y1={6} y2={6} className={className} />} />
  );
  const levels = (present: readonly { readonly level: (typeof LEVELS)[number] }[]): ReactNode[] =>
    LEVELS.filter((level) => present.some((each) => each.level === level)).map((level) => (
      <Entry key={level} text={t(`levels.${level}`)} shape={<LevelMark x={8} y={6} level={level} />} />
    ));
  switch (chart.kind) {
    case 'distribution':
      return [
        bar(styles.own, t('chart.works')),
        ...(chart.cuts ? [bar(styles.atCut, t('chart.atCut'))] : []),
        ...(chart.expected ? [line(styles.expected, t('chart.expected'))] : []),
      ];
    case 'tasks':
      return [
        bar(styles.own, t('chart.ownName')),
        ...(chart.tasks.some(({ open }) => open) ? [bar(styles.ownOpen, t('chart.open'))] : []),
        line(styles.others, t('chart.others')),
      ];
    case 'dynamics':
      return [
        line(styles.ownLine, t('chart.ownName')),
        line(styles.othersLine, t('chart.others')),
        ...levels(chart.years),
      ];
    case 'ownBoundary':
      return [bar(styles.own, t('chart.ownName')), bar(styles.others, t('chart.expected'))];
    case 'journal':
    case 'marks':
      return [bar(styles.own, t('chart.ownName')), ...(chart.others ? [bar(styles.others, t('chart.others'))] : [])];
    case 'funnel':
      return [
        ...levels(chart.points),
        line(styles.othersLine, t('chart.limits')),
        <Entry key="own" text={t('chart.ownName')} shape={<circle cx={8} cy={6} r={5} className={styles.ownRing} />} />,
      ];
  }
}
