import type { MeasureField } from '../measure-table';
import { toCyrillic } from '../../grid/text';
import { bareWords, editDistance } from '../text/text';
import { HEADER_PHRASES, HEADER_STEMS } from './header-vocabulary';

export interface HeaderMatch {
  readonly field: MeasureField;
  readonly confidence: number;
}

/** A header names its column in a few words; anything longer is content. */
const LONGEST_HEADER = 90;

const exact = new Map<string, MeasureField>(
  HEADER_PHRASES.flatMap(([field, phrases]) => phrases.map((phrase) => [phrase, field] as const)),
);
const typoTolerant = [...exact].filter(([phrase]) => phrase.length >= 5);
const compact = new Map<string, MeasureField>([...exact].map(([phrase, field]) => [phrase.replace(/ /g, ''), field]));

/** Field that a header cell names; null when the text is no header of a measure table. */
export function matchHeader(text: string): HeaderMatch | null {
  if (text.length > LONGEST_HEADER || !/[\p{L}№#]/u.test(text)) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  // «Cроки» typed with a Latin C looks right and must be read as it looks; an English header stays as it is
  const result = match(bareWords(text)) ?? (/[а-я]/i.test(text) ? match(bareWords(toCyrillic(text))) : null);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, result);
  return result;
}

/** Cells repeat («Отдел образования» in every row), and the comparison with typos is dear. */
const remembered = new Map<string, HeaderMatch | null>();
const MOST_REMEMBERED = 20_000;

function match(words: string): HeaderMatch | null {
  if (words === '') return null;
  const whole = exact.get(words);
  if (whole !== undefined) return { field: whole, confidence: 1 };
  // «Меро-приятие», «С р о к и»: hyphenated or spaced-out words
  const joined = compact.get(words.replace(/ /g, ''));
  if (joined !== undefined) return { field: joined, confidence: 0.95 };
  for (const [field, stem] of HEADER_STEMS) {
    if (stem.test(words)) return field === 'unknown' ? null : { field, confidence: 0.85 };
  }
  return byTypo(words);
}

function byTypo(words: string): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  let bestDistance = Infinity;
  for (const [phrase, field] of typoTolerant) {
    const limit = phrase.length >= 9 ? 2 : 1;
    const distance = editDistance(words, phrase, limit);
    if (distance <= limit && distance < bestDistance) {
      bestDistance = distance;
      best = { field, confidence: 0.9 - 0.1 * distance };
    }
  }
  return best;
}
