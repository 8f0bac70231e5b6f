import { readParties } from '../parties/parse-parties';
import { cellTexts, excerpt } from './cell-texts';
import { rule } from './rule';

/** Two parties run into each other because a comma or a line break was lost. */
export const responsibleLostSeparator = rule({
  code: 'responsible/lost-separator',
  severity: 'warning',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'responsible').flatMap(({ row, column, text }) => {
      const [lost] = readParties(text).lost;
      return lost === undefined ? [] : [{ row, column, params: { party: excerpt(lost) } }];
    }),
});
