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
  return reader.table.measures.flatMap((measure) =>
    fields
      .filter((field) => reader.column(field) !== null && !reader.isMergedFromAbove(measure.rows[0], field))
      .map((field) => ({ ...reader.place(measure, field), measure, field, text: fieldOf(measure, field) }))
      .filter(({ text }) => text !== ''),
  );
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
