import { measureDisorders } from './numbering';
import { rule } from './rule';

/** Numbers are left out: 3 is followed by 5. */
export const numberJump = rule({
  code: 'number/jump',
  severity: 'warning',
  needs: ['numberColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    measureDisorders(reader, 'jump').map(({ measure, expected }) => ({
      ...reader.place(measure, 'number'),
      params: { number: measure.number ?? '', expected },
    })),
});
