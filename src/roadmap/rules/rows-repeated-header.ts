import { rule } from './rule';

/** The header again inside the table, left by a page break. */
export const rowsRepeatedHeader = rule({
  code: 'rows/repeated-header',
  severity: 'warning',
  needs: [],
  fixable: true,
  find: (reader) =>
    reader
      .rows('repeatedHeader')
      .filter((row) => reader.kind(row - 1) !== 'repeatedHeader')
      .map((row) => ({
        ...reader.firstFilled(row),
        related: [{ row: reader.table.headerRow, column: reader.table.range.column }],
      })),
});
