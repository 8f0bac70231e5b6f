import { parseNumber } from '../grid/number';
import { MIN_N } from '../indicators/constants';
import { funnel as funnelOf } from '../indicators/numerics/funnel';
import type { Translator } from '../i18n/translator';
import { saysNoValue } from '../results/cell-values';
import { invalidValue, isProblem, notAvailable, type FunctionAnswer } from './answer';
import { cellsOf, readCells, sameSize, type Matrix } from './arguments';
import type { CellValue } from '../domain/cell';

/** Distance of each school from the others in a funnel plot (indicators.md 1.4): shares, or means with the pupils' sd. */
export function funnel(values: Matrix, pupils: Matrix, sd: unknown, t: Translator): FunctionAnswer {
  const names = [t('functions.FUNNEL.values.name'), t('functions.FUNNEL.pupils.name')] as const;
  const size = sameSize(values, pupils, names, t);
  if (size) return size;
  const expected = t('functions.expected.number');
  const m = readCells(values, numberOrNothing, { unreadable: Infinity, parameter: names[0], expected }, t);
  if (isProblem(m)) return m;
  const n = readCells(pupils, numberOrNothing, { unreadable: Infinity, parameter: names[1], expected }, t);
  if (isProblem(n)) return n;
  const spread = sd === null || sd === undefined || sd === '' ? null : parseNumber(sd as CellValue); // -- Excel gives a number or a text
  if (spread === null ? m.some((value) => value < 0 || value > 1) : !(spread > 0))
    return invalidValue(t('functions.FUNNEL.needsSd'));
  const used = m.map((value, i) => !Number.isNaN(value) && (n[i] ?? 0) >= 1);
  const variance = spread === null ? shareVariance(m, n, used) : spread * spread;
  if (variance === 0) return notAvailable(t('functions.reason.NO_VARIATION'));
  const { z } = funnelOf(
    m.map((value, i) => (used[i] ? value : null)),
    n.map((count, i) => (used[i] ? variance / count : null)),
  );
  const width = values[0]?.length ?? 1;
  const cells = cellsOf(values).map((value, i) => {
    if (value === null || !used[i]) return '';
    if ((n[i] ?? 0) < MIN_N) return notAvailable(t('functions.reason.N_SMALL'));
    return z[i] ?? notAvailable(t('functions.FUNNEL.alone'));
  });
  return values.map((_, row) => cells.slice(row * width, (row + 1) * width));
}

/** Pupil variance of a share over all schools: p (1 - p). */
function shareVariance(m: readonly number[], n: readonly number[], used: readonly boolean[]): number {
  let all = 0;
  let part = 0;
  m.forEach((value, i) => {
    if (!used[i]) return;
    all += n[i] ?? 0;
    part += value * (n[i] ?? 0);
  });
  const share = all > 0 ? part / all : 0;
  return share * (1 - share);
}

function numberOrNothing(value: CellValue): number {
  if (saysNoValue(value)) return NaN;
  const number = parseNumber(value);
  if (number === null) return Infinity;
  // «86 %» typed as a text is a share as well as the number 0.86 that Excel keeps for it
  return typeof value === 'string' && value.trim().endsWith('%') ? number / 100 : number;
}
