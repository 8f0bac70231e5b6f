import type { CellValue } from '../domain/cell';
import { parseDate } from '../grid/excel-date';
import { rowAt, valueAt, type Grid } from '../grid/grid';
import { parseInteger } from '../grid/number';
import { LARGEST_SCORE } from './cell-values';
import { cleanText, foldText } from '../grid/text';
import { findSubject, subjectByShort, subjectOrText } from './subjects';

export interface HeadValue<T> {
  readonly value: T;
  /** where it stands; null when it comes from the sheet's name */
  readonly row: number | null;
  readonly column: number;
}

/** What the lines above a table (or the sheet's name) say about the work. A field is absent when nothing says it. */
export interface Head {
  readonly procedure?: HeadValue<string>;
  readonly subject?: HeadValue<string>;
  readonly grade?: HeadValue<number>;
  readonly year?: HeadValue<number>;
  readonly max?: HeadValue<number>;
}

/** Two lines that contradict each other. */
export interface HeadConflict {
  readonly field: keyof Head;
  readonly first: HeadValue<string | number>;
  readonly second: HeadValue<string | number>;
}

type Draft = { -readonly [K in keyof Head]: Head[K] };

const PROCEDURE = /(^|[^а-я])(впр|рм|рпр|огэ|егэ|всош|нико)([^а-я]|$)/;
const YEAR = /(?:^|\D)(20\d\d)(?:\s*[/-]\s*((?:20)?\d\d))?(?=\D|$)/;
const GRADE = /(?:^|\D)(\d{1,2})\s?(?:-?\s?(?:й|го|ый|х|е)|\s?"?[а-е]"?)?\.?\s?(?:класс|кл(?:\.|\s|$))/;
const LABEL_GRADE = /^(?:класс|параллель)\s*:?\s*(\d{1,2})\D*$/;
/** Titles hold a handful of cells; anything wider is a row of data. */
const WIDEST_HEAD_ROW = 4;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Year of the work: 2026, «2025/2026» and «2025-26» (the works are written in spring, so the second year). */
export function parseYear(value: CellValue): number | null {
  const match = YEAR.exec(foldText(value));
  if (!match) return null;
  const first = Number(match[1]);
  if (match[2] === undefined) return first;
  const second = Number(match[2].slice(-2)) + Math.floor(first / 100) * 100;
  return second === first + 1 ? second : first;
}

/** Grade of a cell: 4, «4», «4А», «4 класс»; null outside 1..11. */
export function parseGrade(value: CellValue): number | null {
  const match = /^(\d{1,2})(?:\D.*)?$/.exec(cleanText(value));
  const grade = match ? Number(match[1]) : NaN;
  return grade >= 1 && grade <= 11 ? grade : null;
}

/** Reads the lines of rows [from, to) of the sheet. A later line never overrules an earlier one; conflicts are told. */
export function readHead(
  grid: Grid,
  from: number,
  to: number,
): { head: Head; conflicts: HeadConflict[]; lines: number } {
  const head: Draft = {};
  const conflicts: HeadConflict[] = [];
  let lines = 0;
  const put = <K extends keyof Head>(field: K, found: Head[K]): void => {
    if (found === undefined) return;
    const present = head[field];
    if (present === undefined) head[field] = found;
    else if (present.value !== found.value) conflicts.push({ field, first: present, second: found });
  };
  for (let row = Math.max(from, grid.origin.row); row < to; row++) {
    const filled = filledCells(grid, row);
    if (filled.length === 0 || filled.length > WIDEST_HEAD_ROW) continue;
    const before = Object.keys(head).length + conflicts.length;
    for (let i = 0; i < filled.length; i++) readLine(grid, row, filled, i, put);
    if (Object.keys(head).length + conflicts.length > before) lines++;
  }
  return { head, conflicts, lines };
}

type Put = <K extends keyof Head>(field: K, found: Head[K]) => void;

function readLine(grid: Grid, row: number, filled: readonly number[], index: number, put: Put): void {
  const column = filled[index] ?? 0;
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string') return;
  const text = foldText(value);
  const at = <T>(found: T | null): HeadValue<T> | undefined =>
    found === null ? undefined : { value: found, row, column };
  const labelled = labelledValue(grid, row, text, value, filled[index + 1]);
  if (/^(учебный )?предмет\s*:?/.test(text)) return put('subject', at(subjectOrText(cleanText(labelled))));
  if (/^макс[а-я.]*\s*(первичн[а-я.]*|тестов[а-я]*)?\s*балл/.test(text)) return put('max', at(maximumOf(labelled)));
  if (/^дата/.test(text)) return put('year', at(yearOfDate(labelled)));
  if (/^(учебный )?год\s*:/.test(text)) return put('year', at(parseYear(labelled)));
  if (/^(класс|параллель)\s*:/.test(text)) return put('grade', at(parseGrade(labelled)));
  readTitle(value, text, put, at);
}

/** A maximum that no work has (a date, a phone number) is none. */
function maximumOf(value: CellValue): number | null {
  const max = parseInteger(value);
  return max !== null && max > 0 && max <= LARGEST_SCORE ? max : null;
}

/** «ВПР 2026 Русский язык 4 класс»: a title counts only when it names a procedure, or a subject with a grade. */
function readTitle(value: string, text: string, put: Put, at: <T>(found: T | null) => HeadValue<T> | undefined): void {
  const procedure = PROCEDURE.exec(text)?.[2]?.toUpperCase() ?? null;
  const subject = findSubject(value);
  const gradeText = GRADE.exec(text)?.[1] ?? LABEL_GRADE.exec(text)?.[1];
  const grade = gradeText === undefined ? null : parseGrade(gradeText);
  if (procedure === null && (subject === null || grade === null)) return;
  put('procedure', at(procedure));
  put('subject', at(subject));
  put('grade', at(grade));
  put('year', at(parseYear(value)));
}

function labelledValue(grid: Grid, row: number, text: string, value: string, next: number | undefined): CellValue {
  const colon = text.indexOf(':');
  const rest =
    colon >= 0
      ? cleanText(value)
          .slice(cleanText(value).indexOf(':') + 1)
          .trim()
      : '';
  if (rest !== '') return rest;
  return next === undefined ? null : valueAt(grid, row, next);
}

function yearOfDate(value: CellValue): number | null {
  const date = parseDate(value);
  if (date === null || date.year === 0) return parseYear(value);
  // «15.04.2206» is a slip, and no year is better than a wrong one
  return date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? date.year : null;
}

function filledCells(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  const values = rowAt(grid, row - grid.origin.row);
  for (let i = 0; i < values.length && filled.length <= WIDEST_HEAD_ROW; i++) {
    const value = values[i] ?? null;
    if (value !== null && value !== '') filled.push(grid.origin.column + i);
  }
  return filled;
}

/** «РУ 4 Статистика по отметкам», «4 МА», «Русский 4 класс 2025». */
export function readSheetName(name: string): Head {
  const head: Draft = {};
  const at = <T>(value: T): HeadValue<T> => ({ value, row: null, column: 0 });
  const text = foldText(name);
  const short = /(?:^|[^а-я])([а-я]{2,5})[ _-]?(\d{1,2})(?:[^\d.]|$)/.exec(text) ?? null;
  const swapped = /(?:^|\D)(\d{1,2})[ _-]?([а-я]{2,5})(?:[^а-я]|$)/.exec(text) ?? null;
  const bySwapped = swapped ? subjectByShort(swapped[2] ?? '') : null;
  const subject = findSubject(name) ?? (short ? subjectByShort(short[1] ?? '') : null) ?? bySwapped;
  const gradeText =
    GRADE.exec(text)?.[1] ??
    (bySwapped ? swapped?.[1] : short && subjectByShort(short[1] ?? '') ? short[2] : undefined);
  const grade = gradeText === undefined ? null : parseGrade(gradeText);
  const year = parseYear(text);
  const procedure = PROCEDURE.exec(text)?.[2]?.toUpperCase();
  if (subject !== null) head.subject = at(subject);
  if (grade !== null) head.grade = at(grade);
  if (year !== null) head.year = at(year);
  if (procedure !== undefined) head.procedure = at(procedure);
  return head;
}
