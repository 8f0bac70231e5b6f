import { rule } from './rule';

/** A row that continues the measure above. Cells that are merged downwards on purpose are no split. */
export const rowsSplit = rule({
  code: 'rows/split',
  severity: 'warning',
  needs: ['measures'],
  fixable: true,
  find: (reader) =>
    reader
      .rows('continuation')
      .filter((row) => !reader.isMergedFromAbove(row, 'measure'))
      .map((row) => {
        const owner = reader.table.measures.find((measure) => measure.rows[0] < row && row <= measure.rows[1]);
        return { ...reader.firstFilled(row), related: owner ? [reader.place(owner, 'measure')] : [] };
      }),
});
