import type { Grid } from '../grid/grid';
import { valueAt } from '../grid/grid';
import { cleanText } from '../grid/text';
import { parseGrade, parseYear } from './head';
import { subjectOrText } from './subjects';
import type { ResultsTable, RowHead } from './table';

export interface RowHeadColumns {
  readonly year: number | null;
  readonly subject: number | null;
  readonly grade: number | null;
  readonly known: Map<string, RowHead>;
}

/** The columns of a long table that tell the work of each row. */
export function rowHeadColumns(table: ResultsTable, keys: readonly ('year' | 'subject' | 'class')[]): RowHeadColumns {
  const column = (key: 'year' | 'subject' | 'class'): number | null =>
    keys.includes(key) ? (table.header.byKey.get(key) ?? null) : null;
  return { year: column('year'), subject: column('subject'), grade: column('class'), known: new Map() };
}

/** What the row says about its work; rows with the same key belong together. */
export function readRowHead(
  grid: Grid,
  columns: RowHeadColumns,
  row: number,
): { readonly key: string; readonly rowHead: RowHead } {
  const { year, subject, grade, known } = columns;
  if (year === null && subject === null && grade === null) return { key: '', rowHead: {} };
  const text = (column: number | null): string => (column === null ? '' : cleanText(valueAt(grid, row, column)));
  const key = `${text(year)}\u0001${text(subject)}\u0001${text(grade)}`;
  let rowHead = known.get(key);
  if (!rowHead) {
    rowHead = {
      ...(year === null ? {} : { year: parseYear(text(year)) }),
      ...(subject === null ? {} : { subject: subjectOrText(text(subject)) }),
      ...(grade === null ? {} : { grade: parseGrade(text(grade)) }),
    };
    known.set(key, rowHead);
  }
  return { key, rowHead };
}
