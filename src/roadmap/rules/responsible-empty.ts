import { rule } from './rule';
import { emptyCells } from './unfilled';

/** A measure without a responsible party while others have one. */
export const responsibleEmpty = rule({
  code: 'responsible/empty',
  severity: 'error',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyCells(reader, 'responsible'),
});
