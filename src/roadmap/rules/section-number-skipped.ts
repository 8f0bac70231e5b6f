import { toRoman, romanText } from '../recognise/item-number';
import { sectionDisorders } from './numbering';
import { rule } from './rule';

/** Section 2 is followed by section 4, or section 3 stands below section 4. */
export const sectionNumberSkipped = rule({
  code: 'section/number-skipped',
  severity: 'warning',
  needs: ['sections'],
  fixable: true,
  find: (reader) =>
    sectionDisorders(reader)
      .filter((disorder) => disorder.kind !== 'repeated')
      .flatMap((disorder) => {
        const section = reader.table.sections[disorder.index];
        if (!section) return [];
        const number = section.number ?? '';
        const expected = romanText(number) === null ? String(disorder.expected) : toRoman(disorder.expected);
        return [{ ...reader.sectionPlace(section), params: { number, expected } }];
      }),
});
