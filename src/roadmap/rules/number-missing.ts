import { rule } from './rule';

/** A measure without a number in a table whose other measures have one. A shifted row has lost its whole cell: see rows/shifted. */
export const numberMissing = rule({
  code: 'number/missing',
  severity: 'error',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) => {
    const { measures } = reader.table;
    if (measures.every((measure) => measure.number === null)) return [];
    return measures
      .filter((measure) => measure.number === null && measure.stage !== true && reader.shift(measure.rows[0]) === 0)
      .map((measure) => reader.place(measure, 'number'));
  },
});
