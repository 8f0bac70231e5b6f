import type { CellValue } from '../domain/cell';

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;
const SOFT_HYPHEN = /\u00ad/g;
const QUOTES = /[«»„“”‟″❝❞"]/g;
const APOSTROPHES = /[‘’‚‛′`]/g;
const DASHES = /[‐‑‒–—―−]/g;

/** Latin letters that look like Cyrillic ones in headers and names typed on two keyboards. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const LATIN = /[ABCEHKMOPTXYacekopxy]/g;
const CYRILLIC = /[АВСЕНКМОРТХУасекорху]/g;
const TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKES).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** The cell as text on one line: every kind of space is one blank, none at the ends. Letters stay as they are. */
export function cleanText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (isPlain(value)) return value;
  return value.replace(SOFT_HYPHEN, '').replace(SPACES, ' ').trim();
}

/** Letters, figures and signs with single blanks between them: nothing to clean. Most cells are such. */
function isPlain(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
    } else {
      const known =
        (code > 0x20 && code < 0x7f) ||
        (code >= 0x400 && code < 0x500) ||
        code === 0xab ||
        code === 0xbb ||
        code === 0x2116;
      if (!known) return false;
      blank = false;
    }
  }
  return !blank || text === '';
}

/** Latin look-alikes become Cyrillic; other Latin letters stay. */
export function toCyrillic(text: string): string {
  return text.replace(LATIN, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Cyrillic look-alikes become Latin, for logins such as «еdu123456» typed with a Cyrillic «е». */
export function toLatin(text: string): string {
  return text.replace(CYRILLIC, (letter) => TO_LATIN[letter] ?? letter);
}

/**
 * The form in which texts are compared: lower case, ё as е, look-alikes Cyrillic, one kind of quote and dash,
 * single blanks. Only for comparing, never for showing.
 */
export function foldText(value: CellValue): string {
  return toCyrillic(cleanText(value))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
}

/** True for null and for texts of nothing but spaces. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && cleanText(value) === '');
}
