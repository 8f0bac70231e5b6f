import type { CellValue } from '../../../domain/cell';

/** What a person meant by the characters they typed or pasted. */
export type TypedCell =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat: string | null }
  | { readonly kind: 'formula'; readonly text: string };

export type TypingLocale = 'ru' | 'en';

const TRUTH: Readonly<Record<string, boolean>> = { ИСТИНА: true, ЛОЖЬ: false, TRUE: true, FALSE: false };
/** Excel counts days from here (and keeps the false 29 February 1900, which no date after it notices). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Two-digit years as in Excel: 00..29 are 2000..2029. */
const CENTURY_TURN = 30;

/** Reads typed text as Excel does in this locale: «12,5» is a number, «01.09.2026» a date, «=A1» a formula. */
export function readTyped(text: string, locale: TypingLocale): TypedCell {
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  return readPasted(text.startsWith("'") ? null : text, text, locale);
}

/** The same for foreign text from the clipboard: it never becomes a formula. */
export function readClipboardText(text: string, locale: TypingLocale): TypedCell {
  return readPasted(text, text, locale);
}

function readPasted(meant: string | null, text: string, locale: TypingLocale): TypedCell {
  if (meant === null) return value(text.slice(1));
  const bare = meant.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  if (bare === '') return value(meant === '' ? null : meant);
  const truth = TRUTH[bare.toUpperCase()];
  if (truth !== undefined) return value(truth);
  return readNumber(bare, locale) ?? readDate(bare) ?? value(text);
}

function readNumber(text: string, locale: TypingLocale): TypedCell | null {
  const pattern =
    locale === 'ru'
      ? /^([-+−]?)(\d{1,3}(?: \d{3})+|\d+)(,\d+)?(?:[eE]([-+]?\d{1,3}))?( ?%)?$/
      : /^([-+−]?)(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?(?:[eE]([-+]?\d{1,3}))?( ?%)?$/;
  const match = pattern.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = match;
  const size = Number(`${whole.replace(/[ ,]/g, '')}${fraction.replace(',', '.')}e${exponent}`);
  const number = (sign === '-' || sign === '−' ? -size : size) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(number)) return null;
  const format = percent === undefined ? null : fraction === '' ? '0%' : '0.00%';
  return { kind: 'value', value: number, numberFormat: format };
}

function readDate(text: string): TypedCell | null {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text) ?? isoDate(text);
  if (!match) return null;
  const [day, month, typedYear] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = typedYear >= 100 ? typedYear : typedYear + (typedYear < CENTURY_TURN ? 2000 : 1900);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day || year < 1900) return null;
  return { kind: 'value', value: (moment.getTime() - EXCEL_EPOCH) / DAY_MS, numberFormat: 'dd.mm.yyyy' };
}

function isoDate(text: string): readonly string[] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? [text, match[3] ?? '', match[2] ?? '', match[1] ?? ''] : null;
}

function value(content: CellValue): TypedCell {
  return { kind: 'value', value: content, numberFormat: null };
}
