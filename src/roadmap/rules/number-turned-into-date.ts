import { rule } from './rule';

/** Excel made a date of the number: 1.1 became 1 January. */
export const numberTurnedIntoDate = rule({
  code: 'number/turned-into-date',
  severity: 'error',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    reader.table.measures
      .filter((measure) => reader.itemNumber(measure.rows[0])?.wasDate === true)
      .map((measure) => ({ ...reader.place(measure, 'number'), params: { number: measure.number ?? '' } })),
});
