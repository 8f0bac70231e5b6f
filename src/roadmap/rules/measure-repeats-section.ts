import { bareWords } from '../text/text';
import { stemsOf } from './measure-words';
import { rule } from './rule';

/** A title of fewer words («Контроль») is repeated by chance. */
const FEWEST_WORDS = 3;
const MOST_OF_IT = 0.75;

/** A measure that says no more than the title of its section. */
export const measureRepeatsSection = rule({
  code: 'measure/repeats-section',
  severity: 'warning',
  needs: ['sections', 'measures'],
  fixable: false,
  find: (reader) =>
    reader.table.measures.flatMap((measure) => {
      const section = reader.table.sections[measure.section ?? -1];
      if (!section) return [];
      const place = {
        ...reader.place(measure, 'measure'),
        params: { title: section.title },
        related: [reader.sectionPlace(section)],
      };
      const title = bareWords(section.title);
      if (title.includes(' ') && title === bareWords(measure.title)) return [place];
      const ofSection = new Set(stemsOf(section.title).all);
      const ofMeasure = new Set(stemsOf(measure.title).all);
      const taken = [...ofMeasure].filter((stem) => ofSection.has(stem)).length;
      if (ofSection.size < FEWEST_WORDS || taken < ofMeasure.size || taken < ofSection.size * MOST_OF_IT) return [];
      return [place];
    }),
});
