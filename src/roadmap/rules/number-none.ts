import { rule } from './rule';

/** No measure has a number at all: the column is missing or empty. Said once, at the header. */
export const numberNone = rule({
  code: 'number/none',
  severity: 'info',
  needs: ['measures'],
  fixable: true,
  find: ({ table, column }) => {
    if (table.measures.length < 2 || table.measures.some((measure) => measure.number !== null)) return [];
    return [
      {
        row: table.headerRow,
        column: column('number') ?? table.range.column,
        params: { count: table.measures.length },
      },
    ];
  },
});
