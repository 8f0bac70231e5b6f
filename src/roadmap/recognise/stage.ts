import { isDeadlineLike } from '../deadline/parse-deadline';
import { columnOf, fieldText, itemNumberAt, type Frame } from './row-text';

const LETTER_ITEM = /^\p{L}\s?[).]?$/u;
const OPENING = /^(?:[-‐-―•*]\s?|\p{Ll}\s?\)\s?)\p{L}/u;

/**
 * A stage of the measure above: «а) подготовка проекта», «– утверждение» with a deadline of its own. It is a measure
 * that takes no part in the numbering.
 */
export function isStage(frame: Frame, row: number): boolean {
  const number = columnOf(frame, 'number');
  if (number === null || itemNumberAt(frame, row) !== null) return false;
  if (!isDeadlineLike(fieldText(frame, row, 'deadline', 0, false))) return false;
  const title = fieldText(frame, row, 'measure', 0, false);
  const inNumber = frame.sheet.own(row, number);
  return title !== '' && (inNumber === '' ? OPENING.test(title) : LETTER_ITEM.test(inNumber));
}

const TOTAL = /^(?:итого|всего)(?![а-яё])/i;

/** «Итого», «Всего по разделу»: sums below the measures, none of their own. */
export function isTotal(filled: readonly string[]): boolean {
  const words = filled.filter((text) => /\p{L}/u.test(text));
  return words.length === 1 && TOTAL.test(words[0] ?? '');
}
