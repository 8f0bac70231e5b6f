import type { Measure } from '../measure-table';
import { measureKey, stemsOf, type Stems } from './measure-words';
import { rule } from './rule';

/** Fewer words than this are alike by chance. */
const FEWEST_WORDS = 6;
/** More words than this are a text, in which one word more tells nothing. */
const MOST_WORDS = 60;

/**
 * Nearly the same measure: the same words in other forms or order, or one word more that names no other object,
 * audience or act. Measures that differ in such a word are distinct.
 */
export const measureSimilar = rule({
  code: 'measure/similar',
  severity: 'info',
  needs: ['measures'],
  fixable: false,
  find: (reader) => {
    const seen = new Map<string, Measure>();
    return reader.table.measures.flatMap((measure) => {
      const key = measureKey(measure);
      const stems = stemsOf(measure.title);
      if (key === null || stems.all.length < FEWEST_WORDS) return [];
      const forms = comparableForms(stems);
      const first = forms.map((form) => seen.get(form)).find((other) => other !== undefined);
      for (const form of forms) if (!seen.has(form)) seen.set(form, measure);
      if (!first || measureKey(first) === key) return [];
      // two titles that each leave out another word differ in a word: not the same measure
      if (stemsOf(first.title).all.length === stems.all.length && !sameStems(stemsOf(first.title), stems)) return [];
      return [{ ...reader.place(measure, 'measure'), related: [reader.place(first, 'measure')] }];
    });
  },
});

/** The stems, and the stems without each one word that does not tell measures apart. */
function comparableForms({ all, telling }: Stems): readonly string[] {
  const shortened =
    all.length > FEWEST_WORDS && all.length <= MOST_WORDS
      ? all.flatMap((stem, i) => (telling.has(stem) ? [] : [all.filter((_, j) => j !== i).join(' ')]))
      : [];
  return [all.join(' '), ...shortened];
}

const sameStems = (a: Stems, b: Stems): boolean => a.all.join(' ') === b.all.join(' ');
