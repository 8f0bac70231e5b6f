import type { RowKind } from '../measure-table';
import type { Hit } from './rule';
import type { Place, TableReader } from './table-reader';
import { differenceOf } from '../text/spelling';

const WITH_TEXT: readonly RowKind[] = ['measure', 'shifted', 'continuation', 'section', 'goal'];

type RawCell = Place & { readonly text: string };
const known = new WeakMap<TableReader, readonly RawCell[]>();

/** Cells of the table's body with text, as they are written; the column of numbers is no text. */
export function rawCells(reader: TableReader): readonly RawCell[] {
  const cells = known.get(reader) ?? readCells(reader);
  known.set(reader, cells);
  return cells;
}

function readCells(reader: TableReader): readonly RawCell[] {
  const number = reader.column('number');
  const { column: first, columns } = reader.table.range;
  return reader.rows(...WITH_TEXT).flatMap((row) =>
    Array.from({ length: columns }, (_, i) => first + i).flatMap((column) => {
      const inNumber = column === number && reader.kind(row) !== 'section' && reader.kind(row) !== 'goal';
      const text = inNumber ? null : reader.raw(row, column);
      return text === null || text.trim() === '' ? [] : [{ row, column, text }];
    }),
  );
}

/** Cells that a repair of texts would change, each with the first words that differ. */
export function changedBy(reader: TableReader, change: (text: string) => string): readonly Hit[] {
  return rawCells(reader).flatMap(({ row, column, text }) => {
    const after = change(text);
    if (after === text) return [];
    const { written, meant } = differenceOf(text, after);
    return [{ row, column, params: { text: written, expected: meant } }];
  });
}
