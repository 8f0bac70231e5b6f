import type { Level } from '../../domain/outcome';
import { worstLevel } from '../../risk/levels';
import { LEVELS } from './levels';
import { searchable, signCount, smallestP, type SchoolItem, type SchoolWork } from './school-items';

export const SORTS = ['level', 'p', 'signs', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const CONTEXTS = ['selective', 'ordinary', 'small', 'federal', 'notConfirmed'] as const;
export type ContextChoice = (typeof CONTEXTS)[number];

/** What the list shows; an empty string stands for all. */
export interface SchoolFilter {
  readonly text: string;
  /** empty: all levels */
  readonly levels: ReadonlySet<Level>;
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
  readonly context: ContextChoice | '';
  readonly sort: Sort;
}

export const noFilter: SchoolFilter = {
  text: '',
  levels: new Set(),
  subject: '',
  grade: '',
  year: '',
  context: '',
  sort: 'level',
};

/** A school as it passes the filter: only the works asked for count. */
export interface ShownSchool {
  readonly item: SchoolItem;
  readonly works: readonly SchoolWork[];
  readonly level: Level;
  readonly signs: number;
  readonly p: number | null;
}

export interface FilteredSchools {
  readonly shown: readonly ShownSchool[];
  /** schools at each level that pass everything else */
  readonly counts: Readonly<Record<Level, number>>;
}

export function filterSchools(items: readonly SchoolItem[], filter: SchoolFilter): FilteredSchools {
  const counts = { strong: 0, check: 0, none: 0, insufficient: 0 };
  const words = searchable(filter.text).split(' ');
  const shown: ShownSchool[] = [];
  for (const item of items) {
    if (!words.every((word) => hasWord(item.text, word)) || !fitsContext(item, filter.context)) continue;
    const works = item.works.filter((work) => fitsWork(work, filter));
    if (works.length === 0) continue;
    const level = worstLevel(works.map(({ result }) => result.level));
    counts[level] += 1;
    if (filter.levels.size > 0 && !filter.levels.has(level)) continue;
    shown.push({ item, works, level, signs: signCount(works), p: smallestP(works) });
  }
  return { shown: shown.sort(ORDERS[filter.sort]), counts };
}

/** A figure is a number of its own: «5» is not in «15». */
function hasWord(text: string, word: string): boolean {
  if (!/^№?\d+$/.test(word)) return text.includes(word);
  const digits = word.replace('№', '');
  return new RegExp(`(?<!\\d)${word.startsWith('№') ? word : digits}(?!\\d)`).test(text) || isCodeStart(text, word);
}

/** A login may be typed by its figures alone. */
function isCodeStart(text: string, word: string): boolean {
  return word.length > 3 && text.includes(word);
}

function fitsWork({ assessment }: SchoolWork, { subject, grade, year }: SchoolFilter): boolean {
  return (
    (subject === '' || assessment.subject === subject) &&
    (grade === '' || String(assessment.grade) === grade) &&
    (year === '' || String(assessment.year) === year)
  );
}

function fitsContext({ context }: SchoolItem, choice: SchoolFilter['context']): boolean {
  switch (choice) {
    case '':
      return true;
    case 'selective':
      return context?.selective ?? false;
    case 'ordinary':
      return !(context?.selective ?? false);
    case 'small':
      return context?.size === 'small';
    case 'federal':
      return (context?.federalLists.length ?? 0) > 0;
    case 'notConfirmed':
      return context?.exams === 'notConfirmed';
  }
}

type Order = (a: ShownSchool, b: ShownSchool) => number;

const byName: Order = (a, b) => a.item.name.localeCompare(b.item.name, 'ru', { numeric: true });
const byLevel: Order = (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
const bySigns: Order = (a, b) => b.signs - a.signs;
/** without a probability last; 2 is above every probability */
const byP: Order = (a, b) => (a.p ?? 2) - (b.p ?? 2);

const ORDERS: Readonly<Record<Sort, Order>> = {
  level: (a, b) => byLevel(a, b) || byP(a, b) || byName(a, b),
  p: (a, b) => byP(a, b) || byName(a, b),
  signs: (a, b) => bySigns(a, b) || byP(a, b) || byName(a, b),
  name: byName,
};

/** What can be chosen, from the works that were read; a choice of one is none. */
export interface FilterChoices {
  readonly subjects: readonly string[];
  readonly grades: readonly string[];
  readonly years: readonly string[];
  readonly contexts: readonly ContextChoice[];
}

export function filterChoices(items: readonly SchoolItem[]): FilterChoices {
  const works = items.flatMap((item) => item.works);
  const distinct = (value: (work: SchoolWork) => string | number | null): string[] => {
    const values = new Set(works.flatMap((work) => value(work) ?? []).map(String));
    return values.size < 2 ? [] : [...values].sort((a, b) => a.localeCompare(b, 'ru', { numeric: true }));
  };
  return {
    subjects: distinct(({ assessment }) => assessment.subject),
    grades: distinct(({ assessment }) => assessment.grade),
    years: distinct(({ assessment }) => assessment.year).reverse(),
    contexts: CONTEXTS.filter((choice) => {
      const fitting = items.filter((item) => fitsContext(item, choice)).length;
      return fitting > 0 && fitting < items.length;
    }),
  };
}

/** How many of the choices behind «Filters» are made. */
export function hiddenChoices({ subject, grade, year, context }: SchoolFilter): number {
  return [subject, grade, year, context].filter((choice) => choice !== '').length;
}

export function isFiltered(filter: SchoolFilter): boolean {
  return filter.text.trim() !== '' || filter.levels.size > 0 || hiddenChoices(filter) > 0;
}
