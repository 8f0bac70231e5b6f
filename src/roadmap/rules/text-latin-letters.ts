import { withoutLatinLetters } from '../text/latin-letters';
import { changedBy } from './raw-cells';
import { rule } from './rule';

/** «Cовещание» with a Latin C looks right, and search, filter and sorting miss it. */
export const textLatinLetters = rule({
  code: 'text/latin-letters',
  severity: 'warning',
  needs: ['measures'],
  fixable: true,
  find: (reader) => changedBy(reader, withoutLatinLetters),
});
