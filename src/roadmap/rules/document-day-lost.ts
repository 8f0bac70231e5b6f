import { ANY_MONTH } from '../deadline/months';
import { allTexts, excerpt } from './cell-texts';
import { rule } from './rule';

const DAY_LOST = new RegExp(
  `(?:№\\s?[\\dа-яё/-]+|(?:приказ|протокол|письм|распоряжени|постановлени)[а-яё]*)\\s+от\\s+(?:${ANY_MONTH}\\s+)?20\\d\\d`,
  'iu',
);

/** A document named by its number and year only: «протокол № 4 от 2025 года». */
export const documentDayLost = rule({
  code: 'document/day-lost',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    allTexts(reader).flatMap(({ row, column, text }) => {
      const match = DAY_LOST.exec(text);
      return match ? [{ row, column, params: { text: excerpt(match[0]) } }] : [];
    }),
});
