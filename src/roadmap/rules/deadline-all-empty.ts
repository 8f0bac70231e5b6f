import { rule } from './rule';
import { emptyColumn } from './unfilled';

/** The whole column is empty. */
export const deadlineAllEmpty = rule({
  code: 'deadline/all-empty',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyColumn(reader, 'deadline'),
});
