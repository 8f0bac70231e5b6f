import { rule } from './rule';
import { emptyColumn } from './unfilled';

/** The whole column is empty. */
export const responsibleAllEmpty = rule({
  code: 'responsible/all-empty',
  severity: 'warning',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyColumn(reader, 'responsible'),
});
