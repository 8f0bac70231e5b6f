import type { MeasureField } from '../measure-table';
import type { ContentFix } from './fix';

const FIELDS: readonly MeasureField[] = ['measure', 'responsible', 'result', 'conclusion'];

/** A hyphen or long dash between blanks becomes the dash of Russian print. Hyphens inside words stay. */
export function withDashes(text: string): string {
  return text.replace(/(?<=\S)[ \u00a0]+[-‐‑‒—―−]+[ \u00a0]+(?=\S)/gu, ' – ');
}

export const normaliseDashes: ContentFix = {
  id: 'normaliseDashes',
  level: 'contents',
  codes: [],
  apply: (contents, wants) => {
    const { table } = contents;
    for (const { rows } of table.measures)
      for (let row = rows[0]; row <= rows[1]; row++) {
        if (!wants(contents.sourceRow(row))) continue;
        for (const column of FIELDS.flatMap((field) => contents.columns(field))) {
          const value = contents.get(row, column);
          if (typeof value !== 'string') continue;
          const after = withDashes(value);
          if (after !== value) contents.set(row, column, after, 'normaliseDashes');
        }
      }
  },
};
