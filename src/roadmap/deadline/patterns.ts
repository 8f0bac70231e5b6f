import type { DeadlinePart } from '../measure-table';
import { isoDay, isoMonth, MONTH, monthNumber } from './months';

/** One wording of the vocabulary (roadmap-structures.md 4). The pattern is tried at the place where reading stands. */
export interface DeadlinePattern {
  readonly pattern: RegExp;
  /** named groups of the match to a value; null when the numbers make no date */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, text: string) => DeadlinePart | null;
}

const M = MONTH.replace(/\((?!\?)/g, '(?:');
const YEAR_WORD = '(?: ?(?:г\\.?г\\.?|гг\\.?|г\\.?|годы|года|году|год)(?![а-я]))?';
const year = (name: string): string => `(?<${name}>20\\d\\d)${YEAR_WORD}`;
const NUMERIC_DATE = (n: string): string =>
  `(?<d${n}>\\d{1,2})\\.(?<m${n}>\\d{1,2})(?:\\.(?<y${n}>20\\d\\d|\\d\\d)(?!\\d))?${YEAR_WORD}`;
const WORD_DATE = (n: string): string => `(?<d${n}>\\d{1,2}) (?<w${n}>${M})(?: ?${year(`y${n}`)})?`;
/** the rest of a phrase: up to a separator, but not through a full stop of an abbreviation inside a word */
const REST = '[^;,()\\n]*?(?=[;,()\\n]|\\. |\\.?$)';

const fullYear = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

function day(groups: Readonly<Record<string, string | undefined>>, n: string): string | null {
  const named = groups[`w${n}`];
  const month = named === undefined ? Number(groups[`m${n}`]) : monthNumber(named);
  const dayOfMonth = Number(groups[`d${n}`]);
  if (month === null || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return isoDay(dayOfMonth, month, fullYear(groups[`y${n}`]));
}

function months(groups: Readonly<Record<string, string | undefined>>): DeadlinePart | null {
  const first = monthNumber(groups['first'] ?? '');
  const last = monthNumber(groups['last'] ?? '');
  if (first === null || last === null) return null;
  const lastYear = fullYear(groups['lastYear']);
  const givenFirst = fullYear(groups['firstYear']);
  // «октябрь - март 2023»: one year at the end belongs to the second month; the first is a year earlier if it is later in the year
  const firstYear = givenFirst ?? (lastYear === null ? null : first > last ? lastYear - 1 : lastYear);
  return { kind: 'monthRange', start: isoMonth(first, firstYear), end: isoMonth(last, lastYear) };
}

const note =
  (kind: DeadlinePart['kind']) =>
  (_: unknown, text: string): DeadlinePart => ({ kind, note: text.trim() });
const make = (source: string, read: DeadlinePattern['read']): DeadlinePattern => ({
  pattern: new RegExp(source, 'uy'),
  read,
});

/** Tried in this order: the narrow before the wide. */
export const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  make(
    `(?:в соответствии(?: и)? со?|согласно|по) (?:[а-я-]+ ){0,3}?(?:график|план|срок|расписани|циклограмм|регламент)[а-я]*${REST}`,
    note('schedule'),
  ),
  make(`(?:не позднее,? чем )?за \\d+ [а-я]+(?: [а-я]+)? до ${REST}`, note('relative')),
  make(
    `(?:не позднее|в течени[еи]|через) (?:\\d+|одного|двух|трех|пяти|десяти|недели|месяца)(?: [а-я]+){0,2} (?:после|со дня|с момента) ${REST}`,
    note('relative'),
  ),
  make(
    `(?:по итогам|по результатам|по окончани[ию]|по завершени[ию]|после|до начала|накануне) ${REST}`,
    note('relative'),
  ),
  make(
    `(?:на период|в период|на время|во время|в дни|в день|по мере|по запросу|по необходимости|при необходимости)${REST}`,
    note('onEvent'),
  ),
  make(
    `(?:постоянно|непрерывно|систематически|регулярно|ежемесячно|ежеквартально|еженедельно|на постоянной основе)(?: при ${REST})?`,
    note('continuous'),
  ),
  make(`в течени[еи] (?<from>20\\d\\d) ?[-/] ?(?<to>20\\d\\d|\\d\\d) (?:учебного|уч\\.?) ?(?:года|г\\.?)`, (g) =>
    schoolYear(g),
  ),
  make(`в течени[еи] ${year('only')}`, (g) => ({ kind: 'allYear', start: g['only'] ?? '', end: g['only'] ?? '' })),
  make(
    `(?:в течени[еи]|весь|на протяжении) (?:всего |учебного |уч\\. ?|календарного )*(?:года|год|периода|период|г\\.)(?: реализации ${REST})?`,
    note('allYear'),
  ),
  make(`ежегодно`, note('annual')),
  make(`(?:до|не позднее) (?:${NUMERIC_DATE('')}|${WORD_DATE('w')})`, (g) => until(g)),
  make(`(?:до|не позднее) (?:конца )?(?<month>${M})(?: ?${year('y')})?`, (g) => {
    const month = monthNumber(g['month'] ?? '');
    return month === null ? null : { kind: 'until', end: isoMonth(month, fullYear(g['y'])) };
  }),
  make(`(?:с )?${NUMERIC_DATE('1')} ?(?:-|по) ?${NUMERIC_DATE('2')}`, (g) => span(day(g, '1'), day(g, '2'))),
  make(`(?:с )?${WORD_DATE('1')} ?(?:-|по) ?${WORD_DATE('2')}`, (g) => span(day(g, '1'), day(g, '2'))),
  make(`(?:с )?(?<from>\\d{1,2}) ?(?:-|по) ?${WORD_DATE('')}`, (g) =>
    span(day({ ...g, d: g['from'] }, ''), day(g, '')),
  ),
  make(NUMERIC_DATE(''), (g) => span(day(g, ''), day(g, ''))),
  make(WORD_DATE(''), (g) => span(day(g, ''), day(g, ''))),
  make(`(?:с )?(?<first>${M})(?: ?${year('firstYear')})? ?(?:-|по) ?(?<last>${M})(?: ?${year('lastYear')})?`, (g) =>
    months(g),
  ),
  make(`(?<month>${M})(?: ?${year('y')})?`, (g) => {
    const month = monthNumber(g['month'] ?? '');
    const iso = month === null ? null : isoMonth(month, fullYear(g['y']));
    return iso === null ? null : { kind: 'month', start: iso, end: iso };
  }),
  make(
    `(?:(?<quarter>[1-4]|i{1,3}|iv)(?:-?[а-я]{1,2})?|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+) (?:полугоди[ея]|квартал|четверть)(?: ?${year('y')})?`,
    note('monthRange'),
  ),
  make(`(?<from>20\\d\\d) ?/ ?(?<to>20\\d\\d|\\d\\d)(?!\\d)(?: ?(?:учебн[а-я]+|уч\\.?))?${YEAR_WORD}`, (g) =>
    schoolYear(g),
  ),
  make(`(?<from>20\\d\\d) ?- ?(?<to>20\\d\\d|\\d\\d)(?!\\d) ?(?:учебн[а-я]+|уч\\.?)${YEAR_WORD}`, (g) => schoolYear(g)),
  make(`(?<from>20\\d\\d) ?- ?(?<to>20\\d\\d)${YEAR_WORD}`, (g) => ({
    kind: 'yearRange',
    start: g['from'] ?? '',
    end: g['to'] ?? '',
  })),
  make(year('only'), (g) => ({ kind: 'yearRange', start: g['only'] ?? '', end: g['only'] ?? '' })),
];

function span(start: string | null, end: string | null): DeadlinePart | null {
  return start === null || end === null ? null : { kind: 'date', start, end };
}

function until(groups: Readonly<Record<string, string | undefined>>): DeadlinePart | null {
  const end = groups['dw'] === undefined ? day(groups, '') : day(groups, 'w');
  return end === null ? null : { kind: 'until', end };
}

function schoolYear(groups: Readonly<Record<string, string | undefined>>): DeadlinePart | null {
  const from = Number(groups['from']);
  const to = fullYear(groups['to']);
  if (to !== from + 1) return null;
  return { kind: 'schoolYear', start: String(from), end: String(to) };
}
