import { rule } from './rule';

/** Nothing in the table says when a measure is due. */
export const tableNoDeadlineColumn = rule({
  code: 'table/no-deadline-column',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: ({ table, column }) =>
    column('deadline') !== null || table.headerRows === 0 ? [] : [{ row: table.headerRow, column: table.range.column }],
});
