import { rule } from './rule';
import { emptyCells } from './unfilled';

/** A measure whose result cell is empty while others are filled. */
export const resultEmpty = rule({
  code: 'result/empty',
  severity: 'error',
  needs: ['resultColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyCells(reader, 'result'),
});
