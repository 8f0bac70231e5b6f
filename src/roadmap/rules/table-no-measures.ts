import { rule } from './rule';

/** A header with nothing below it. */
export const tableNoMeasures = rule({
  code: 'table/no-measures',
  severity: 'warning',
  needs: [],
  fixable: false,
  find: ({ table }) => (table.measures.length > 0 ? [] : [{ row: table.headerRow, column: table.range.column }]),
});
