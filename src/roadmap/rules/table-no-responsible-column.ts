import { rule } from './rule';

/** Nothing in the table says who answers for a measure. */
export const tableNoResponsibleColumn = rule({
  code: 'table/no-responsible-column',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: ({ table, column }) =>
    column('responsible') !== null || table.headerRows === 0
      ? []
      : [{ row: table.headerRow, column: table.range.column }],
});
