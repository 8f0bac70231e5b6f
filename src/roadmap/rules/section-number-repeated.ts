import { sectionDisorders } from './numbering';
import { rule } from './rule';

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
        if (!section || !first) return [];
        return [
          {
            ...reader.sectionPlace(section),
            params: { number: section.number ?? '' },
            related: [reader.sectionPlace(first)],
          },
        ];
      }),
});
