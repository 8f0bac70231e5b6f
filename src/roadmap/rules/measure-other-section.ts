import type { MeasureSection } from '../measure-table';
import { stemsOf } from './measure-words';
import { rule } from './rule';

/** Words that every section of such plans has; they tell no section apart. */
const COMMON = new Set(
  [
    'мероприятия',
    'обеспечение',
    'организация',
    'проведение',
    'работа',
    'меры',
    'объективность',
    'оценочных',
    'процедур',
    'качества',
    'образования',
    'результатов',
    'школ',
    'ВПР',
  ].flatMap((word) => stemsOf(word).all),
);
/** Fewer words of a title would be met by chance. */
const FEWEST_WORDS = 2;

/** A measure in the words of another section's title and in none of its own section's. */
export const measureOtherSection = rule({
  code: 'measure/other-section',
  severity: 'info',
  needs: ['sections', 'measures'],
  fixable: false,
  find: (reader) => {
    const titles = reader.table.sections.map(tellingWords);
    return reader.table.measures.flatMap((measure) => {
      const own = titles[measure.section ?? -1];
      if (own === undefined || own.length === 0) return [];
      const words = new Set(stemsOf(measure.title).all);
      if (own.some((stem) => words.has(stem))) return [];
      const other = titles.findIndex((title) => title.length >= FEWEST_WORDS && title.every((stem) => words.has(stem)));
      const section = reader.table.sections[other];
      if (!section) return [];
      return [
        {
          ...reader.place(measure, 'measure'),
          params: { title: section.title },
          related: [reader.sectionPlace(section)],
        },
      ];
    });
  },
});

const tellingWords = (section: MeasureSection): readonly string[] =>
  [...new Set(stemsOf(section.title).all)].filter((stem) => !COMMON.has(stem));
