import type { SchoolContents } from '../../app/overview';
import type { Settings } from '../../app/settings';
import { matchesSearch } from './template-search';

/** The list stays short enough to read; the others are found by their name. */
const MOST_SHOWN = 12;

export interface ShownSchool {
  readonly key: string;
  readonly name: string;
  readonly selective: boolean;
  /** otherwise than its name says */
  readonly changed: boolean;
  readonly byName: boolean;
}

/** Schools that fit the typed text: those compared with lyceums first, then the rest as long as there is room. */
export function shownSchools(
  schools: readonly SchoolContents[],
  kinds: Settings['schoolKinds'],
  typed: string,
): { readonly shown: readonly ShownSchool[]; readonly more: number } {
  const here = new Set(schools.map(({ key }) => key));
  // an answer about a school of another year's book stays in the list, so that it can be taken back
  const gone = Object.entries(kinds)
    .filter(([key]) => !here.has(key))
    .map(([key, { name, selective }]) => ({ key, name, selective: !selective }));
  const all = [...schools, ...gone].map(({ key, name, selective }): ShownSchool => {
    const answer = kinds[key];
    return { key, name, selective: answer?.selective ?? selective, changed: answer !== undefined, byName: selective };
  });
  const fitting = all.filter(({ name }) => typed.trim() === '' || matchesSearch(name, typed));
  const ordered = [...fitting].sort((a, b) => Number(b.changed || b.selective) - Number(a.changed || a.selective));
  return { shown: ordered.slice(0, MOST_SHOWN), more: Math.max(0, ordered.length - MOST_SHOWN) };
}

/** An answer that says the same as the name is no answer. */
export function withKind(
  kinds: Settings['schoolKinds'],
  school: ShownSchool,
  selective: boolean,
): Settings['schoolKinds'] {
  const { [school.key]: _, ...others } = kinds;
  return selective === school.byName ? others : { ...others, [school.key]: { name: school.name, selective } };
}
