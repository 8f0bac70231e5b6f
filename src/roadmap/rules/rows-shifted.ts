import { rule } from './rule';

/** The number cell was lost and all cells of the row stand one column too far left. */
export const rowsShifted = rule({
  code: 'rows/shifted',
  severity: 'error',
  needs: ['numberColumn'],
  fixable: true,
  find: (reader) => reader.rows('shifted').map((row) => reader.firstFilled(row)),
});
