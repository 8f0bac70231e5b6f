import { remember } from '../grid/remember';
import { nameKey } from './school-name';
import { compareForms, nameForm, type NameForm } from './name-form';

/** A school as some sheet or list names it. */
export interface NamedSchool {
  readonly login: string | null;
  readonly name: string;
  readonly municipality: string | null;
}

/** Places are those in which the schools were added. */
export type SchoolMatch =
  | { readonly kind: 'match'; readonly place: number; readonly by: 'login' | 'name' | 'form' }
  /** several schools fit, or one fits only perhaps: ask, never merge */
  | { readonly kind: 'ambiguous'; readonly places: readonly number[] }
  | { readonly kind: 'none' };

export interface SchoolBook {
  add(school: NamedSchool): number;
  /** a further name or municipality of a school that is there already */
  alias(place: number, school: NamedSchool): void;
  find(school: NamedSchool): SchoolMatch;
}

const NONE: SchoolMatch = { kind: 'none' };

/**
 * Finds one school across sheets and years: by login, else by its name, else by the form of its name (kind and number, or words of its
 * own) in the same municipality. A school with a login is never found by a name: a login that is not there is another school.
 */
export function createSchoolBook(): SchoolBook {
  const areas: (string | null)[] = [];
  const byLogin = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const byWord = new Map<string, { readonly place: number; readonly form: NameForm }[]>();
  const keyOf = remember(nameKey);
  /** names whose forms nobody has asked for yet: schools with logins are found without */
  let formless: { readonly place: number; readonly name: string }[] = [];

  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const index = (place: number, { login, name, municipality }: NamedSchool): void => {
    if (login !== null && !byLogin.has(login)) byLogin.set(login, place);
    areas[place] ??= municipality === null ? null : keyOf(municipality);
    const key = keyOf(name);
    if (key === '' || byName.get(key)?.includes(place)) return;
    put(byName, key, place);
    formless.push({ place, name });
  };
  const indexForms = (): void => {
    for (const { place, name } of formless) {
      const form = nameForm(name);
      for (const word of wordsOf(form)) put(byWord, word, { place, form });
    }
    formless = [];
  };
  const near = (place: number, area: string | null): boolean => {
    const own = areas[place] ?? null;
    return own === null || area === null || own === area;
  };

  return {
    add(school) {
      const place = areas.push(null) - 1;
      index(place, school);
      return place;
    },
    alias: index,
    find({ login, name, municipality }) {
      if (login !== null) {
        const place = byLogin.get(login);
        return place === undefined ? NONE : { kind: 'match', place, by: 'login' };
      }
      const area = municipality === null ? null : keyOf(municipality);
      const exact = (byName.get(keyOf(name)) ?? []).filter((place) => near(place, area));
      if (exact.length === 1) return { kind: 'match', place: exact[0] ?? 0, by: 'name' };
      if (exact.length > 1) return { kind: 'ambiguous', places: exact };
      indexForms();
      const form = nameForm(name);
      const same = new Set<number>();
      const possible = new Set<number>();
      for (const word of wordsOf(form))
        for (const other of byWord.get(word) ?? []) {
          if (!near(other.place, area)) continue;
          const likeness = compareForms(form, other.form);
          if (likeness === 'same') same.add(other.place);
          else if (likeness === 'possible') possible.add(other.place);
        }
      const [first] = same;
      if (same.size === 1 && first !== undefined) return { kind: 'match', place: first, by: 'form' };
      const places = same.size > 0 ? [...same] : [...possible];
      return places.length > 0 ? { kind: 'ambiguous', places } : NONE;
    },
  };
}

function wordsOf({ number, own }: NameForm): string[] {
  return number === null ? [...own] : [`№${String(number)}`, ...own];
}
