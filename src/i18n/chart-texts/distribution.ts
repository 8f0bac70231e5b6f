import type { DistributionChart } from '../../risk/charts/chart-data';
import type { ChartSubject, OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';

export function distributionTexts(chart: DistributionChart, t: Translator, { highFrom }: ChartSubject): OwnTexts {
  const { observed, expected } = chart;
  return {
    title: t('chart.distribution.title'),
    sentence: sentenceOf(chart, t, highFrom),
    xTitle: t('chart.score'),
    yTitle: t('chart.works'),
    own: t('chart.works'),
    others: t('chart.expectedName'),
    points: observed.map((works, score) =>
      t('chart.distribution.point', {
        score,
        works,
        expected: expected === null ? 'none' : t.number(expected[score] ?? 0, 1),
        mark: markFrom(chart, score) ?? 'none',
      }),
    ),
    table: {
      columns: [
        { name: t('chart.score'), form: 'text' },
        { name: t('chart.works'), form: 'whole' },
        ...(expected === null ? [] : [{ name: t('chart.expectedName'), form: 'decimal' } as const]),
      ],
      rows: observed.map((works, score) => [
        scoreLabel(chart, score, t),
        works,
        ...(expected === null ? [] : [expected[score] ?? 0]),
      ]),
    },
  };
}

/** The mark whose lowest score this is; null for every other score. */
function markFrom({ cuts }: DistributionChart, score: number): number | null {
  const at = cuts?.indexOf(score) ?? -1;
  return at < 0 ? null : at + 3;
}

function scoreLabel(chart: DistributionChart, score: number, t: Translator): string {
  const mark = markFrom(chart, score);
  return mark === null ? String(score) : t('chart.scoreCut', { score, mark });
}

function sentenceOf({ observed, expected, cuts, n }: DistributionChart, t: Translator, highFrom?: number): string {
  const sumAt = (counts: readonly number[]): number => (cuts ?? []).reduce((sum, cut) => sum + (counts[cut] ?? 0), 0);
  const top = highFrom === undefined ? 'none' : observed.slice(highFrom).reduce((sum, works) => sum + works, 0);
  return t('chart.distribution.sentence', {
    n,
    mode: observed.indexOf(Math.max(...observed)),
    cuts: cuts === null ? 'none' : cuts.join(', '),
    atCuts: sumAt(observed),
    expected: expected === null ? 'none' : t.number(sumAt(expected), 1),
    top,
    from: highFrom ?? 0,
  });
}
