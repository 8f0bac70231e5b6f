import type { CellValue } from '../domain/cell';
import { foldText } from './text';

/** What a header means and the patterns (on folded text without quotes) that say so; the first match wins. */
export type HeaderVocabulary<K extends string> = readonly (readonly [K, RegExp])[];

/** Headers are short; a longer text is a sentence and not worth a look. */
const LONGEST_HEADER = 200;

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
  return (value) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADER || value === '') return null;
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const text = headerText(value);
    const found = vocabulary.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    known.set(value, found);
    return found;
  };
}
