import type { HighlightSchool } from './highlight-runs';
import { signOf } from './sign';

/** A cell may list a whole town: so many of its schools are explained, the others are only named. */
const MOST_EXPLAINED = 4;

/** The schools of one naming cell as one to mark; the same schools give the same object, so that rows can be told to follow. */
export function createTogether(closing: string | undefined): (schools: readonly HighlightSchool[]) => HighlightSchool {
  const known = new Map<string, HighlightSchool>();
  return (schools) => {
    const key = schools.map((school) => school.key).join(' ');
    let school = known.get(key);
    if (!school)
      known.set(key, (school = { key, level: schools[0]?.level ?? 'check', reason: reasonOf(schools, closing) }));
    return school;
  };
}

function reasonOf(schools: readonly HighlightSchool[], closing: string | undefined): string {
  const parts = schools
    .slice(0, MOST_EXPLAINED)
    .map(({ key, name, reason }) => (schools.length === 1 ? reason : `${name ?? key}\n${reason}`));
  const named = schools.slice(MOST_EXPLAINED).map(({ key, name, level }) => `${signOf[level]} ${name ?? key}`);
  return [...parts, ...(named.length > 0 ? [named.join('\n')] : []), ...(closing === undefined ? [] : [closing])].join(
    '\n\n',
  );
}
