import { rule } from './rule';

/** Rows of dashes and other separators left over from a text document. */
export const rowsJunk = rule({
  code: 'rows/junk',
  severity: 'warning',
  needs: [],
  fixable: true,
  find: (reader) => reader.rows('junk').map((row) => reader.firstFilled(row)),
});
