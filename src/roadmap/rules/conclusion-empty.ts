import { rule } from './rule';
import { emptyCells } from './unfilled';

/** A measure without a conclusion: not done yet, or not controlled. */
export const conclusionEmpty = rule({
  code: 'conclusion/empty',
  severity: 'warning',
  needs: ['conclusionColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyCells(reader, 'conclusion'),
});
