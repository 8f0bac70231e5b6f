import type { School } from '../domain/assessment';
import type { FederalList } from '../domain/supplements';
import { rememberTexts } from '../grid/remember';
import { foldText } from '../grid/text';
import { schoolKind, type SchoolKind } from './school-name';

export type SizeClass = 'small' | 'medium' | 'large';

/** What explains a school's results without any fault: its kind and size; and what is already known of it. */
export interface SchoolContext {
  readonly kind: SchoolKind;
  /** lyceum, gymnasium, or advanced study in the name */
  readonly selective: boolean;
  /** by the pupils of one work; null unknown */
  readonly size: SizeClass | null;
  /** federal lists that name the school, newest first */
  readonly federalLists: readonly { readonly year: number | null; readonly count: number }[];
}

/** Below this number of pupils of one work a school is small: its figures jump from year to year. */
export const SMALL_SCHOOL = 25;
const LARGE_SCHOOL = 100;

export function schoolContext(school: School, pupils: number | null, lists: readonly FederalList[]): SchoolContext {
  const entries = lists.flatMap((list) =>
    list.entries
      .filter((entry) => list.schools[entry.school]?.key === school.key && entry.count > 0)
      .map(({ year, count }) => ({ year, count })),
  );
  return {
    ...traitsOf(school.name),
    size: sizeClass(pupils),
    federalLists: entries.sort((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  };
}

/** Kind and selection, as far as the name tells. Thousands of schools share a few hundred names: each is looked at once. */
const traitsOf = rememberTexts((name: string): Pick<SchoolContext, 'kind' | 'selective'> => {
  const kind = schoolKind(name);
  return { kind, selective: kind === 'lyceum' || kind === 'gymnasium' || /углубл/.test(foldText(name)) };
});

export function sizeClass(pupils: number | null): SizeClass | null {
  if (pupils === null) return null;
  if (pupils < SMALL_SCHOOL) return 'small';
  return pupils < LARGE_SCHOOL ? 'medium' : 'large';
}
