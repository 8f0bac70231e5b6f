import { wilsonInterval } from '../indicators/numerics/wilson';
import type { Translator } from '../i18n/translator';
import { quadraticKappa } from '../recheck/weighted-kappa';
import { readMark, UNREADABLE } from '../results/cell-values';
import { isProblem, notAvailable, type AnswerCell, type FunctionAnswer } from './answer';
import { readCells, sameSize, type Matrix } from './arguments';
import { kappaCells } from './kappa-cells';

/** Marks of a work against the journal: lowered, confirmed, raised, gap of 2 and more, weighted kappa (indicators.md 4, 14). */
export function journal(marks: Matrix, journalMarks: Matrix, t: Translator): FunctionAnswer {
  const names = [t('functions.JOURNAL.marks.name'), t('functions.JOURNAL.journal.name')] as const;
  const size = sameSize(marks, journalMarks, names, t);
  if (size) return size;
  const expected = t('functions.expected.mark');
  const work = readCells(marks, readMark, { unreadable: UNREADABLE, parameter: names[0], expected }, t);
  if (isProblem(work)) return work;
  const term = readCells(journalMarks, readMark, { unreadable: UNREADABLE, parameter: names[1], expected }, t);
  if (isProblem(term)) return term;
  const pairs = work.flatMap((mark, i) => (mark > 0 && (term[i] ?? 0) > 0 ? [[mark, term[i] ?? 0] as const] : []));
  const n = pairs.length;
  if (n === 0) return notAvailable(t('functions.problem.noPairs'));
  const row = (name: string, wanted: (difference: number) => boolean): AnswerCell[] => {
    const k = pairs.filter(([mark, before]) => wanted(mark - before)).length;
    return [name, k / n, ...(wilsonInterval(k, n) ?? []), k];
  };
  const kappa = quadraticKappa(
    pairs.map(([mark]) => mark),
    pairs.map(([, before]) => before),
  );
  return [
    [...(['measure', 'share', 'low', 'high', 'pupils'] as const).map((head) => t(`functions.head.${head}`))],
    row(t('functions.JOURNAL.lowered'), (difference) => difference < 0),
    row(t('functions.JOURNAL.confirmed'), (difference) => difference === 0),
    row(t('functions.JOURNAL.raised'), (difference) => difference > 0),
    row(t('functions.JOURNAL.gap'), (difference) => Math.abs(difference) >= 2),
    [t('functions.kappa'), ...kappaCells(kappa, t), n],
  ];
}
