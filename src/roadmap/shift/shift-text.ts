import { workingDayFrom } from '../../domain/working-days';
import { ANY_MONTH, monthNumber } from '../deadline/months';
import { normalise } from '../text/text';

/** Keys of i18n `fixes.unmoved.<reason>`. */
export type UnmovedReason =
  'document' | 'quoted' | 'outsidePeriod' | 'unclear' | 'conclusion' | 'itemNumber' | 'noYear';

export interface ShiftContext {
  /** years to add */
  readonly years: number;
  /** calendar years that the plan speaks of; others belong to something else */
  readonly from: number;
  readonly to: number;
  /** the user's own days off, ISO days */
  readonly daysOff?: readonly string[];
  /** a year without a word beside it is a year: titles and deadlines */
  readonly bareYears: boolean;
}

export interface ShiftedText {
  readonly text: string;
  readonly unmoved: readonly { readonly fragment: string; readonly reason: UnmovedReason }[];
}

const DASH = '[-‐‑‒–—−/]';
const TOKEN = new RegExp(
  [
    `(?<![\\d.])(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>20\\d\\d|\\d\\d)(?![\\d.]\\d|\\d)`,
    `(?<!\\d)(?<wd>\\d{1,2})(?<wq>[»"]?\\s+)(?<wm>${ANY_MONTH})(?<ws>\\s+)(?<wy>20\\d\\d)(?!\\d)`,
    `(?<![\\d№.-])(?<a>20\\d\\d)(?<sep>\\s*${DASH}\\s*)(?<b>20\\d\\d|\\d\\d)(?!\\d|\\.\\d)`,
    `(?<![\\d./-])(?<year>20\\d\\d)(?![\\d]|[.,/-]\\d)`,
  ].join('|'),
  'giu',
);
const GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const DOCUMENT =
  /(?:приказ|распоряжени|постановлени|письм|закон|протокол|решени|положени|договор|указ|акт|справк|телеграмм)[а-яё]*[^.;\n]{0,80}$/iu;
const YEAR_WORD = /^\s*(?:г\.|гг|г(?![а-яё])|год|уч)/iu;
const MONTH_BEFORE = new RegExp(`${ANY_MONTH}\\s*,?\\s*$`, 'iu');

/**
 * The text with its dates, school years, periods and years moved; exact dates fall on working days. References to documents, names
 * in quotes and years beyond the plan stay and are named.
 */
export function shiftText(text: string, context: ShiftContext): ShiftedText {
  const unmoved: { fragment: string; reason: UnmovedReason }[] = [];
  const moved = text.replace(TOKEN, (...found: readonly unknown[]) => {
    const groups = groupsOf(found);
    const whole = String(found[0]);
    const at = Number(found.at(-3));
    const reason = reasonToStay(text, at, whole, groups, context);
    if (reason === null) return shifted(groups, context) ?? whole;
    if (reason !== 'none') unmoved.push({ fragment: whole, reason });
    return whole;
  });
  return { text: moved, unmoved };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Named groups come last among the arguments of a replacer. */
function groupsOf(found: readonly unknown[]): Groups {
  return found.at(-1) as Groups; // -- the pattern has named groups, so the last argument holds them
}

/** null: it moves; 'none': it is no date at all. */
function reasonToStay(
  text: string,
  at: number,
  whole: string,
  groups: Groups,
  context: ShiftContext,
): UnmovedReason | 'none' | null {
  const before = text.slice(0, at);
  const after = text.slice(at + whole.length);
  if (/№\s*$/.test(before)) return 'none';
  const years = yearsOf(groups);
  if (years === null) return 'none';
  const exact = groups['d'] !== undefined || groups['wd'] !== undefined;
  if (exact && isDocumentDate(before, after)) return 'document';
  if (!exact && /^\s*(?:г\.?|год[а-яё]*)?\s*№/iu.test(after)) return 'document';
  const inside = years.every((year) => year >= context.from - 1 && year <= context.to + 1);
  const inPlan = years.every((year) => year >= context.from && year <= context.to);
  if (isQuoted(before, after) && !inPlan) return 'quoted';
  if (!inside) return groups['year'] !== undefined && !looksLikeYear(before, after) ? 'none' : 'outsidePeriod';
  const bare = groups['year'] !== undefined && !looksLikeYear(before, after);
  return bare && !context.bareYears ? 'unclear' : null;
}

const looksLikeYear = (before: string, after: string): boolean => YEAR_WORD.test(after) || MONTH_BEFORE.test(before);

function isDocumentDate(before: string, after: string): boolean {
  const of = /(?:^|[\s(,;№\d\p{L}-])от\s*[«"]?\s*$/iu.test(before);
  if (/^[»"]?\s*(?:г\.?|года)?\s*,?\s*(?:№|N\s)/iu.test(after)) return true;
  return of && (/№\s*\S+\s+от\s*[«"]?\s*$/iu.test(before) || DOCUMENT.test(before));
}

/** Inside a name in quotes; «15» сентября has only the day in quotes. */
function isQuoted(before: string, after: string): boolean {
  const open = before.lastIndexOf('«');
  return open > before.lastIndexOf('»') && after.includes('»') && before.slice(open + 1).trim() !== '';
}

function yearsOf(groups: Groups): readonly number[] | null {
  const full = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
  if (groups['a'] !== undefined && groups['b'] !== undefined) {
    const [from, to] = [Number(groups['a']), full(groups['b'])];
    return to > from && to - from <= 15 ? [from, to] : null;
  }
  const year = groups['y'] ?? groups['wy'] ?? groups['year'];
  if (year === undefined) return null;
  const month = groups['m'] === undefined ? 1 : Number(groups['m']);
  const day = Number(groups['d'] ?? groups['wd'] ?? 1);
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : [full(year)];
}

function shifted(groups: Groups, { years, daysOff }: ShiftContext): string | null {
  const { d, m, y, wd, wm, wq, ws, wy, a, b, sep, year } = groups;
  if (year !== undefined) return String(Number(year) + years);
  if (a !== undefined && b !== undefined) {
    const last = Number(b.length === 2 ? `20${b}` : b) + years;
    return `${String(Number(a) + years)}${sep ?? '-'}${b.length === 2 ? two(last % 100) : String(last)}`;
  }
  if (d !== undefined && m !== undefined && y !== undefined) {
    const year4 = (y.length === 2 ? 2000 : 0) + Number(y) + years;
    const day = workingDayFrom({ year: year4, month: Number(m), day: Number(d) }, daysOff);
    const tail = y.length === 2 ? two(day.year % 100) : String(day.year);
    return `${d.length === 2 || day.day > 9 ? two(day.day) : String(day.day)}.${m.length === 2 ? two(day.month) : String(day.month)}.${tail}`;
  }
  if (wd === undefined || wm === undefined || wy === undefined) return null;
  const month = monthNumber(normalise(wm));
  if (month === null) return null;
  const day = workingDayFrom({ year: Number(wy) + years, month, day: Number(wd) }, daysOff);
  const name = day.month === month ? wm : (GENITIVE[day.month - 1] ?? wm);
  return `${wd.startsWith('0') ? two(day.day) : String(day.day)}${wq ?? ' '}${name}${ws ?? ' '}${String(day.year)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
