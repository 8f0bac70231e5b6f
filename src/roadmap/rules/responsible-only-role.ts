import { cellsWithoutPersons } from './persons-share';
import { rule } from './rule';

/** Only a role where other cells of the table name persons. */
export const responsibleOnlyRole = rule({
  code: 'responsible/only-role',
  severity: 'info',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => cellsWithoutPersons(reader, 'role'),
});
