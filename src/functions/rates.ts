import { wilsonInterval } from '../indicators/numerics/wilson';
import type { Translator } from '../i18n/translator';
import { readMark, UNREADABLE } from '../results/cell-values';
import { isProblem, notAvailable, type AnswerCell, type FunctionAnswer } from './answer';
import { readCells, type Matrix } from './arguments';

/** Pass rate, quality rate and the share of each mark with 95 % Wilson intervals (indicators.md 1.1, 2.3). */
export function rates(marks: Matrix, t: Translator): FunctionAnswer {
  const read = readCells(
    marks,
    readMark,
    { unreadable: UNREADABLE, parameter: t('functions.RATES.marks.name'), expected: t('functions.expected.mark') },
    t,
  );
  if (isProblem(read)) return read;
  const known = read.filter((mark) => mark > 0);
  const n = known.length;
  if (n === 0) return notAvailable(t('functions.problem.noMarks'));
  const row = (name: string, wanted: (mark: number) => boolean): AnswerCell[] => {
    const k = known.filter(wanted).length;
    return [name, k / n, ...(wilsonInterval(k, n) ?? []), k];
  };
  return [
    [...(['measure', 'share', 'low', 'high', 'pupils'] as const).map((head) => t(`functions.head.${head}`))],
    row(t('functions.RATES.pass'), (mark) => mark >= 3),
    row(t('functions.RATES.quality'), (mark) => mark >= 4),
    ...[2, 3, 4, 5].map((each) => row(t('functions.RATES.mark', { mark: each }), (mark) => mark === each)),
    [t('functions.head.all'), '', '', '', n],
  ];
}
