import type { CellValue } from '../../domain/cell';
import { cellText } from '../text/text';

/** How the numbers of a table are written: 1, «1», «1.», «1)». */
export interface NumberStyle {
  readonly numeric: boolean;
  readonly tail: '' | '.' | ')';
}

/** The way most of the numbers are written. */
export function numberStyle(values: readonly CellValue[], dotted: boolean): NumberStyle {
  const tails = { '': 0, '.': 0, ')': 0 };
  let numbers = 0;
  let texts = 0;
  for (const value of values) {
    if (value === null || cellText(value) === '') continue;
    if (typeof value === 'number') numbers += 1;
    else {
      texts += 1;
      tails[tailOf(cellText(value))] += 1;
    }
  }
  const tail = tails['.'] > tails[''] && tails['.'] >= tails[')'] ? '.' : tails[')'] > tails[''] ? ')' : '';
  const numeric = !dotted && (numbers > texts || (numbers === 0 && texts === 0));
  return { numeric, tail: numeric || numbers > texts ? '' : tail };
}

export function tailOf(text: string): NumberStyle['tail'] {
  return text.endsWith('.') ? '.' : text.endsWith(')') ? ')' : '';
}

export function styled(number: string, style: NumberStyle): CellValue {
  return style.numeric && /^\d+$/.test(number) ? Number(number) : number + style.tail;
}
