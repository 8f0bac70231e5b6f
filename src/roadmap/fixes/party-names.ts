import type { Party } from '../measure-table';
import { parseParties } from '../parties/parse-parties';
import { normalise } from '../text/text';
import type { Contents, FixId, Wants } from './fix';

/** Form in which two writings of one party are the same: quotes, blanks, full stops and capitals do not count. */
export function partyKey(party: Party): string {
  return `${party.kind} ${normalise(party.name).replace(/["'.\s]/g, '')}`;
}

/** A name in the middle of a sentence starts small; abbreviations and surnames keep their capital. */
export function lowerStart(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Puts other names for the parties of every chosen cell; `rename` answers null where the name stays. */
export function renameParties(
  contents: Contents,
  wants: Wants,
  fix: FixId,
  rename: (party: Party) => string | null,
): void {
  for (const { rows } of contents.table.measures)
    for (let row = rows[0]; row <= rows[1]; row++) {
      if (!wants(contents.sourceRow(row))) continue;
      for (const column of contents.columns('responsible')) {
        const value = contents.get(row, column);
        if (typeof value !== 'string') continue;
        const after = renamed(value, rename);
        if (after !== value) contents.set(row, column, after, fix);
      }
    }
}

function renamed(text: string, rename: (party: Party) => string | null): string {
  let result = '';
  let rest = text;
  for (const party of parseParties(text)) {
    const at = rest.indexOf(party.name);
    const name = at < 0 ? null : rename(party);
    // a name that the reading has tidied is not found as it stands: better left alone
    if (at < 0) continue;
    result += rest.slice(0, at) + (name ?? party.name);
    rest = rest.slice(at + party.name.length);
  }
  return result + rest;
}
