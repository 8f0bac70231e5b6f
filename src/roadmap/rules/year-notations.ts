import { allTexts } from './cell-texts';
import { rarestWriting } from './writings';
import { rule } from './rule';

const SCHOOL_YEAR = /(20\d\d)\s?([-–—/])\s?(20)?(\d\d)(?!\d)(?!\s?гг)/g;

/** One school year written in several ways: 2025-2026, 2025/26, 2025/2026. Said once for the table. */
export const yearNotations = rule({
  code: 'year/notations',
  severity: 'info',
  needs: ['measures'],
  fixable: false,
  find: (reader) => {
    const writings = allTexts(reader).flatMap(({ row, column, text }) =>
      [...text.matchAll(SCHOOL_YEAR)]
        .filter((match) => Number(match[1]?.slice(2)) + 1 === Number(match[4]))
        .map((match) => ({
          row,
          column,
          key: match[1] ?? '',
          style: `${match[2] === '/' ? '/' : '-'}${match[3] ?? ''}`,
          text: match[0],
        })),
    );
    return rarestWriting(writings);
  },
});
