import { SSF } from '@e965/xlsx';
import { type CellContent, cellError, isCellError } from '../model/cell-content';
import { invalidArgument } from './api-error';

const longestText = 32_767;

/** A content as `range.values` gives it: '' for empty, errors as their English text. */
export function contentValue(content: CellContent): string | number | boolean {
  if (content === null) return '';
  return isCellError(content) ? content.error : content;
}

export function contentType(content: CellContent): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (content === null) return 'Empty';
  if (typeof content === 'string') return 'String';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'Error';
}

/** What writing a value through the API makes of a cell. */
export type Input =
  | { readonly kind: 'content'; readonly content: CellContent; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: CellContent };

/** Writing follows en-US rules whatever the locale; a cell formatted as text ('@') keeps text as it is. */
export function parseInput(value: unknown, numberFormat: string): Input {
  if (typeof value === 'number') return content(numberFormat === '@' ? String(value) : value);
  if (typeof value === 'boolean') return content(value);
  if (typeof value !== 'string') throw invalidArgument(`values: ${typeof value} cannot be written into a cell`);
  if (value.length > longestText) throw invalidArgument(`values: text of ${value.length} characters`);
  if (value === '') return content(null);
  if (numberFormat === '@') return content(value);
  if (value.startsWith("'")) return content(value.slice(1) || null);
  return parseText(value);
}

function parseText(text: string): Input {
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text, result: null };
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number) return { kind: 'content', ...number };
  if (/^(true|false)$/i.test(trimmed)) return content(trimmed.toLowerCase() === 'true');
  const error = cellError(trimmed);
  if (error) return content(error);
  // Excel takes a leading sign for the start of a formula; text that is none of its own becomes #NAME?
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}`, result: cellError('#NAME?') };
  return content(text);
}

function content(value: CellContent): Input {
  return { kind: 'content', content: value };
}

function parseNumber(text: string): { content: number; format?: string } | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { content: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { content: Number(text.replaceAll(',', '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return { content: Number(percent[1]) / 100, format: text.includes('.') ? '0.00%' : '0%' };
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return date ? dateSerial(Number(date[3]), Number(date[1]), Number(date[2])) : null;
}

function dateSerial(year: number, month: number, day: number): { content: number; format: string } | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was
  return { content: days < 61 ? days - 1 : days, format: 'm/d/yyyy' };
}

const russianErrors: Readonly<Record<string, string>> = {
  '#NULL!': '#ПУСТО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#N/A': '#Н/Д',
};

/** The text a cell shows. Column width is not looked at, so never '####'. */
export function displayText(value: CellContent, numberFormat: string, locale: string): string {
  const russian = locale.startsWith('ru');
  if (value === null) return '';
  if (isCellError(value)) return russian ? (russianErrors[value.error] ?? value.error) : value.error;
  if (typeof value === 'boolean') return russian ? (value ? 'ИСТИНА' : 'ЛОЖЬ') : value ? 'TRUE' : 'FALSE';
  const format = russian && numberFormat === 'm/d/yyyy' ? 'dd.mm.yyyy' : numberFormat;
  const text = formatted(format, value);
  if (!russian || typeof value === 'string' || SSF.is_date(format)) return text;
  // SheetJS formats with en-US marks; only marks between digits are numbers' own
  return text.replace(/(\d),(?=\d{3})/g, '$1\u00a0').replace(/(\d)\.(?=\d)/g, '$1,');
}

function formatted(format: string, value: string | number): string {
  try {
    return String(SSF.format(format, value));
  } catch {
    return String(value); // a format SheetJS cannot read shows the bare value
  }
}
