import { measureDisorders } from './numbering';
import { rule } from './rule';

/** The same number twice in one series. Numbers of another section are named by number/outside-section. */
export const numberRepeated = rule({
  code: 'number/repeated',
  severity: 'error',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    measureDisorders(reader, 'repeated').map(({ measure, first }) => ({
      ...reader.place(measure, 'number'),
      params: { number: measure.number ?? '' },
      related: first ? [reader.place(first, 'number')] : [],
    })),
});
