import type { Measure } from '../measure-table';
import { rule } from './rule';

/** A deadline, a party or a result stand there, but not what is to be done. A row with only a number is a place to fill. */
export const measureEmpty = rule({
  code: 'measure/empty',
  severity: 'error',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    reader.table.measures.filter(isGap).map((measure) => ({
      ...reader.place(measure, 'measure'),
      params: { number: measure.number ?? '' },
    })),
});

function isGap({ title, deadline, responsible, result }: Measure): boolean {
  return title === '' && [deadline.text, responsible.text, result ?? ''].some((text) => /[\p{L}\d]/u.test(text));
}
