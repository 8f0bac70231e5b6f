import { cellTexts } from './cell-texts';
import { rule } from './rule';
import { rarestWriting } from './writings';

const YEAR_WITH_LETTER = /20\d\d(\s?)(г)(\.?)(?![а-яё.])/gi;

/** «2026г», «2026 г», «2026 г.» side by side in one column. Said once for the table. */
export const deadlineNotation = rule({
  code: 'deadline/notation',
  severity: 'info',
  needs: ['deadlineColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    rarestWriting(
      cellTexts(reader, 'deadline').flatMap(({ row, column, text }) =>
        [...text.matchAll(YEAR_WITH_LETTER)].map((match) => ({
          row,
          column,
          key: 'year',
          style: `${match[1] === '' ? '' : ' '}г${match[3] ?? ''}`,
          text: match[0],
        })),
      ),
    ),
});
