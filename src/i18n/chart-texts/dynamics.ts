import type { DynamicsChart } from '../../risk/charts/chart-data';
import type { OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';
import { percentOrNone } from './shares';

export function dynamicsTexts({ years }: DynamicsChart, t: Translator): OwnTexts {
  const facts = years.map(({ year, n, own, others, level }) => ({
    year: String(year),
    n,
    own: own === null ? t('chart.unknown') : t.percent(own),
    others: percentOrNone(others, t),
    level: t(`levels.${level}`),
  }));
  return {
    title: t('chart.dynamics.title'),
    sentence: t('chart.dynamics.sentence', { years: facts.map((fact) => t('chart.dynamics.year', fact)).join('; ') }),
    xTitle: t('chart.year'),
    yTitle: t('chart.share'),
    points: facts.map((fact) => t('chart.dynamics.point', fact)),
    table: {
      columns: [
        { name: t('chart.year'), form: 'text' },
        { name: t('chart.ownName'), form: 'share' },
        { name: t('chart.othersName'), form: 'share' },
        { name: t('chart.pupils'), form: 'whole' },
        { name: t('chart.level'), form: 'text' },
      ],
      rows: years.map(({ year, own, others, n, level }) => [String(year), own, others, n, t(`levels.${level}`)]),
    },
  };
}
