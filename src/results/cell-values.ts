import type { CellValue } from '../domain/cell';
import { parseInteger } from '../grid/number';
import { cleanText, foldText, toCyrillic } from '../grid/text';

/** Results of reading a cell that holds a whole number. */
export const MISSING = -1;
export const UNREADABLE = -2;
/** No school work has more points; larger numbers are codes, dates or slips. */
export const LARGEST_SCORE = 999;

/** Folded like the cells they are compared with: the «A» of «#N/A» is Cyrillic then. */
const NO_VALUE = new Set(
  ['', '-', '–', '—', 'н', 'нет', 'н/д', '#n/a', '#н/д', 'нет отметки', 'нет данных', 'н/а', 'н/з', 'осв', 'н.а.'].map(
    foldText,
  ),
);
const ABSENT = /^(отсутств|н[/\\]я$|неявк|не явил|не писал|болел|болеет|по болезни)/;
const GRADE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^неуд/, 2],
  [/^уд/, 3],
  [/^хор/, 4],
  [/^отл/, 5],
];

/** Whether the cell says that the pupil was not there. */
export function saysAbsent(value: CellValue): boolean {
  return typeof value === 'string' && ABSENT.test(foldText(value));
}

/** Whether the cell is blank or says in words that there is no value. */
export function saysNoValue(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && NO_VALUE.has(foldText(value)));
}

/** Points of a task: «X» (Latin or Cyrillic) is 0, blank is missing. */
export function readPoints(value: CellValue): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value >= 0 && value <= 127 ? value : UNREADABLE;
  if (value === null) return MISSING;
  const text = foldText(value);
  if (text === 'х') return 0;
  if (NO_VALUE.has(text)) return MISSING;
  const number = parseInteger(value);
  return number !== null && number >= 0 && number <= 127 ? number : UNREADABLE;
}

/** Primary score: a whole number from 0. */
export function readScore(value: CellValue): number {
  if (value === null) return MISSING;
  if (typeof value === 'string' && NO_VALUE.has(foldText(value))) return MISSING;
  const number = parseInteger(value);
  return number !== null && number >= 0 && number <= LARGEST_SCORE ? number : UNREADABLE;
}

/** Mark 2..5: 5, «5», «5 (отлично)», «отлично», «1» counts as unreadable; 0 = missing, -2 = unreadable. */
export function readMark(value: CellValue): number {
  if (typeof value === 'number') {
    const mark = parseInteger(value);
    return mark !== null && mark >= 2 && mark <= 5 ? mark : UNREADABLE;
  }
  if (value === null) return 0;
  const text = foldText(value).replace(/"/g, '');
  if (NO_VALUE.has(text)) return 0;
  const match = /^([2-5])(?:[,.]0+)?(?:[^\d.,].*)?$/.exec(text);
  if (match) return Number(match[1]);
  return GRADE_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? UNREADABLE;
}

/** Class as printed, in one spelling: «4а», «4 A», «4-А» → «4А»; a number stays a number in text. */
export function readClass(value: CellValue): string {
  return toCyrillic(cleanText(value))
    .toUpperCase()
    .replace(/КЛАСС|КЛ\.?$/g, '')
    .replace(/[\s"«»'.–-]+/g, '');
}
