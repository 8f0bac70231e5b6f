import type { OwnBoundaryChart } from '../../risk/charts/chart-data';
import type { OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';

export function ownBoundaryTexts({ n, marks, own, others }: OwnBoundaryChart, t: Translator): OwnTexts {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    title: t('chart.ownBoundary.title'),
    sentence: t('chart.ownBoundary.sentence', { n, works: sum(own), expected: t.number(sum(others), 1) }),
    xTitle: t('chart.ownBoundary.mark'),
    yTitle: t('chart.works'),
    others: t('chart.expectedName'),
    points: own.map((works, i) =>
      t('chart.ownBoundary.point', { mark: marks[i] ?? 0, works, expected: t.number(others[i] ?? 0, 1) }),
    ),
    table: {
      columns: [
        { name: t('chart.ownBoundary.mark'), form: 'text' },
        { name: t('chart.works'), form: 'whole' },
        { name: t('chart.expectedName'), form: 'decimal' },
      ],
      rows: own.map((works, i) => [`«${String(marks[i] ?? '')}»`, works, others[i] ?? 0]),
    },
  };
}
