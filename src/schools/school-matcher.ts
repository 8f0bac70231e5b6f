import type { CellValue } from '../domain/cell';
import { cleanText, toLatin } from '../grid/text';
import { createSchoolBook, type NamedSchool } from './match-schools';
import { nameForm, compareForms } from './name-form';
import { extractTerritoryCode, nameKey } from './school-name';

export type SchoolMention = { readonly key: string } | { readonly ambiguous: readonly string[] } | null;

/** A cell that names a school is short; longer texts are sentences. */
const LONGEST = 300;
const LOGINS = /(?<![a-z0-9])(?:edu|sch)\d{3,}(?![a-z0-9])/gi;

/**
 * Which school the text of a cell names: by login, by its full or short name, or by kind and number («СОШ 5»). A text with any further
 * word is no name: orders («приказ № 5 от 12.03»), classes, streets and sentences name nothing.
 */
export function createSchoolMatcher(
  schools: readonly (NamedSchool & { readonly key: string })[],
): (value: CellValue) => SchoolMention {
  const book = createSchoolBook();
  for (const school of schools) book.add(school);
  const byLogin = new Map(
    schools.flatMap(({ login, key }) => (login === null ? [] : [[login.toLowerCase(), key] as const])),
  );
  const names = new Set(schools.map(({ name }) => nameKey(name)));
  const places = new Set(
    schools.flatMap(({ municipality }) => (municipality === null ? [] : nameForm(municipality).own)),
  );
  const known = new Map<string, SchoolMention>();

  const mention = (keys: readonly string[]): SchoolMention => {
    const unique = [...new Set(keys)];
    const [only] = unique;
    if (only === undefined) return null;
    return unique.length === 1 ? { key: only } : { ambiguous: unique };
  };
  const find = (text: string): SchoolMention => {
    if (text.length > LONGEST || text === '') return null;
    const logins = [...toLatin(text).matchAll(LOGINS)].map(([login]) => login.toLowerCase());
    // a foreign code beside a familiar name is another school
    if (logins.length > 0) return mention(logins.flatMap((login) => byLogin.get(login) ?? []));
    if (extractTerritoryCode(text) !== null) return null;
    if (!names.has(nameKey(text)) && !saysOnlySchool(text)) return null;
    const match = book.find({ login: null, name: text, municipality: null });
    if (match.kind === 'none') return null;
    const found = match.kind === 'match' ? [match.place] : match.places;
    const exact = match.kind === 'match' && match.by === 'name';
    const keys = found.flatMap((place) => {
      const school = schools[place];
      return school && (exact || holdsWords(text, school.name)) ? [school.key] : [];
    });
    // a single school that fits only perhaps is a question too
    return match.kind === 'ambiguous' && keys.length > 0 ? { ambiguous: [...new Set(keys)] } : mention(keys);
  };
  /** Every word of its own that the text has is one of the school's name or of a municipality. */
  const holdsWords = (text: string, name: string): boolean => {
    const own = nameForm(name);
    return (
      compareForms(nameForm(text), own) !== 'different' &&
      nameForm(text).own.every((word) => own.own.includes(word) || places.has(word))
    );
  };

  return (value) => {
    if (typeof value !== 'string') return null;
    const text = cleanText(value);
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find(text)));
    return found;
  };
}

/** A kind of school with a number or a name of its own, and nothing that belongs to something else. */
function saysOnlySchool(text: string): boolean {
  const { named, odd, number, own } = nameForm(text);
  return named && !odd && (number !== null || own.length > 0);
}
