import { rule } from './rule';

/** A section without a number while other sections have one. */
export const sectionNumberMissing = rule({
  code: 'section/number-missing',
  severity: 'warning',
  needs: ['sections'],
  fixable: true,
  find: (reader) => {
    const { sections } = reader.table;
    if (sections.every((section) => section.number === null)) return [];
    return sections
      .filter((section) => section.number === null)
      .map((section) => ({ ...reader.sectionPlace(section), params: { title: section.title } }));
  },
});
