import { readParties } from '../parties/parse-parties';
import { partyKey, personKey } from '../parties/same-party';
import { cellTexts } from './cell-texts';
import { rule } from './rule';

/** One party twice in a cell, also under two names («руководители ОО, руководители ОУ»). */
export const responsibleRepeated = rule({
  code: 'responsible/repeated',
  severity: 'warning',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'responsible').flatMap(({ row, column, text }) => {
      const seen = new Map<string, string>();
      for (const { kind, name } of readParties(text).parties) {
        const key = kind === 'person' ? personKey(name) : partyKey(name, reader.abbreviations);
        const first = seen.get(key);
        if (first !== undefined) return [{ row, column, params: { party: name, expected: first } }];
        seen.set(key, name);
      }
      return [];
    }),
});
