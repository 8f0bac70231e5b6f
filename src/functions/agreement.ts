import type { Translator } from '../i18n/translator';
import { agreementOf } from '../recheck/agreement';
import { MISSING, readPoints, readScore, UNREADABLE } from '../results/cell-values';
import { pearson } from '../risk/views/correlation';
import { isProblem, notAvailable, type FunctionAnswer } from './answer';
import { readCells, sameSize, type Matrix } from './arguments';
import { kappaCells } from './kappa-cells';
import type { CellValue } from '../domain/cell';

/** Two markings of the same works: changed works, mean shift, weighted kappa, correlation, each with its interval. */
export function agreement(first: Matrix, second: Matrix, t: Translator): FunctionAnswer {
  const names = [t('functions.AGREEMENT.first.name'), t('functions.AGREEMENT.second.name')] as const;
  const size = sameSize(first, second, names, t);
  if (size) return size;
  const expected = t('functions.expected.points');
  const a = readCells(first, points, { unreadable: UNREADABLE, parameter: names[0], expected }, t);
  if (isProblem(a)) return a;
  const b = readCells(second, points, { unreadable: UNREADABLE, parameter: names[1], expected }, t);
  if (isProblem(b)) return b;
  const both = a.flatMap((value, i) => (value >= 0 && (b[i] ?? MISSING) >= 0 ? [i] : []));
  const found = agreementOf(a, b, both, 0);
  const { n, changed, shift } = found;
  if (!changed || !shift) return notAvailable(t('functions.problem.noPairs'));
  const r = pearson(
    both.map((i) => a[i] ?? 0),
    both.map((i) => b[i] ?? 0),
  );
  return [
    [...(['measure', 'value', 'low', 'high'] as const).map((head) => t(`functions.head.${head}`))],
    [t('functions.AGREEMENT.works'), n, '', ''],
    [t('functions.AGREEMENT.changed'), changed.share, ...changed.ci],
    [t('functions.AGREEMENT.lowered'), found.lowered, '', ''],
    [t('functions.AGREEMENT.raised'), found.raised, '', ''],
    [t('functions.AGREEMENT.shift'), shift.mean, ...(shift.ci ?? ['', ''])],
    [t('functions.kappa'), ...kappaCells(found.kappa, t)],
    [
      t('functions.AGREEMENT.correlation'),
      r.r ?? notAvailable(t.dynamic(`functions.reason.${r.reason ?? 'NO_VARIATION'}`)),
      ...(r.ci ?? ['', '']),
    ],
  ];
}

/** Whole points or marks from 0; «X» is a task that was not attempted: 0 points. */
function points(value: CellValue): number {
  const score = readScore(value);
  return score === UNREADABLE ? readPoints(value) : score;
}
