import { allTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const LOST =
  /(?<![а-яёА-ЯЁ])(?:ОО|ОУ|СОШ|ООШ|НОШ|МБОУ|МАОУ|МКОУ|МОУ|ГБОУ|[Шш]кол[а-яё]*|[Лл]ице[а-яё]+|[Гг]имнази[а-яё]*)\s?№\s?№?(?!\s?[\d_№{…])[^\n]{0,12}/u;

/** The sign № after a school without any number. A line to fill in («№ ____») is no loss. */
export const textSchoolNumberLost = rule({
  code: 'text/school-number-lost',
  severity: 'error',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    allTexts(reader).flatMap(({ row, column, text }) => {
      const match = LOST.exec(text);
      return match ? [{ row, column, params: { text: excerpt(match[0]) } }] : [];
    }),
});
