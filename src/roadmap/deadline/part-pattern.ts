import type { DeadlinePart } from '../measure-table';
import { ANY_MONTH, isoDay, monthNumber } from './months';

/** A half-year, quarter or term: its months depend on the kind of year it is counted in. */
export interface YearShare {
  readonly unit: 'half' | 'quarter' | 'term' | 'trimester';
  readonly first: number;
  readonly last: number;
  /** calendar year, or first year of a school year */
  readonly year: number | null;
  readonly schoolYear: boolean;
}

/** A part while it is being read; `share` and `bare` are settled when the whole cell and the plan's period are known. */
export interface DraftPart extends DeadlinePart {
  readonly share?: YearShare;
  /** «2025-2026» without a word beside it: a school year or two calendar years */
  readonly bare?: true;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One wording of the vocabulary (roadmap-structures.md 4). The pattern is tried at the place where reading stands. */
export interface DeadlinePattern {
  readonly pattern: RegExp;
  /** named groups of the match to a value; null when the numbers make no date */
  readonly read: (groups: Groups, text: string) => DraftPart | null;
}

export const make = (source: string, read: DeadlinePattern['read']): DeadlinePattern => ({
  pattern: new RegExp(source, 'uy'),
  read,
});

/** A part whose words say all there is to know. */
export const note =
  (kind: DeadlinePart['kind']): DeadlinePattern['read'] =>
  (_, text) => ({ kind, note: text.trim() });

export const YEAR_WORD = '(?:,? ?(?:г\\.? ?г\\.?|гг\\.?|г\\.?|годы|годов|годах|года|году|год)(?![а-я]))?';
export const year = (name: string): string => `(?<${name}>20\\d\\d)${YEAR_WORD}`;
export const NUMERIC_DATE = (n: string): string =>
  `(?<d${n}>\\d{1,2})[./](?<m${n}>\\d{1,2})(?:[./](?<y${n}>20\\d\\d|\\d\\d)(?!\\d))?${YEAR_WORD}`;
export const WORD_DATE = (n: string): string =>
  `(?<d${n}>\\d{1,2})(?:-?(?:го|е|ого))? (?<w${n}>${ANY_MONTH})(?: ?${year(`y${n}`)})?`;

/** Where a phrase ends because another deadline begins; «проведения в мае» is one phrase. */
const NEXT_DEADLINE = `(?<!(?:^|[ (])(?:в|во|на|за|с|к|до|по|от|о|об)) (?=(?:- ?)*(?:${ANY_MONTH}|\\d{1,2}\\.\\d{1,2}\\.20|постоянно|ежегодно|в течени[еи] |20\\d\\d ?(?:учебн|уч\\.)))`;
/** The rest of a phrase: up to a separator, but not through a full stop of an abbreviation inside a word. */
export const REST = `[^;,()\\n]*?(?=[;,()\\n]|\\. |\\.?$|${NEXT_DEADLINE})`;

export const fullYear = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

/** ISO day of the groups with the given ending; null when the numbers are no date. */
export function day(groups: Groups, n: string): string | null {
  const named = groups[`w${n}`];
  const month = named === undefined ? Number(groups[`m${n}`]) : monthNumber(named);
  const dayOfMonth = Number(groups[`d${n}`]);
  if (month === null || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const inYear = fullYear(groups[`y${n}`]);
  // a leap year stands in when the year is not known
  const length = new Date(Date.UTC(inYear ?? 2024, month, 0)).getUTCDate();
  return dayOfMonth > length ? null : isoDay(dayOfMonth, month, inYear);
}

/** One year at the end belongs to both days, unless the first lies later in the year: then it is a year earlier. */
export function span(start: string | null, end: string | null): DraftPart | null {
  if (start === null || end === null) return null;
  const endYear = /^\d{4}/.exec(end)?.[0];
  if (!start.startsWith('--') || endYear === undefined) return { kind: 'date', start, end };
  const firstYear = start.slice(1) > end.slice(4) ? Number(endYear) - 1 : Number(endYear);
  return { kind: 'date', start: `${String(firstYear)}${start.slice(1)}`, end };
}

export function schoolYear(groups: Groups): DraftPart | null {
  const from = Number(groups['from']);
  return fullYear(groups['to']) === from + 1
    ? { kind: 'schoolYear', start: String(from), end: String(from + 1) }
    : null;
}
