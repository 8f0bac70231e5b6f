import { readDeadline } from '../deadline/parse-deadline';
import { corrected } from '../text/spelling';
import { changedBy } from './raw-cells';
import { rule } from './rule';

/** A frequent slip of spelling or grammar: «учереждение», «согласно приказа». Slips of deadlines have a rule of their own. */
export const textSpelling = rule({
  code: 'text/spelling',
  severity: 'warning',
  needs: ['measures'],
  fixable: true,
  find: (reader) => {
    const deadline = reader.column('deadline');
    return changedBy(reader, corrected).filter(
      ({ row, column }) => column !== deadline || readDeadline(reader.raw(row, column) ?? '').slips.length === 0,
    );
  },
});
