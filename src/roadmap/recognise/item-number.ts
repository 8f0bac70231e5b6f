import type { CellValue } from '../../domain/cell';
import { cellText } from '../text/text';
import { dateOfSerial, dateParts } from './excel-date';

/** A number cell as it was meant. */
export interface ItemNumber {
  /** without a final dot: `3`, `3.1`, `IV` */
  readonly text: string;
  readonly kind: 'plain' | 'dotted' | 'roman';
  /** Excel turned the text into a date */
  readonly wasDate: boolean;
  /** Excel keeps 1.10 as 1.1: only the row above tells which one it was */
  readonly ambiguous: boolean;
}

/** Cyrillic letters that are typed for Roman numerals. */
const ROMAN_LOOKALIKES: Readonly<Record<string, string>> = {
  І: 'I',
  Х: 'X',
  С: 'C',
  М: 'M',
  У: 'V',
  П: 'II',
  Ш: 'III',
};
/** Serials of 1990 to 2100: a whole number of this size in a number column is a date without its format. */
const DATE_SERIALS = { from: 32_874, to: 73_415 };

export function parseItemNumber(value: CellValue, format: string | null): ItemNumber | null {
  if (typeof value === 'number') return fromNumber(value, format);
  const text = cellText(value)
    .replace(/^(?:№|п\.|#) ?/i, '')
    .replace(/ /g, '');
  if (text === '' || text.length > 12) return null;
  if (/^\d{1,4}[.)]?$/.test(text)) return item(String(parseInt(text, 10)), 'plain');
  if (/^\d{1,3}(?:[.,]\d{1,3}){1,3}[.)]?$/.test(text)) {
    return item(text.replace(/[.)]$/, '').replace(/,/g, '.'), 'dotted');
  }
  const roman = romanText(text.replace(/[.)]$/, ''));
  return roman === null ? null : item(roman, 'roman');
}

function fromNumber(value: number, format: string | null): ItemNumber | null {
  const parts = dateParts(format ?? 'General');
  const serial = Number.isInteger(value) && value >= DATE_SERIALS.from && value <= DATE_SERIALS.to;
  if (parts.month || (serial && format === null)) {
    const date = dateOfSerial(value);
    // «1.32» has no 32nd month and becomes January 1932, shown as month and year
    const text =
      parts.month && !parts.day
        ? `${String(date.month)}.${String(date.year % 100)}`
        : `${String(date.day)}.${String(date.month)}`;
    return { ...item(text, 'dotted'), wasDate: true };
  }
  if (value <= 0) return null;
  const text = String(Number(value.toFixed(4)));
  if (Number.isInteger(value)) return item(text, 'plain');
  return { ...item(text, 'dotted'), ambiguous: true };
}

const item = (text: string, kind: ItemNumber['kind']): ItemNumber => ({ text, kind, wasDate: false, ambiguous: false });

/** Roman numeral in Latin capitals, also typed with Cyrillic look-alikes; null when the text is none. */
export function romanText(text: string): string | null {
  const latin = [...text.toUpperCase()].map((letter) => ROMAN_LOOKALIKES[letter] ?? letter).join('');
  return /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(latin) ? latin : null;
}

export function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  [...roman].forEach((letter, i) => {
    const here = values[letter] ?? 0;
    const next = values[roman[i + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  });
  return sum;
}

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN_DIGITS) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** «1.1» after «1.9» was «1.10»: Excel drops the zero. */
export function restoreZero(number: ItemNumber, previous: string | null): string {
  if (!number.ambiguous || previous === null) return number.text;
  const [section, part] = number.text.split('.');
  const [previousSection, previousPart] = previous.split('.');
  const meant = `${part ?? ''}0`;
  return section === previousSection && Number(meant) === Number(previousPart) + 1
    ? `${section ?? ''}.${meant}`
    : number.text;
}
