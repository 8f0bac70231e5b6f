import { bareWords } from '../text/text';
import { rule } from './rule';

/** Two sections with the same title. */
export const sectionRepeated = rule({
  code: 'section/repeated',
  severity: 'warning',
  needs: ['sections'],
  fixable: false,
  find: (reader) => {
    const firstOf = new Map<string, number>();
    return reader.table.sections.flatMap((section, index) => {
      const words = bareWords(section.title);
      const first = reader.table.sections[firstOf.get(words) ?? -1];
      if (words === '') return [];
      if (!first) firstOf.set(words, index);
      return first
        ? [{ ...reader.sectionPlace(section), params: { title: section.title }, related: [reader.sectionPlace(first)] }]
        : [];
    });
  },
});
