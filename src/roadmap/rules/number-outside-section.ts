import { numberingOf } from './numbering';
import { rule } from './rule';

/** Item 2.4 in section 3, or number 17 in a section that holds 6 to 10. */
export const numberOutsideSection = rule({
  code: 'number/outside-section',
  severity: 'error',
  needs: ['numberColumn', 'sections'],
  fixable: true,
  find: (reader) =>
    numberingOf(reader).outside.map(({ member, expected }) => {
      const section = reader.table.sections[member.measure.section ?? -1];
      return {
        ...reader.place(member.measure, 'number'),
        params: { number: member.measure.number ?? '', section: expected },
        related: section ? [reader.sectionPlace(section)] : [],
      };
    }),
});
