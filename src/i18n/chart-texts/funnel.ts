import { formOfIndicator, type IndicatorForm } from '../indicator-form';
import type { FunnelChart } from '../../risk/charts/chart-data';
import type { ChartSubject, OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';

type Point = FunnelChart['points'][number];

export function funnelTexts(chart: FunnelChart, t: Translator, { key }: ChartSubject): OwnTexts {
  const { indicator, points, centre } = chart;
  const form = formOfIndicator(indicator);
  const write = (value: number): string => valueText(value, form, t);
  const indicatorName = t.has(`indicators.${indicator}.short`) ? t.dynamic(`indicators.${indicator}.short`) : indicator;
  const own = points.filter((point) => point.key === key);
  return {
    title: t('chart.funnel.title', { indicator: indicatorName }),
    sentence: t('chart.funnel.sentence', {
      count: points.length,
      centre: write(centre),
      own: own.length === 0 ? 'none' : own.map((point) => ownText(chart, point, write, t)).join('; '),
    }),
    xTitle: t('chart.pupils'),
    yTitle: indicatorName,
    points: points.map((point) =>
      t('chart.funnel.point', {
        name: pointName(point, t),
        value: write(point.value),
        n: point.n,
        level: t(`levels.${point.level}`),
      }),
    ),
    table: {
      columns: [
        { name: t('chart.school'), form: 'text' },
        { name: t('chart.pupils'), form: 'whole' },
        { name: indicatorName, form: form === 'share' ? 'share' : 'decimal' },
        { name: t('chart.level'), form: 'text' },
      ],
      rows: points.map((point) => [pointName(point, t), point.n, point.value, t(`levels.${point.level}`)]),
    },
  };
}

function pointName({ name, group }: Point, t: Translator): string {
  return group === undefined ? name : `${name}, ${t('chart.class', { name: group })}`;
}

function ownText(chart: FunnelChart, point: Point, write: (value: number) => string, t: Translator): string {
  return t('chart.funnel.own', { value: write(point.value), n: point.n, place: placeOf(chart, point) });
}

/** Against the limit lines at the number of pupils nearest to its own. */
function placeOf({ limits }: FunnelChart, { n, value }: Point): 'above' | 'below' | 'inside' {
  const [first, ...rest] = limits;
  if (!first) return 'inside';
  const nearest = rest.reduce((best, limit) => (Math.abs(limit.n - n) < Math.abs(best.n - n) ? limit : best), first);
  if (value > nearest.upper) return 'above';
  return value < nearest.lower ? 'below' : 'inside';
}

function valueText(value: number, form: IndicatorForm, t: Translator): string {
  if (form === 'share') return t.percent(value);
  return form === 'percent' ? t.percent(value / 100) : t.number(value);
}
