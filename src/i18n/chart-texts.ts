import type { ChartData } from '../risk/charts/chart-data';
import type { ChartTable, ChartTexts } from '../reports/charts/chart-texts';
import { distributionTexts } from './chart-texts/distribution';
import { dynamicsTexts } from './chart-texts/dynamics';
import { funnelTexts } from './chart-texts/funnel';
import { journalTexts, marksTexts } from './chart-texts/shares';
import { ownBoundaryTexts } from './chart-texts/own-boundary';
import { tasksTexts } from './chart-texts/tasks';
import type { Translator } from './translator';

/** What else a chart is about: the school it speaks of, and the score from which high scores are counted. */
export interface ChartSubject {
  readonly key?: string;
  readonly highFrom?: number;
}

/** What differs between the kinds of charts. */
export type OwnTexts = Pick<ChartTexts, 'title' | 'sentence' | 'xTitle' | 'yTitle' | 'points'> & {
  readonly table: ChartTable;
  readonly own?: string;
  readonly others?: string;
};

/** The words of a chart: title, text alternative, a line for each point, the table of its numbers. */
export function chartTexts(chart: ChartData, t: Translator, subject: ChartSubject = {}): ChartTexts {
  const { own = t('chart.ownName'), others = t('chart.othersName'), ...texts } = ownTexts(chart, t, subject);
  return {
    ...texts,
    series: {
      own,
      others,
      atCut: t('chart.atCut'),
      upper: t('chart.upper'),
      lower: t('chart.lower'),
      centre: t('chart.centre'),
      levels: {
        strong: t('levels.strong'),
        check: t('levels.check'),
        none: t('levels.none'),
        insufficient: t('levels.insufficient'),
      },
    },
  };
}

function ownTexts(chart: ChartData, t: Translator, subject: ChartSubject): OwnTexts {
  switch (chart.kind) {
    case 'distribution':
      return distributionTexts(chart, t, subject);
    case 'funnel':
      return funnelTexts(chart, t, subject);
    case 'tasks':
      return tasksTexts(chart, t);
    case 'dynamics':
      return dynamicsTexts(chart, t);
    case 'journal':
      return journalTexts(chart, t);
    case 'ownBoundary':
      return ownBoundaryTexts(chart, t);
    case 'marks':
      return marksTexts(chart, t);
  }
}
