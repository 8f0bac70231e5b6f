import { bareWords } from '../text/text';
import { rule } from './rule';

/** Sections below this number say nothing about the habit of the table. */
const FEWEST_SECTIONS = 3;

/** The only section that holds a single measure; in a table of small sections that is usual. */
export const sectionSingleItem = rule({
  code: 'section/single-item',
  severity: 'info',
  needs: ['sections', 'measures'],
  fixable: false,
  find: (reader) => {
    const { sections, measures } = reader.table;
    const sizes = new Map<number | null, number>();
    for (const { section } of measures) sizes.set(section, (sizes.get(section) ?? 0) + 1);
    const single = sections.filter((_, index) => sizes.get(index) === 1);
    // two halves of one section are named by section/repeated
    const isSplit = (title: string): boolean =>
      sections.filter((other) => bareWords(other.title) === bareWords(title)).length > 1;
    const [section] = single;
    if (!section || single.length > 1 || isSplit(section.title) || sections.length < FEWEST_SECTIONS) return [];
    return [{ ...reader.sectionPlace(section), params: { title: section.title } }];
  },
});
