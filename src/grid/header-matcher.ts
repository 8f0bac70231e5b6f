import type { CellValue } from '../domain/cell';
import { foldText } from './text';

/** What a header means and the patterns (on folded text without quotes) that say so; the first match wins. */
export type HeaderVocabulary<K extends string> = readonly (readonly [K, RegExp])[];

/** Headers are short; a longer text is a sentence and not worth a look. */
const LONGEST_HEADER = 200;
/** Below a header stand a few names, again and again, or a new one in every row, of which none is worth remembering. */
const MOST_REMEMBERED = 4_000;

/** The header text in the form that the vocabulary is written for. */
export function headerText(value: CellValue): string {
  return foldText(value)
    .replace(/"/g, '')
    .replace(/[:*]+$/, '')
    .replace(/ ?([()<>=]) ?/g, '$1')
    .trim();
}

/**
 * A function from cell to meaning. Remembers texts, since the same names stand in thousands of rows below a header.
 */
export function createHeaderMatcher<K extends string>(vocabulary: HeaderVocabulary<K>): (value: CellValue) => K | null {
  const known = new Map<string, K | null>();
  const any = new RegExp(vocabulary.map(([, pattern]) => `(?:${pattern.source})`).join('|'));
  return (value) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADER || value === '') return null;
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const text = headerText(value);
    const found = any.test(text) ? (vocabulary.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(value, found);
    return found;
  };
}
