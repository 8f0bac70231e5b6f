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
    text = String(SSF.format(format, content));
  } catch {
    // a format that the library cannot read: the bare value is still right, an empty cell would not be
    return typeof content === 'number' ? localNumber(String(content), locale) : content;
  }
  return typeof content === 'number' && !SSF.is_date(format) ? localNumber(text, locale) : text;
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
    if (format !== 'General' && SSF.is_date(format)) return displayText(content, 'dd.mm.yyyy', locale);
    return localNumber(String(content), locale);
  }
  return displayText(content, '@', locale);
}
