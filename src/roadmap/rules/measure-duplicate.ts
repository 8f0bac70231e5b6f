import { measureKey } from './measure-words';
import { rule } from './rule';

/** The same measure in two places, also with another deadline. */
export const measureDuplicate = rule({
  code: 'measure/duplicate',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) => {
    const firstOf = new Map<string, number>();
    return reader.table.measures.flatMap((measure, index) => {
      const key = measureKey(measure);
      if (key === null || reader.isMergedFromAbove(measure.rows[0], 'measure')) return [];
      const first = reader.table.measures[firstOf.get(key) ?? -1];
      if (!first) {
        firstOf.set(key, index);
        return [];
      }
      return [{ ...reader.place(measure, 'measure'), related: [reader.place(first, 'measure')] }];
    });
  },
});
