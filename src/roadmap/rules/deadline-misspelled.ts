import { readDeadline } from '../deadline/parse-deadline';
import { cellTexts } from './cell-texts';
import { rule } from './rule';

/** A slip in a word of the deadline: «в течении года», «сентбрь». */
export const deadlineMisspelled = rule({
  code: 'deadline/misspelled',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    cellTexts(reader, 'deadline').flatMap(({ row, column, text }) => {
      const slip = readDeadline(text).slips[0];
      return slip ? [{ row, column, params: { text: slip.written, expected: slip.meant } }] : [];
    }),
});
