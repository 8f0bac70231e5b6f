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
  let known = textsOf.get(reader);
  if (!known) textsOf.set(reader, (known = new Map<string, readonly CellText[]>()));
  const key = fields.join();
  let texts = known.get(key);
  if (!texts) known.set(key, (texts = collectTexts(reader, fields)));
  return texts;
}

/** Most rules ask one and the same table for the same fields. */
const textsOf = new WeakMap<TableReader, Map<string, readonly CellText[]>>();

function collectTexts(reader: TableReader, fields: readonly TextField[]): CellText[] {
  const used = fields.filter((field) => reader.column(field) !== null);
  const found: CellText[] = [];
  for (const measure of reader.table.measures)
    for (const field of used) {
      const text = fieldOf(measure, field);
      if (text === '' || reader.isMergedFromAbove(measure.rows[0], field)) continue;
      const { row, column } = reader.place(measure, field);
      found.push({ row, column, measure, field, text });
    }
  return found;
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
