import { rule } from './rule';
import { emptyCells } from './unfilled';

/** A measure without a deadline while others have one. */
export const deadlineEmpty = rule({
  code: 'deadline/empty',
  severity: 'error',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyCells(reader, 'deadline'),
});
