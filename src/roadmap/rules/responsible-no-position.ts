import type { Party } from '../measure-table';
import { personKey } from '../parties/same-party';
import { rule } from './rule';
import type { Place, TableReader } from './table-reader';

/** A person whose position neither the table nor the lines above it name. Said once for each person. */
export const responsibleNoPosition = rule({
  code: 'responsible/no-position',
  severity: 'warning',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => {
    const people = new Map<string, { name: string; places: Place[]; known: boolean }>();
    for (const measure of reader.table.measures) {
      if (reader.isMergedFromAbove(measure.rows[0], 'responsible')) continue;
      for (const party of measure.responsible.parties.filter(({ kind }) => kind === 'person')) {
        const person = people.get(personKey(party.name)) ?? { name: party.name, places: [], known: false };
        people.set(personKey(party.name), person);
        person.places.push(reader.place(measure, 'responsible'));
        person.known ||= party.position !== undefined || isNamedAbove(reader, party);
      }
    }
    return [...people.values()].flatMap(({ name, places: [first, ...others], known }) =>
      known || !first ? [] : [{ ...first, params: { party: name }, related: others }],
    );
  },
});

/** «Орлова Н.П., методист» in the list of those present or in the text of the approval. */
function isNamedAbove({ table }: TableReader, { name }: Party): boolean {
  const surname = /[А-ЯЁ][а-яё]{2,}/.exec(name)?.[0] ?? name;
  const at = table.title.indexOf(surname);
  return at >= 0 && /^[^;\n]{0,20}(?:,| [-–—]) ?[а-яё]{4,}/.test(table.title.slice(at + surname.length));
}
