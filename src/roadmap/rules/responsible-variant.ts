import { bareWords, normalise } from '../text/text';
import { rule } from './rule';
import { rareWritings } from './writings';

/** One name written in several ways: other quotes, blanks in initials, capitals. Said once for each. */
export const responsibleVariant = rule({
  code: 'responsible/variant',
  severity: 'info',
  needs: ['responsibleColumn', 'measures'],
  fixable: true,
  find: (reader) =>
    rareWritings(
      reader.table.measures.flatMap((measure) =>
        measure.responsible.parties.map(({ kind, name }) => ({
          ...reader.place(measure, 'responsible'),
          key: `${kind} ${normalise(name).replace(/["'.\s]/g, '')}`,
          style: startSmall(name),
          text: name,
        })),
      ),
    ).filter(({ params }) => bareWords(String(params?.['text'])) !== ''),
});

/** A capital at the beginning of a cell is no other way of writing. */
const startSmall = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
