import type { MeasureField } from '../measure-table';
import { matchHeader } from '../recognise/match-header';
import { rule } from './rule';

/** A piece of a header that names a field for certain. */
const SURE = 0.95;

/** One column for two things («Сроки, ответственные»): neither can be sorted or checked. */
export const tableCombinedColumn = rule({
  code: 'table/combined-column',
  severity: 'warning',
  needs: [],
  fixable: false,
  find: ({ table }) =>
    table.columns.flatMap(({ column, header }) => {
      const fields = new Set<MeasureField>();
      for (const piece of header.split(/[,;/()+]| и /)) {
        const match = matchHeader(piece.trim());
        if (match && match.confidence >= SURE) fields.add(match.field);
      }
      return fields.size > 1 ? [{ row: table.headerRow, column, params: { title: header } }] : [];
    }),
});
