import { isFormulaError } from './cell-formula-error';
import { cellTexts, excerpt } from './cell-texts';
import { impossible } from './deadline-impossible';
import { rule } from './rule';

/** Nothing in the cell reads as a deadline. An impossible date is named by deadline/impossible. */
export const deadlineNotUnderstood = rule({
  code: 'deadline/not-understood',
  severity: 'info',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline')
      .filter(
        ({ measure, text }) =>
          !isFormulaError(text) &&
          /\p{L}/u.test(text) &&
          measure.deadline.parts.every((part) => part.kind === 'unknown') &&
          impossible(text) === null,
      )
      .map(({ row, column, text }) => ({ row, column, params: { text: excerpt(text) } })),
});
