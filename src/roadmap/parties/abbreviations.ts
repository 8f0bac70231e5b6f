import { normalise, tidy } from '../text/text';

/** Full names by abbreviation, as the document itself gives them. */
export type Abbreviations = Readonly<Record<string, string>>;

const ABBREVIATION = '[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ](?:[А-ЯЁ]{0,6})(?: [А-ЯЁ]{2,6}){0,2}';
/** «Информационно-методический центр (далее – ИМЦ)» */
const HEREAFTER = new RegExp(
  `([^.;,()\\n]{4,120}) ?\\( ?далее(?: по тексту)? ?[-–—:]* ?«?(${ABBREVIATION})»? ?\\)`,
  'gu',
);
/** «Информационно-методический центр (ИМЦ)» */
const BRACKETED = new RegExp(`([^.;,()\\n]{8,120}) \\((${ABBREVIATION})\\)`, 'gu');
/** «Сокращения: ИМЦ – информационно-методический центр, ОО – ...» */
const LISTED = new RegExp(`(?<![а-яёА-ЯЁ])(${ABBREVIATION}) ?[-–—] ?([а-яё«][^;,.\\n]{8,120})`, 'gu');
const QUOTED = /«([^«»]{8,100})»/g;

/** Abbreviations that the texts introduce. */
export function introducedAbbreviations(texts: readonly string[]): Abbreviations {
  const found: Record<string, string> = {};
  const add = (abbreviation: string, name: string, needsLetters: boolean): void => {
    const full = fullName(name, abbreviation, needsLetters);
    if (full !== null && !(abbreviation in found)) found[abbreviation] = full;
  };
  for (const raw of texts) {
    const text = tidy(raw);
    if (!/[А-ЯЁ]{2}/.test(text)) continue;
    if (/сокращени/i.test(text)) for (const match of text.matchAll(LISTED)) add(match[1] ?? '', match[2] ?? '', false);
    if (!text.includes('(')) continue;
    for (const match of text.matchAll(HEREAFTER)) add(match[2] ?? '', match[1] ?? '', false);
    for (const match of text.matchAll(BRACKETED)) add(match[2] ?? '', match[1] ?? '', true);
  }
  // «Центр дополнительного образования» in quotes explains ЦДО used elsewhere
  const used = new Set(texts.flatMap((text) => text.match(/(?<![А-ЯЁа-яё])[А-ЯЁ]{2,6}(?![А-ЯЁа-яё])/g) ?? []));
  for (const text of texts) {
    for (const match of tidy(text).matchAll(QUOTED)) {
      const initials = initialsOf(match[1] ?? '');
      if (initials.length >= 2 && used.has(initials) && !(initials in found)) found[initials] = match[1] ?? '';
    }
  }
  return found;
}

/** The words in front that the letters of the abbreviation stand for; the whole phrase when they cannot be told. */
function fullName(phrase: string, abbreviation: string, needsLetters: boolean): string | null {
  const words = phrase.trim().split(/[\s-]+/);
  const letters = abbreviation.replace(/[^А-ЯЁ]/g, '').toLowerCase();
  for (let from = words.length - 1; from >= 0; from--) {
    if (initialsOf(words.slice(from).join(' ')).toLowerCase() === letters) {
      const start = words.slice(0, from).join(' ').length;
      return phrase.trim().slice(start).trim();
    }
  }
  return needsLetters ? null : phrase.trim();
}

/** First letters of the words that count, small words left out. */
export function initialsOf(name: string): string {
  return normalise(name)
    .replace(/"/g, '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();
}

/** Letters of the shortest and the longest abbreviation that is looked for. */
const SHORTEST = 2;
const LONGEST = 6;

/**
 * First letters of words beside each other that begin with a capital: «Заречный муниципальный район» stands for ЗМР.
 * All at once for all texts, because a plan may name hundreds of bodies.
 */
export function initialsWithin(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = tidy(text)
      .replace(/[«»"()]/g, '')
      .split(/[^А-ЯЁа-яё]+/)
      .filter((word) => word.length > 2 && !/^[А-ЯЁ]+$/.test(word));
    const initials = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
    words.forEach((word, at) => {
      if (!/^[А-ЯЁ]/.test(word)) return;
      const most = Math.min(LONGEST, initials.length - at);
      for (let length = SHORTEST; length <= most; length++) found.add(initials.slice(at, at + length));
    });
  }
  return found;
}
