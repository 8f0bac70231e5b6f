import type { JournalChart, MarksChart } from '../../risk/charts/chart-data';
import type { TableColumn } from '../../reports/charts/chart-texts';
import type { OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';

export function marksTexts({ n, own, others }: MarksChart, t: Translator): OwnTexts {
  const names = own.map((_, i) => String(i + 2));
  const listed = (shares: readonly number[]): string =>
    shares.map((share, i) => t('chart.markShare', { mark: names[i] ?? '', share: t.percent(share) })).join(', ');
  return {
    title: t('chart.marks.title'),
    sentence: t('chart.marks.sentence', { n, own: listed(own), others: others === null ? 'none' : listed(others) }),
    xTitle: t('chart.mark'),
    yTitle: t('chart.share'),
    points: own.map((share, i) =>
      t('chart.marks.point', { mark: names[i] ?? '', own: t.percent(share), others: percentOrNone(others?.[i], t) }),
    ),
    table: sharesTable(t('chart.mark'), names, own, others, t),
  };
}

const ANSWERS = ['lowered', 'confirmed', 'raised'] as const;

export function journalTexts({ n, own, others }: JournalChart, t: Translator): OwnTexts {
  const names = ANSWERS.map((answer) => t(`chart.journal.${answer}`));
  const listed = (shares: readonly number[]): string =>
    shares.map((share, i) => `${names[i] ?? ''} ${t.percent(share)}`).join(', ');
  return {
    title: t('chart.journal.title'),
    sentence: t('chart.journal.sentence', { n, own: listed(own), others: others === null ? 'none' : listed(others) }),
    xTitle: t('chart.journal'),
    yTitle: t('chart.share'),
    points: own.map((share, i) =>
      t('chart.journal.point', { name: names[i] ?? '', own: t.percent(share), others: percentOrNone(others?.[i], t) }),
    ),
    table: sharesTable(t('chart.journal'), names, own, others, t),
  };
}

export function percentOrNone(share: number | null | undefined, t: Translator): string {
  return share === null || share === undefined ? 'none' : t.percent(share);
}

function sharesTable(
  name: string,
  names: readonly string[],
  own: readonly number[],
  others: readonly number[] | null,
  t: Translator,
): OwnTexts['table'] {
  const columns: TableColumn[] = [
    { name, form: 'text' },
    { name: t('chart.ownName'), form: 'share' },
    ...(others === null ? [] : [{ name: t('chart.othersName'), form: 'share' } as const]),
  ];
  return {
    columns,
    rows: own.map((share, i) => [names[i] ?? '', share, ...(others === null ? [] : [others[i] ?? 0])]),
  };
}
