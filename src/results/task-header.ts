import type { CellValue } from '../domain/cell';
import { isDateFormat, parseDate, serialToDate } from '../grid/excel-date';
import { cleanText, toCyrillic } from '../grid/text';

export interface TaskHeader {
  readonly code: string;
  readonly max: number | null;
  readonly value: number | null;
  readonly fromDate: boolean;
}

/** Serial numbers from here on (1 January 2000) cannot be a score, a mark or a task. */
const FIRST_DATE = 36526;
const LARGEST_NUMBER = 250;

/** «1 (2б)», «9.1(1 б.)», «4K1 (3 балла)», «Задание 5 (2б)», «12,1 (макс. 2)». */
const WITH_MAX =
  /^(?:(?:номер |№ ?)?задани[а-я]* ?№? ?)?(\d{1,2}(?:[.,]\d{1,2})?(?:\(\d{1,2}\))?(?: ?К ?\d{1,2})?)\s*[([]\s*(?:макс[а-я.]*\s*[-:=]?\s*)?(\d{1,2})\s*(?:б[а-я.]*)?\s*[)\]]$/i;
/** «5 баллов», «0 б.», «Балл 7»: a score, also where it could be a mark. */
const SCORE = /^(?:(\d{1,3}) ?(?:балл[а-я]*|б\.?)|балл[а-я]* ?№? ?(\d{1,3}))$/i;
/** «Неуд.», «Хорошо, %»: the marks in words. */
const MARK_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^неуд[а-я]*$/i, 2],
  [/^уд[а-я]*$/i, 3],
  [/^хор[а-я]*$/i, 4],
  [/^отл[а-я]*$/i, 5],
];
/** «1», «№ 1», «9.1», «4К1», «Задание 3». */
const BARE = /^(?:(?:номер |№ ?)?задани[а-я]* ?№? ?|№ ?)?(\d{1,3}(?:[.,]\d{1,2})?(?: ?К ?\d{1,2})?)$/i;
/** «Отметка 2», «"2"», «2, %», «% 2», «5 (отлично)», «на "4"», «доля отметок 3». */
const MARK =
  /^(?:[а-я%, .-]*[ "«„%])?["«„]?([2-5])["»“]?(?:\s*,?\s*(?:\(?\s*(?:%|чел[а-я.]*|кол-?во)\s*\)?|\(?\s*(?:неуд|уд|хор|отл)[а-я.]*\)?|балл[а-я]*))?\s*,?\s*%?$/i;

/** Reads a header cell as task code, score or mark; null when it is none of these. */
export function parseTaskHeader(value: CellValue, format: string | null): TaskHeader | null {
  if (typeof value === 'number') return fromNumber(value, format);
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = toCyrillic(cleanText(value));
  const withMax = WITH_MAX.exec(text);
  if (withMax) return { code: normaliseCode(withMax[1] ?? ''), max: Number(withMax[2]), value: null, fromDate: false };
  const bare = BARE.exec(text);
  if (bare) {
    const code = normaliseCode(bare[1] ?? '');
    return { code, max: null, value: /^\d+$/.test(code) ? Number(code) : null, fromDate: false };
  }
  const score = SCORE.exec(text);
  if (score) return scored(Number(score[1] ?? score[2]));
  const word = text.replace(/[.,]?\s*(?:\(?(?:%|чел\.?)\)?)?$/, '').replace(/[«»"]/g, '');
  const named = MARK_WORDS.find(([pattern]) => pattern.test(word));
  if (named) return scored(named[1]);
  const mark = MARK.exec(text);
  if (mark) return { code: mark[1] ?? '', max: null, value: Number(mark[1]), fromDate: false };
  const date = parseDate(text);
  return date === null ? null : dated(date.day, date.month);
}

function scored(value: number): TaskHeader {
  return { code: String(value), max: null, value, fromDate: false };
}

/** In a Russian Excel the code 9.2 typed into a cell becomes 9 February: day and month are the code. */
function fromNumber(value: number, format: string | null): TaskHeader | null {
  if (value >= FIRST_DATE || (format !== null && value > 31 && isDateFormat(format))) {
    const date = serialToDate(value);
    return dated(date.day, date.month);
  }
  if (value < 0 || value > LARGEST_NUMBER) return null;
  if (Number.isInteger(value)) return { code: String(value), max: null, value, fromDate: false };
  const code = String(Math.round(value * 100) / 100);
  return { code, max: null, value: null, fromDate: false };
}

function dated(day: number, month: number): TaskHeader {
  return { code: `${day}.${month}`, max: null, value: null, fromDate: true };
}

/** One spelling of a code: «4 K1» and «4к1» → «4К1», «12,1» → «12.1». */
export function normaliseCode(text: string): string {
  return toCyrillic(text).replace(/\s+/g, '').replace(',', '.').toUpperCase();
}
