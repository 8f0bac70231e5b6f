import { allTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const DOCUMENT = '(?:приказ|протокол|письм|распоряжени|постановлени|решени|№)';
/** «№ 279 от г», «от .2025», «от 18..2025», «от .09.2025» */
const LOST = new RegExp(
  `${DOCUMENT}[^;]{0,90}?(?<![а-яё])от\\s?(?:\\.{1,2}\\s?(?:\\d{1,2}\\.)?20\\d\\d|\\d{1,2}\\s?\\.\\s?\\.\\s?20\\d\\d|\\.{1,2}(?=\\s|$)|г(?:\\.|ода?)?(?=[\\s,.;)]|$))`,
  'iu',
);

/** The date of an order, letter or protocol has lost its day and month, or all of it. */
export const documentDateLost = rule({
  code: 'document/date-lost',
  severity: 'error',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    allTexts(reader).flatMap(({ row, column, text }) => {
      const match = LOST.exec(text);
      if (!match) return [];
      return [{ row, column, params: { text: excerpt(match[0].slice(-40)) } }];
    }),
});
