import type { Translator } from '../i18n/translator';
import type { FileSchool, NamedIn } from './school-of-file';

/** The school in a few words, with a question mark when other places name another one. */
export function schoolText(school: FileSchool, t: Translator): string {
  const name = nameOf(school, t);
  return school.others.length > 0 ? t('files.schoolUnsure', { name }) : name;
}

/** Why the school is in doubt, place by place; null when it is not. */
export function schoolDoubt(school: FileSchool, t: Translator): string | null {
  if (school.others.length === 0) return null;
  const places = [school, ...school.others].map((each) =>
    t('files.schoolPlace', { place: t.dynamic(`files.schoolFrom.${each.from}`), name: nameOf(each, t) }),
  );
  return t('files.schoolDoubt', { places: places.join(', ') });
}

const nameOf = ({ name, number }: NamedIn, t: Translator): string =>
  name ?? t('remarks.schoolNumber', { number: number ?? '' });
