import type { Layout } from '../table';
import { readPupils } from './individual';

/**
 * «Форма сбора результатов», sheet «Протокол»: one school, which the rows do not name; hundreds of prepared rows hold a code and the
 * sum 0 and nothing else.
 */
export const schoolForm: Layout = {
  id: 'schoolForm',
  recognises({ byKey, repeated, codes }) {
    if (byKey.has('groups') || byKey.has('participants') || repeated.has('score') || repeated.has('pupilCode'))
      return false;
    if (byKey.has('login') || byKey.has('schoolName') || byKey.has('mark')) return false;
    return byKey.has('pupilCode') && byKey.has('variant') && codes.length > 0 && byKey.has('score');
  },
  read(table) {
    return readPupils(table, { zeroMayBeUnused: true });
  },
};
