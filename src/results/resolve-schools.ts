import type { School } from '../domain/assessment';
import { municipalityKey } from './group-row';
import type { FindingSink, Place } from './finding-sink';
import type { SchoolSeen } from './school-index';

/** The schools of all tables as one list; `of` gives the place of a table's own school in it. */
export interface ResolvedSchools {
  readonly schools: readonly School[];
  of(seen: SchoolSeen): number;
}

export interface SchoolSource {
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

/**
 * One school across tables: by login; a school without a login by its name, when exactly one login has that name (in
 * that municipality). A name that several logins share is reported and stays a school of its own.
 */
export function resolveSchools(sources: readonly SchoolSource[]): ResolvedSchools {
  const drafts: Draft[] = [];
  const byLogin = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const place = new Map<SchoolSeen, number>();
  const each = (visit: (seen: SchoolSeen, source: SchoolSource, index: number) => void): void =>
    sources.forEach((source) => source.schools.forEach((seen, index) => visit(seen, source, index)));

  each((seen) => {
    if (seen.login === null) return;
    const known = byLogin.get(seen.login);
    if (known === undefined) {
      byLogin.set(seen.login, drafts.length);
      place.set(seen, drafts.length);
      drafts.push({ ...seen });
    } else {
      place.set(seen, known);
      complete(drafts[known], seen);
    }
  });
  each((seen) => {
    const index = place.get(seen);
    if (index === undefined || seen.nameKey === '') return;
    const sharing = byName.get(seen.nameKey) ?? [];
    if (!sharing.includes(index)) byName.set(seen.nameKey, [...sharing, index]);
  });
  each((seen, source, index) => {
    if (place.has(seen)) return;
    const candidates = (byName.get(seen.nameKey) ?? []).filter((i) => sameMunicipality(drafts[i], seen));
    if (candidates.length === 1) {
      place.set(seen, candidates[0] ?? 0);
      complete(drafts[candidates[0] ?? 0], seen);
      return;
    }
    if (candidates.length > 1) {
      const logins = candidates
        .map((i) => drafts[i]?.login ?? drafts[i]?.municipality ?? '')
        .filter((text) => text !== '');
      source.sink.add('sameName', 'warning', source.placeOf(index), { name: seen.name, logins });
    }
    place.set(seen, drafts.length);
    byName.set(seen.nameKey, [...(byName.get(seen.nameKey) ?? []), drafts.length]);
    drafts.push({ ...seen });
  });
  return { schools: withKeys(drafts), of: (seen) => place.get(seen) ?? -1 };
}

function complete(draft: Draft | undefined, seen: SchoolSeen): void {
  if (!draft) return;
  if (draft.name === '') {
    draft.name = seen.name;
    draft.nameKey = seen.nameKey;
  }
  draft.municipality ??= seen.municipality;
}

function sameMunicipality(draft: Draft | undefined, seen: SchoolSeen): boolean {
  if (!draft || draft.municipality === null || seen.municipality === null) return true;
  return municipalityKey(draft.municipality) === municipalityKey(seen.municipality);
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
