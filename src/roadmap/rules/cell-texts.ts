import type { Measure } from '../measure-table';
import type { Place, TableReader } from './table-reader';

type TextField = 'measure' | 'deadline' | 'responsible' | 'result' | 'conclusion';

export interface CellText extends Place {
  readonly measure: Measure;
  readonly field: TextField;
  readonly text: string;
}

export const fieldOf = (measure: Measure, field: TextField): string => {
  if (field === 'measure') return measure.title;
  return field === 'deadline' || field === 'responsible' ? measure[field].text : (measure[field] ?? '');
};

/** Filled cells of the fields, measure by measure; a cell merged over several measures is given once. */
export function cellTexts(reader: TableReader, ...fields: readonly TextField[]): readonly CellText[] {
  const columns = fields.map((field) => columnTexts(reader, field));
  if (columns.length === 1) return (columns[0] ?? []).filter((cell) => cell !== null);
  return reader.table.measures.flatMap((_, i) => columns.flatMap((column) => column[i] ?? []));
}

type ColumnTexts = readonly (CellText | null)[];
const known = new WeakMap<TableReader, Map<TextField, ColumnTexts>>();

/** The cell of the field of each measure, null where there is nothing to read; most rules ask for the same ones. */
function columnTexts(reader: TableReader, field: TextField): ColumnTexts {
  const columns = known.get(reader) ?? new Map<TextField, ColumnTexts>();
  known.set(reader, columns);
  const before = columns.get(field);
  if (before !== undefined) return before;
  const absent = reader.column(field) === null;
  const texts = reader.table.measures.map((measure): CellText | null => {
    const text = fieldOf(measure, field);
    if (absent || text === '' || reader.isMergedFromAbove(measure.rows[0], field)) return null;
    return { ...reader.place(measure, field), measure, field, text };
  });
  columns.set(field, texts);
  return texts;
}

/** The same with the titles of the sections, which belong to no measure. */
export function allTexts(reader: TableReader): readonly (Place & { readonly text: string })[] {
  const sections = reader.table.sections.map((section) => ({
    ...reader.sectionPlace(section),
    text: [section.title, section.goal ?? ''].join('\n').trim(),
  }));
  return [
    ...sections.filter(({ text }) => text !== ''),
    ...cellTexts(reader, 'measure', 'deadline', 'responsible', 'result', 'conclusion'),
  ];
}

/** A short piece of a cell for a message. */
export function excerpt(text: string, length = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length).trimEnd()}…`;
}
