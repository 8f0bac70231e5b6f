import { bareWords } from '../text/text';
import { sectionDisorders } from './numbering';
import { rule } from './rule';

/** Two different sections under one number. The same section twice is named by section/repeated. */
export const sectionNumberRepeated = rule({
  code: 'section/number-repeated',
  severity: 'error',
  needs: ['sections'],
  fixable: true,
  find: (reader) =>
    sectionDisorders(reader)
      .filter((disorder) => disorder.kind === 'repeated')
      .flatMap((disorder) => {
        const section = reader.table.sections[disorder.index];
        const first = reader.table.sections[disorder.first ?? -1];
        if (!section || !first || bareWords(section.title) === bareWords(first.title)) return [];
        return [
          {
            ...reader.sectionPlace(section),
            params: { number: section.number ?? '' },
            related: [reader.sectionPlace(first)],
          },
        ];
      }),
});
