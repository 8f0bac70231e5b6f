import { rule } from './rule';
import { emptyColumn } from './unfilled';

/** The whole conclusion column is empty: the report has not been begun. */
export const conclusionAllEmpty = rule({
  code: 'conclusion/all-empty',
  severity: 'info',
  needs: ['conclusionColumn', 'measures'],
  fixable: false,
  find: (reader) => emptyColumn(reader, 'conclusion'),
});
