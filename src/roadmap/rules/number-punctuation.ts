import { rule } from './rule';
import { rarestWriting } from './writings';

/** Numbers with a final dot, without one, and with a bracket in one column. Said once for the table. */
export const numberPunctuation = rule({
  code: 'number/punctuation',
  severity: 'info',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    rarestWriting(
      reader.table.measures.flatMap((measure) => {
        const place = reader.place(measure, 'number');
        const text = (measure.number === null ? null : reader.raw(place.row, place.column))?.trim() ?? '';
        return text === '' ? [] : [{ ...place, key: 'number', style: /[.)]$/.exec(text)?.[0] ?? '', text }];
      }),
    ),
});
