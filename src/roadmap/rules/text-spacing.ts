import { withSpacing } from '../text/spacing';
import { rule } from './rule';
import { rawCells } from './raw-cells';
import { excerpt } from './cell-texts';

/** Double blanks, a blank before a comma, none after it. */
export const textSpacing = rule({
  code: 'text/spacing',
  severity: 'info',
  needs: ['measures'],
  fixable: true,
  find: (reader) =>
    rawCells(reader).flatMap(({ row, column, text }) => {
      const after = withSpacing(text);
      if (after === text) return [];
      let at = 0;
      while (text[at] === after[at]) at += 1;
      return [{ row, column, params: { text: excerpt(text.slice(Math.max(0, at - 20), at + 20)) } }];
    }),
});
