import { excerpt } from './cell-texts';
import { rule } from './rule';

/** Older ways of moving data cut a text here. */
export const LIMIT = 255;

/** A text of exactly 255 signs that ends in the middle of a sentence. */
export const textCutAtLimit = rule({
  code: 'text/cut-at-limit',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    reader.table.measures.flatMap((measure) => {
      const hits = [];
      for (let row = measure.rows[0]; row <= measure.rows[1]; row++)
        for (const { column } of reader.table.columns) {
          const text = reader.raw(row, column);
          if (text?.length === LIMIT && /[\p{L}\d,;–-]\s?$/u.test(text))
            hits.push({ row, column, params: { text: excerpt(text.slice(-40)) } });
        }
      return hits;
    }),
});
