import type { School } from '../domain/assessment';
import type { NameQuestion } from '../domain/supplements';
import { createSchoolBook, type SchoolBook, type SchoolMatch } from '../schools/match-schools';
import { textFingerprint } from './column-questions';
import type { FindingSink, Place } from './finding-sink';
import { municipalityKey } from './group-row';
import type { SchoolSeen } from './school-index';

/** The schools of all tables as one list; `of` gives the place of a table's own school in it. */
export interface ResolvedSchools {
  readonly schools: readonly School[];
  readonly questions: readonly NameQuestion[];
  of(seen: SchoolSeen): number;
}

export interface SchoolSource {
  readonly file: string | null;
  readonly sheet: string;
  readonly schools: readonly SchoolSeen[];
  readonly sink: FindingSink;
  placeOf(school: number): Place;
}

interface Draft {
  login: string | null;
  name: string;
  nameKey: string;
  municipality: string | null;
}

interface State {
  readonly drafts: Draft[];
  readonly book: SchoolBook;
  readonly place: Map<SchoolSeen, number>;
  readonly asked: Map<NameQuestion, readonly number[]>;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * One school across tables: by login; a school without a login by its name or the form of its name, when exactly one school has it (in
 * that municipality). Anything that fits several schools is reported and asked, and stays a school of its own.
 */
export function resolveSchools(
  sources: readonly SchoolSource[],
  answers: Readonly<Record<string, string>> = {},
): ResolvedSchools {
  const state: State = { drafts: [], book: createSchoolBook(), place: new Map(), asked: new Map(), answers };
  for (const source of sources)
    for (const seen of source.schools) if (seen.login !== null) join(state, seen, state.book.find(seen));
  for (const source of sources) {
    // two rows of one table that look alike are two schools, not two spellings of one
    const taken = new Set(source.schools.flatMap((seen) => state.place.get(seen) ?? []));
    source.schools.forEach((seen, index) => {
      if (seen.login !== null) return;
      const match = remembered(state, seen) ?? state.book.find(seen);
      const used: SchoolMatch =
        match.kind === 'match' && match.by === 'form' && taken.has(match.place)
          ? { kind: 'ambiguous', places: [match.place] }
          : match;
      report(state, source, seen, index, used);
      taken.add(join(state, seen, used));
    });
  }
  const schools = withKeys(state.drafts);
  const questions = [...state.asked].map(([question, places]) => ({
    ...question,
    candidates: places.flatMap((at) => schools[at] ?? []),
  }));
  return { schools, questions, of: (seen) => state.place.get(seen) ?? -1 };
}

/** Puts the school where it was found, else at the end of the list; gives its place. */
function join({ drafts, book, place }: State, seen: SchoolSeen, match: SchoolMatch): number {
  if (match.kind === 'match') {
    place.set(seen, match.place);
    const draft = drafts[match.place];
    if (draft) {
      if (draft.name === '') {
        draft.name = seen.name;
        draft.nameKey = seen.nameKey;
      }
      draft.municipality ??= seen.municipality;
      book.alias(match.place, { ...seen, login: draft.login });
    }
    return match.place;
  }
  drafts.push({ ...seen });
  const added = book.add(seen);
  place.set(seen, added);
  return added;
}

function fingerprintOf(seen: SchoolSeen): string {
  return textFingerprint(`${seen.nameKey}\u0001${municipalityKey(seen.municipality) ?? ''}`);
}

/** The school that the user named for this name before. */
function remembered({ answers, book }: State, seen: SchoolSeen): SchoolMatch | null {
  const answer = answers[fingerprintOf(seen)];
  if (answer === undefined) return null;
  const match = book.find({ login: answer.toLowerCase(), name: '', municipality: null });
  return match.kind === 'match' ? match : null;
}

function report(state: State, source: SchoolSource, seen: SchoolSeen, index: number, match: SchoolMatch): void {
  if (match.kind === 'none') return;
  const cell = source.placeOf(index);
  const nameOf = (at: number): string => state.drafts[at]?.login ?? state.drafts[at]?.name ?? '';
  if (match.kind === 'match') {
    if (match.by === 'form')
      source.sink.add('joinedByForm', 'info', cell, { name: seen.name, school: nameOf(match.place) });
    return;
  }
  source.sink.add('sameName', 'warning', cell, { name: seen.name, logins: match.places.map(nameOf) });
  const { file, sheet } = source;
  const question: NameQuestion = {
    kind: 'name',
    file,
    sheet,
    cell: { sheet, ...source.sink.locate(cell) },
    fingerprint: fingerprintOf(seen),
    name: seen.name,
    candidates: [],
  };
  state.asked.set(question, match.places);
}

/** Key = login, else the name; the municipality joins the key only where several schools bear one name. */
function withKeys(drafts: readonly Draft[]): School[] {
  const names = new Map<string, number>();
  for (const { login, nameKey } of drafts) if (login === null) names.set(nameKey, (names.get(nameKey) ?? 0) + 1);
  const taken = new Set<string>();
  return drafts.map(({ login, name, nameKey, municipality }) => {
    let key = login ?? `name:${nameKey}`;
    if (login === null && (names.get(nameKey) ?? 0) > 1) key += `@${municipalityKey(municipality) ?? ''}`;
    while (taken.has(key)) key += '+';
    taken.add(key);
    return { key, login, name: name === '' ? (login ?? '') : name, municipality };
  });
}
