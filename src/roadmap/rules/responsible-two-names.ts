import { partyKey } from '../parties/same-party';
import { bareWords } from '../text/text';
import { rule } from './rule';
import { rareWritings } from './writings';

/** One party under different names in different cells («руководители ОО» and «руководители ОУ»). Said once for each. */
export const responsibleTwoNames = rule({
  code: 'responsible/two-names',
  severity: 'info',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    rareWritings(
      reader.table.measures.flatMap((measure) =>
        measure.responsible.parties
          .filter(({ kind }) => kind !== 'person')
          .map(({ name }) => ({
            ...reader.place(measure, 'responsible'),
            key: partyKey(name, reader.abbreviations),
            style: bareWords(name),
            text: name,
          })),
      ),
    ),
});
