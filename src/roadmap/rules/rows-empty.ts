import { rule } from './rule';

/** Blank rows between the measures; a run of them is one finding. */
export const rowsEmpty = rule({
  code: 'rows/empty',
  severity: 'warning',
  needs: ['measures'],
  fixable: true,
  find: (reader) => {
    const { table } = reader;
    const lastContent = Math.max(...reader.rows('measure', 'shifted', 'continuation', 'section', 'goal'));
    const blank = reader.rows('empty').filter((row) => row < lastContent);
    return blank
      .filter((row) => !blank.includes(row - 1))
      .map((row) => {
        let count = 1;
        while (blank.includes(row + count)) count += 1;
        return { row, column: table.range.column, params: { count } };
      });
  },
});
