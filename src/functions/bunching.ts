import { MIN_N, MIN_REF } from '../indicators/constants';
import { bunchingAgainstSchools, guardedMode } from '../indicators/models/bunching';
import { bunchSelf } from '../indicators/models/self-bunching';
import { scoreMoments } from '../indicators/statistics/score-counts';
import { SCORES_KNOWN, type Cuts, type ScoreCounts } from '../indicators/statistics/statistics';
import type { Translator } from '../i18n/translator';
import { MISSING, readScore, UNREADABLE } from '../results/cell-values';
import {
  invalidValue,
  isProblem,
  notAvailable,
  type AnswerCell,
  type FunctionAnswer,
  type FunctionProblem,
} from './answer';
import { cellOf, readCells, type Matrix } from './arguments';

interface CutLine {
  readonly cut: number;
  readonly N: number;
  readonly K: number;
  readonly E: number;
  readonly p: number | null;
}

/**
 * Works exactly at the mark boundaries against the expectation: from the scores of other schools (bunch_guard, indicators.md 3), or,
 * without them, from the smooth curve through the own scores (bunch_self).
 */
export function bunching(
  scores: Matrix,
  cuts: Matrix,
  others: Matrix,
  maximum: unknown,
  t: Translator,
): FunctionAnswer {
  const own = scoresOf(scores, t('functions.BUNCHING.scores.name'), t);
  if (isProblem(own)) return own;
  const boundaries = cutsOf(cuts, t);
  if (isProblem(boundaries)) return boundaries;
  const reference = scoresOf(others, t('functions.BUNCHING.others.name'), t);
  if (isProblem(reference)) return reference;
  if (own.length < MIN_N) return notAvailable(t('functions.reason.N_SMALL'));
  const compared = reference.length > 0;
  if (compared && reference.length < MIN_REF) return notAvailable(t('functions.reason.REF_SMALL'));
  const given = cellOf(maximum);
  const top = given === null ? 0 : readScore(given);
  if (given !== null && top < 0) return invalidValue(t('functions.BUNCHING.noMaximum', { value: String(given) }));
  const max = largest(largest(Math.max(top, ...boundaries), own), reference);
  if (given !== null && top < max)
    return invalidValue(t('functions.BUNCHING.badMaximum', { value: String(given), max }));
  const found = compared ? againstOthers(own, reference, boundaries, max) : againstCurve(own, boundaries, max);
  if (!found) return notAvailable(t('functions.BUNCHING.noFit'));
  // by definition (indicators.md 3) p is then 0.5: nothing was tested, and a figure in a cell would look as if something had been
  if (found.lines.every(({ N }) => N === 0)) return notAvailable(t('functions.BUNCHING.noWorks'));
  const row = (name: string, { N, K, E, p }: Omit<CutLine, 'cut'>): AnswerCell[] => [name, N, K, E, K - E, p ?? ''];
  const whole = found.lines.reduce((sum, { N }) => sum + N, 0);
  return [
    [
      ...(['boundary', 'near', 'at', 'expected', 'excess', 'probability'] as const).map((head) =>
        t(`functions.head.${head}`),
      ),
    ],
    ...found.lines.map((line, i) =>
      row(t('functions.BUNCHING.cut', { mark: markOf(i, boundaries), cut: line.cut }), line),
    ),
    row(t('functions.head.all'), { N: whole, K: found.K, E: found.E, p: found.p }),
  ];
}

interface Found {
  readonly lines: readonly CutLine[];
  readonly K: number;
  readonly E: number;
  readonly p: number;
}

function againstOthers(own: readonly number[], reference: readonly number[], cuts: Cuts, max: number): Found | null {
  const cells = max + 1;
  const counts = new Float64Array(2 * cells);
  for (const score of own) counts[score] = (counts[score] ?? 0) + 1;
  for (const score of reference) counts[cells + score] = (counts[cells + score] ?? 0) + 1;
  const known = Uint8Array.of(SCORES_KNOWN, SCORES_KNOWN);
  const table: ScoreCounts = {
    max,
    counts,
    status: known,
    fromRows: known,
    wider: [],
    ...scoreMoments(counts, 2, cells),
  };
  const both = bunchingAgainstSchools(table, 0, [1], cuts);
  if (!both) return null;
  const chosen = both[guardedMode(both)];
  return { ...chosen, lines: chosen.cuts };
}

function againstCurve(own: readonly number[], cuts: Cuts, max: number): Found | null {
  const counts = new Float64Array(max + 1);
  for (const score of own) counts[score] = (counts[score] ?? 0) + 1;
  const found = bunchSelf(counts, cuts);
  return found && { ...found, lines: found.cuts };
}

function scoresOf(range: Matrix, parameter: string, t: Translator): number[] | FunctionProblem {
  const expected = t('functions.expected.score');
  const read = readCells(range, readScore, { unreadable: UNREADABLE, parameter, expected }, t);
  return isProblem(read) ? read : read.filter((score) => score !== MISSING);
}

/** Lowest scores of the marks 3, 4, 5: three whole numbers that rise. */
function cutsOf(range: Matrix, t: Translator): Cuts | FunctionProblem {
  const read = scoresOf(range, t('functions.BUNCHING.cuts.name'), t);
  if (isProblem(read)) return read;
  const [first, second, third] = read;
  if (read.length !== 3 || first === undefined || second === undefined || third === undefined)
    return invalidValue(t('functions.BUNCHING.threeCuts', { count: read.length }));
  return first > 0 && first < second && second < third
    ? [first, second, third]
    : invalidValue(t('functions.BUNCHING.rising'));
}

/** The lowest of the marks 3, 4, 5. */
const markOf = (index: number, cuts: Cuts): number => 5 - (cuts.length - 1 - index);

function largest(start: number, values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), start);
}
