import { measureDisorders } from './numbering';
import { rule } from './rule';

/** A smaller number stands below a larger one: 4, 3, 5. */
export const numberOrder = rule({
  code: 'number/order',
  severity: 'warning',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    measureDisorders(reader, 'order').map(({ measure, expected }) => ({
      ...reader.place(measure, 'number'),
      params: { number: measure.number ?? '', expected },
    })),
});
