import type { Measure } from '../measure-table';
import type { Hit } from './rule';
import type { TableReader } from './table-reader';

type Fillable = 'result' | 'conclusion' | 'deadline' | 'responsible';

/** A dash says that there is no result; nobody answers for a measure with a dash, which is what the rule is about. */
function filling(measure: Measure, field: Fillable): string {
  if (field === 'responsible') return measure.responsible.text.replace(/^[-‐-―\s]+$/, '');
  return field === 'deadline' ? measure.deadline.text : (measure[field] ?? '');
}

/** Measures that are written but whose cell of the field is empty. A row with only a number is a place to fill, not a gap. */
export function unfilled(
  reader: TableReader,
  field: Fillable,
): { readonly empty: readonly Measure[]; readonly all: boolean } {
  const written = reader.table.measures.filter((measure) => measure.title !== '');
  const empty = written.filter((measure) => filling(measure, field) === '');
  return { empty, all: written.length > 1 && empty.length === written.length };
}

export function emptyCells(reader: TableReader, field: Fillable): readonly Hit[] {
  const { empty, all } = unfilled(reader, field);
  if (all) return [];
  return empty.map((measure) => ({ ...reader.place(measure, field), params: { number: measure.number ?? '' } }));
}

/** One finding at the header when nothing in the column is filled. */
export function emptyColumn(reader: TableReader, field: Fillable): readonly Hit[] {
  const { empty, all } = unfilled(reader, field);
  const column = reader.column(field);
  return all && column !== null ? [{ row: reader.table.headerRow, column, params: { count: empty.length } }] : [];
}
