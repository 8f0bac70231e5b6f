import { ANY_MONTH, isoDay, isoMonth, monthNumber } from './months';
import {
  day,
  fullYear,
  make,
  NUMERIC_DATE,
  schoolYear,
  span,
  WORD_DATE,
  year,
  YEAR_WORD,
  type DeadlinePattern,
  type DraftPart,
  type Groups,
  type YearShare,
} from './part-pattern';
import { UNTIL_YEAR } from './phrase-patterns';

const SCHOOL_YEAR = (n: string): string =>
  `(?<from${n}>20\\d\\d) ?[-/] ?(?<to${n}>20\\d\\d|\\d\\d)(?!\\d)(?: ?(?:учебн[а-я]+|уч\\.?))?${YEAR_WORD}`;
const TO = ' ?(?:-|/|по|до) ?';

const DATES: readonly DeadlinePattern[] = [
  make(`(?:до|не позднее|к) (?:${NUMERIC_DATE('')}|${WORD_DATE('w')})`, (g) => {
    const end = g['dw'] === undefined ? day(g, '') : day(g, 'w');
    return end === null ? null : { kind: 'until', end };
  }),
  make(`(?:до|не позднее|к) (?:(?:концу|конца|середины|начала) )?(?<month>${ANY_MONTH})(?: ?${year('y')})?`, (g) => {
    const month = monthNumber(g['month'] ?? '');
    return month === null ? null : { kind: 'until', end: isoMonth(month, fullYear(g['y'])) };
  }),
  UNTIL_YEAR,
  make('(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)', (g) => span(day(g, ''), day(g, ''))),
  make(`(?:с )?(?<first>\\d{1,2}) ?(?:-|по) ?${NUMERIC_DATE('')}`, (g) =>
    span(day({ ...g, d: g['first'] }, ''), day(g, '')),
  ),
  make(`(?:с )?${NUMERIC_DATE('1')} ?(?:-|по|до) ?${NUMERIC_DATE('2')}`, (g) => span(day(g, '1'), day(g, '2'))),
  make(`(?:с )?${WORD_DATE('1')} ?(?:-|по|до) ?${WORD_DATE('2')}`, (g) => span(day(g, '1'), day(g, '2'))),
  make(`(?:с )?(?<first>\\d{1,2}) ?(?:-|по|до) ?${WORD_DATE('')}`, (g) =>
    span(day({ ...g, d: g['first'] }, ''), day(g, '')),
  ),
  make(`(?<first>\\d{1,2})(?:(?:, ?| и )\\d{1,2}){0,8}(?:, ?| и )${WORD_DATE('')}`, (g) =>
    span(day({ ...g, d: g['first'] }, ''), day(g, '')),
  ),
  make(`(?:с|начиная с) (?:${NUMERIC_DATE('')}|${WORD_DATE('w')})`, (g, text) => {
    const start = g['dw'] === undefined ? day(g, '') : day(g, 'w');
    return start === null ? null : { kind: 'continuous', start, note: text.trim() };
  }),
  make(NUMERIC_DATE(''), (g) => span(day(g, ''), day(g, ''))),
  make('(?<m>0?[1-9]|1[0-2])[./](?<y>20\\d\\d)(?!\\d)', (g) => oneMonth(Number(g['m']), fullYear(g['y']))),
  make(WORD_DATE(''), (g) => span(day(g, ''), day(g, ''))),
];

const MONTHS: readonly DeadlinePattern[] = [
  make(`(?:с |от )?(?<first>${ANY_MONTH})${TO}(?<last>${ANY_MONTH}),? (?:${SCHOOL_YEAR('')})`, (g) => {
    const school = schoolYear(g);
    const first = monthNumber(g['first'] ?? '');
    const last = monthNumber(g['last'] ?? '');
    if (school === null || first === null || last === null) return null;
    const from = Number(school.start);
    return {
      kind: 'monthRange',
      start: isoMonth(first, yearInSchoolYear(first, from)),
      end: isoMonth(last, first <= 7 || last < 8 ? from + 1 : yearInSchoolYear(last, from)),
    };
  }),
  make(`(?<month>${ANY_MONTH}),? (?:${SCHOOL_YEAR('')})`, (g) => {
    const school = schoolYear(g);
    const month = monthNumber(g['month'] ?? '');
    return school === null || month === null ? null : oneMonth(month, yearInSchoolYear(month, Number(school.start)));
  }),
  make(
    `(?:с |от )?(?<first>${ANY_MONTH})(?: ?${year('firstYear')})?${TO}(?<last>${ANY_MONTH})(?: ?${year('lastYear')})?`,
    (g) => range(g),
  ),
  make(`(?:с|начиная с) (?<month>${ANY_MONTH})(?: ?${year('y')})?(?! ?(?:-|по|до|и) )`, (g, text) => {
    const month = monthNumber(g['month'] ?? '');
    return month === null ? null : { kind: 'continuous', start: isoMonth(month, fullYear(g['y'])), note: text.trim() };
  }),
  make(
    `(?<where>(?:в )?(?:начал[оае]|конец|конце|середин[аеу]|(?:перв|втор|трет|последн)[а-я]+ (?:половин|декад|недел)[а-я]+|\\d(?:-[а-я]{1,2})?(?: ?(?:-|и) ?\\d(?:-[а-я]{1,2})?)? (?:половин|декад|недел)[а-я]+)) (?<month>${ANY_MONTH})(?: ?${year('y')})?`,
    (g, text) => {
      const part = oneMonth(monthNumber(g['month'] ?? '') ?? 0, fullYear(g['y']));
      return part && { ...part, note: text.trim() };
    },
  ),
  make(`(?<month>${ANY_MONTH})(?: ?${year('y')})?`, (g) =>
    oneMonth(monthNumber(g['month'] ?? '') ?? 0, fullYear(g['y'])),
  ),
];

const ORDINAL = '(?:[1-4](?!\\d)|[iі]{1,3}|[iі]v|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт(?:ая|ой|ую|ый|ом|ого))';
const UNITS: readonly (readonly [RegExp, YearShare['unit'], number])[] = [
  [/^полугод/, 'half', 2],
  [/^кв/, 'quarter', 4],
  [/^четверт/, 'term', 4],
  [/^тримест/, 'trimester', 3],
];

const ENDING = '(?:-?(?:е|ое|ая|й|ой|м|я|го))?';
const AND = '(?:,| и|, и| ?;) ?';
const UNIT = '(?<unit>(?:полугоди|квартал|четверт|триместр)[а-я]*|кв(?![а-я])\\.?)';

const SHARES: readonly DeadlinePattern[] = [
  // «I, III квартал» are two quarters, not all from the first to the third: each ordinal but the last is read with the unit behind it
  make(
    `(?<o1>${ORDINAL})${ENDING}(?=${AND}(?<next>${ORDINAL})${ENDING}(?<more>(?:(?:${AND}| ?- ?)${ORDINAL}${ENDING})*)[ -]${UNIT}(?:,? (?:${SCHOOL_YEAR('')}|${year('y')}))?)`,
    (g) => {
      const neighbours = ordinal(g['next'] ?? '') === ordinal(g['o1'] ?? '') + 1;
      return neighbours && g['more'] === '' ? null : share(g, `${g['o1'] ?? ''} ${g['unit'] ?? ''}`);
    },
  ),
  make(
    `(?<o1>${ORDINAL})(?:-?(?:е|ое|ая|й|ой|м|я|го))?(?:(?:,| и| ?-) ?(?<o2>${ORDINAL})(?:-?(?:е|ое|ая|й|ой|я))?)?[ -](?<unit>(?:полугоди|квартал|четверт|триместр)[а-я]*|кв(?![а-я])\\.?)(?:,? (?:${SCHOOL_YEAR('')}|${year('y')}))?`,
    (g, text) => share(g, text),
  ),
  make(
    `(?<season>весн(?:а|ой|у|е|ы)|осен(?:ь|ью|и)|зим(?:а|ой|у|е|ы)|лет(?:о|ом|а))(?![а-я])(?: ?${year('y')})?`,
    (g, text) => season(g, text),
  ),
];

const YEARS: readonly DeadlinePattern[] = [
  make(`(?<from>20\\d\\d) ?/ ?(?<to>20\\d\\d|\\d\\d)(?!\\d)(?: ?(?:учебн[а-я]+|уч\\.?))?${YEAR_WORD}`, (g) =>
    schoolYear(g),
  ),
  make(`(?<from>20\\d\\d) ?- ?(?<to>20\\d\\d|\\d\\d)(?!\\d) ?(?:учебн[а-я]+|уч\\.?)${YEAR_WORD}`, (g) => schoolYear(g)),
  // «-2026 учебный год»: the first year was lost
  make(`(?:- ?)?(?<to>20\\d\\d) ?(?:учебн[а-я]+|уч\\.?)${YEAR_WORD}`, (g) => ({
    kind: 'schoolYear',
    start: String(Number(g['to']) - 1),
    end: g['to'] ?? '',
  })),
  make(
    `(?:с )?(?<from>20\\d\\d)(?: ?г\\.?| года?)? ?(?:-|по) ?(?<to>20\\d\\d|\\d\\d)(?!\\d)(?<word>${YEAR_WORD})`,
    (g) => {
      const to = fullYear(g['to']) ?? 0;
      if (to <= Number(g['from'])) return null;
      const bare = to === Number(g['from']) + 1 && !/г\.? ?г|годы|годов|годах/.test(g['word'] ?? '');
      return { kind: 'yearRange', start: g['from'] ?? '', end: String(to), ...(bare ? { bare } : {}) };
    },
  ),
  make(year('only'), (g) => ({ kind: 'yearRange', start: g['only'] ?? '', end: g['only'] ?? '' })),
];

export const DATE_PATTERNS: readonly DeadlinePattern[] = [...SHARES, ...DATES, ...MONTHS, ...YEARS];

/** August to December lie in the first year of a school year. */
export function yearInSchoolYear(month: number, first: number): number {
  return month >= 8 ? first : first + 1;
}

function oneMonth(month: number, inYear: number | null): DraftPart | null {
  if (month < 1 || month > 12) return null;
  const iso = isoMonth(month, inYear);
  return { kind: 'month', start: iso, end: iso };
}

function range(groups: Groups): DraftPart | null {
  const first = monthNumber(groups['first'] ?? '');
  const last = monthNumber(groups['last'] ?? '');
  if (first === null || last === null) return null;
  const lastYear = fullYear(groups['lastYear']);
  const givenFirst = fullYear(groups['firstYear']);
  // «октябрь - март 2023»: one year at the end belongs to the second month; the first is a year earlier if it is later in the year
  const firstYear = givenFirst ?? (lastYear === null ? null : first > last ? lastYear - 1 : lastYear);
  const end = lastYear ?? (givenFirst === null ? null : first > last ? givenFirst + 1 : givenFirst);
  return { kind: 'monthRange', start: isoMonth(first, firstYear), end: isoMonth(last, end) };
}

function ordinal(text: string): number {
  const roman = text.replace(/і/g, 'i');
  const named = ['перв', 'втор', 'трет', 'четверт'].findIndex((stem) => text.startsWith(stem)) + 1;
  return named || ['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1 || Number(text);
}

function share(groups: Groups, text: string): DraftPart | null {
  const [, unit, most] = UNITS.find(([stem]) => stem.test(groups['unit'] ?? '')) ?? [/^$/, 'half' as const, 2];
  const first = ordinal(groups['o1'] ?? '');
  const last = groups['o2'] === undefined ? first : ordinal(groups['o2']);
  if (!(first >= 1 && first <= last && last <= most)) return null;
  const school = groups['from'] !== undefined && fullYear(groups['to']) === Number(groups['from']) + 1;
  const inYear = school ? Number(groups['from']) : fullYear(groups['y']);
  return { kind: 'monthRange', note: text.trim(), share: { unit, first, last, year: inYear, schoolYear: school } };
}

const SEASONS: readonly (readonly [string, number, number])[] = [
  ['весн', 3, 5],
  ['лет', 6, 8],
  ['осен', 9, 11],
  ['зим', 12, 2],
];

function season(groups: Groups, text: string): DraftPart {
  const [, first, last] = SEASONS.find(([stem]) => groups['season']?.startsWith(stem)) ?? ['', 1, 12];
  const inYear = fullYear(groups['y']);
  // winter of a year is the one that ends in it
  const firstYear = inYear === null ? null : first > last ? inYear - 1 : inYear;
  return { kind: 'monthRange', start: isoMonth(first, firstYear), end: isoMonth(last, inYear), note: text.trim() };
}

/** The whole days that an ISO month covers are not needed by anyone; a day helps to compare with the approval. */
export function lastDay(iso: string): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!match) return null;
  const [, inYear, month, dayOfMonth] = match;
  if (dayOfMonth !== undefined) return iso;
  const of = month === undefined ? 12 : Number(month);
  return isoDay(new Date(Date.UTC(Number(inYear), of, 0)).getUTCDate(), of, Number(inYear));
}
