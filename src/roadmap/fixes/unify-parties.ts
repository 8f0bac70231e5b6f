import type { Party } from '../measure-table';
import { parseParties } from '../parties/parse-parties';
import type { ContentFix, Contents } from './fix';
import { lowerStart, partyKey, renameParties } from './party-names';

/** One party written in several ways («ИМЦ "Рост"», «ИМЦ «Рост»», «Петрова А. А.», «Петрова А.А.») gets its commonest name. */
export const unifyParties: ContentFix = {
  id: 'unifyParties',
  level: 'contents',
  codes: ['responsible/variant'],
  tableWide: ['responsible/variant'],
  apply: (contents, wants) => {
    const names = commonNames(contents);
    renameParties(contents, wants, 'unifyParties', (party) => {
      const name = names.get(partyKey(party));
      if (name === undefined || lowerStart(party.name) === lowerStart(name)) return null;
      return startLike(name, party);
    });
  },
};

function commonNames(contents: Contents): ReadonlyMap<string, string> {
  const writings = new Map<string, Map<string, { name: string; count: number }>>();
  for (const { rows } of contents.table.measures)
    for (const column of contents.columns('responsible')) {
      const value = contents.get(rows[0], column);
      if (typeof value !== 'string') continue;
      for (const party of parseParties(value)) {
        const key = partyKey(party);
        const known = writings.get(key) ?? new Map<string, { name: string; count: number }>();
        const writing = known.get(lowerStart(party.name)) ?? { name: party.name, count: 0 };
        writing.count += 1;
        known.set(lowerStart(party.name), writing);
        writings.set(key, known);
      }
    }
  return new Map(
    [...writings].flatMap(([key, known]) => {
      const [best] = [...known.values()].sort((a, b) => b.count - a.count);
      return best === undefined || known.size < 2 ? [] : [[key, best.name] as const];
    }),
  );
}

function startLike(name: string, party: Party): string {
  if (party.kind === 'person') return name;
  const small = lowerStart(name);
  return /^\p{Lu}/u.test(party.name) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
