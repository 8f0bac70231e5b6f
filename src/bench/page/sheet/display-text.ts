import { SSF } from '@e965/xlsx';
import { isCellError, type CellContent } from '../../model/cell-content';
import type { TypingLocale } from '../clipboard/typed-value';

const TRUTH_TEXT: Readonly<Record<TypingLocale, readonly [string, string]>> = {
  ru: ['ЛОЖЬ', 'ИСТИНА'],
  en: ['FALSE', 'TRUE'],
};
const MAX_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** The text a cell shows: its content through its number format, with the decimal sign of the language. */
export function displayText(content: CellContent, format: string, locale: TypingLocale): string {
  if (content === null) return '';
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return TRUTH_TEXT[locale][content ? 1 : 0];
  if (typeof content === 'string' && (format === 'General' || format === '@')) return content;
  const key = `${locale}${typeof content}${String(content)}\u0001${format}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const text = throughFormat(content, format, locale);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(key, text);
  return text;
}

function throughFormat(content: string | number, format: string, locale: TypingLocale): string {
  let text: string;
  try {
    text = String(SSF.format(readableFormat(format), content));
  } catch {
    // a format that the library cannot read: the bare value is still right, an empty cell would not be
    return typeof content === 'number' ? localNumber(String(content), locale) : content;
  }
  if (typeof content !== 'number') return text;
  return isDateFormat(format) ? localDate(text, format, locale) : localNumber(text, locale);
}

function isDateFormat(format: string): boolean {
  return format !== 'General' && SSF.is_date(format);
}

/** SheetJS takes the dots of dd.mm.yyyy for fractions of a second; outside quotes and before no zero they are plain signs. */
function readableFormat(format: string): string {
  // SheetJS takes every format that begins with General for General itself; an empty text in front keeps the rest
  if (/^General./i.test(format)) return `""${format}`;
  if (!format.includes('.') || !isDateFormat(format)) return format;
  return format
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(^|[^\\])\.(?!0)/g, '$1\\.')))
    .join('');
}

const ENGLISH_MONTHS = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Month names in Russian: «15 марта 2023» beside a day, «март 2023» without one. */
function localDate(text: string, format: string, locale: TypingLocale): string {
  if (locale === 'en' || !/mmmm/i.test(format)) return text;
  const withDay = /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  const names = new Intl.DateTimeFormat('ru', withDay ? { day: 'numeric', month: 'long' } : { month: 'long' });
  return text.replace(ENGLISH_MONTHS, (name) => {
    const moment = new Date(`${name} 15, 2023`);
    return names.formatToParts(moment).find((part) => part.type === 'month')?.value ?? name;
  });
}

/** SheetJS writes American numbers: 1,234.5 → 1 234,5. */
function localNumber(text: string, locale: TypingLocale): string {
  if (locale === 'en') return text;
  return text.replace(/(\d),(?=\d{3})/g, '$1\u00a0').replace(/(\d)\.(?=\d)/g, '$1,');
}

/** What the editor and the formula bar show: the formula, or the value at full precision, dates as dates. */
export function editText(content: CellContent, formula: string | null, format: string, locale: TypingLocale): string {
  if (formula !== null) return formula;
  if (typeof content === 'number') {
    if (isDateFormat(format)) return displayText(content, 'dd.mm.yyyy', locale);
    return localNumber(String(content), locale);
  }
  return displayText(content, '@', locale);
}
