import { rule } from './rule';
import { emptyColumn } from './unfilled';

/** The whole result column is empty. */
export const resultAllEmpty = rule({
  code: 'result/all-empty',
  severity: 'warning',
  needs: ['resultColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyColumn(reader, 'result'),
});
