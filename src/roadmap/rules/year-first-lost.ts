import { allTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const LOST = /(?<!20\d\d\s?(?:г\.?)?\s?)[-–—/]\s?20\d\d\s?(?:учебн|уч\.)[а-яё]*/iu;

/** «в -2026 учебном году»: the first year of a school year was lost. */
export const yearFirstLost = rule({
  code: 'year/first-lost',
  severity: 'error',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    allTexts(reader).flatMap(({ row, column, text }) => {
      const match = LOST.exec(text);
      return match ? [{ row, column, params: { text: excerpt(match[0]) } }] : [];
    }),
});
