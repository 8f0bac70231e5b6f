import { cellsWithoutPersons } from './persons-share';
import { rule } from './rule';

/** Only an organisation where other cells of the table name persons. */
export const responsibleOnlyOrganisation = rule({
  code: 'responsible/only-organisation',
  severity: 'info',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => cellsWithoutPersons(reader, 'organisation'),
});
