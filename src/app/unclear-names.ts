import type { SheetNote } from './api';
import { address } from '../domain/cell';
import type { NamedSchool, UnclearMention } from '../reports/highlight/find-mentions';

/** So many candidates are named; a number common to a whole region would fill the pane. */
const MOST_CANDIDATES = 5;

/** One note for each doubtful name of a sheet, at its first cell: hundreds of pupil rows repeat one name. */
export function unclearNotes(unclear: readonly UnclearMention[], schools: readonly NamedSchool[]): SheetNote[] {
  const labels = new Map(schools.map((school) => [school.key, labelOf(school)]));
  const firsts = new Map<string, { readonly mention: UnclearMention; rows: number }>();
  for (const mention of unclear) {
    const same = JSON.stringify([mention.cell.sheet, mention.text, mention.candidates]);
    const known = firsts.get(same);
    if (known) known.rows += 1;
    else firsts.set(same, { mention, rows: 1 });
  }
  return [...firsts.values()].map(({ mention: { cell, text, candidates }, rows }) => ({
    sheet: cell.sheet,
    code: candidates.length > 1 ? 'nameOfSeveral' : 'namePerhaps',
    params: {
      cell: address(cell),
      name: text,
      schools: candidates
        .slice(0, MOST_CANDIDATES)
        .map((key) => labels.get(key) ?? key)
        .join('; '),
      rest: Math.max(0, candidates.length - MOST_CANDIDATES),
      more: rows - 1,
    },
  }));
}

/** Namesakes are told apart by their login, else by their municipality. */
function labelOf({ name, login, municipality }: NamedSchool): string {
  const mark = login ?? municipality ?? null;
  return mark === null || mark === name ? name : `${name} (${mark})`;
}
