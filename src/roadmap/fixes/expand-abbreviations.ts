import type { ContentFix } from './fix';
import { renameParties } from './party-names';

/** Parties named by an abbreviation alone get the name that the document or the user gives for it. */
export const expandAbbreviations: ContentFix = {
  id: 'expandAbbreviations',
  level: 'contents',
  codes: ['responsible/abbreviation'],
  tableWide: ['responsible/abbreviation'],
  apply: (contents, wants) => {
    const names = new Map([
      ...Object.entries(contents.table.abbreviations ?? {}),
      ...Object.entries(contents.options.dictionary ?? {}),
    ]);
    renameParties(contents, wants, 'expandAbbreviations', (party) => names.get(party.name) ?? null);
  },
};
