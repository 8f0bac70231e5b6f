import type { CellValue } from '../domain/cell';
import { runsOf } from './rects';
import type { PlanOperation } from './workbook-plan';

const leadingSign = /^[=+\-@'\t\r]/;
const word = /^(true|false|истина|ложь)$/iu;
const errorText = /^#[A-ZА-Я/0!?]+$/iu;
/** Month names in Russian and English: «1 сентября», «Sep 2025» are dates for Excel. */
const month =
  /(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zа-яё]*\.?/giu;
const units = /(руб|р|г|am|pm|e)\.?/giu;
/** Excel reads nothing longer than this as a number or a date. */
const longestNumber = 64;

/**
 * Whether Excel would take the text for a formula, number, date, truth value or error when it is typed into a General cell.
 * Such text gets the format "@" first and so stays the text it is.
 */
export function looksParsable(text: string): boolean {
  if (leadingSign.test(text)) return true;
  const trimmed = text.trim();
  if (word.test(trimmed) || errorText.test(trimmed)) return true;
  if (trimmed.length > longestNumber || !/\d/.test(trimmed)) return false;
  return !/\p{L}/u.test(trimmed.replace(month, '').replace(units, ''));
}

/**
 * The same operations with "@" set before every text that Excel would take for something else. The text of a link becomes a value of its
 * own after the link: Excel keeps the link of a cell that is written, and one way of writing texts is enough.
 */
export function withSafeText(operations: readonly PlanOperation[]): PlanOperation[] {
  const result: PlanOperation[] = [];
  for (const operation of operations.flatMap(withLinkText)) {
    if (operation.kind === 'setValues') {
      const rects = runsOf(riskyCells(operation), () => '').map((run) => run.rect);
      if (rects.length > 0)
        result.push({ kind: 'setFormat', sheet: operation.sheet, rects, format: { numberFormat: '@' } });
    }
    result.push(operation);
  }
  return result;
}

function withLinkText(operation: PlanOperation): PlanOperation[] {
  if (operation.kind !== 'hyperlink' || operation.text === undefined) return [operation];
  const { text, ...link } = operation;
  const { sheet, row, column } = link;
  return [link, { kind: 'setValues', sheet, row, column, values: [[text]] }];
}

function* riskyCells(operation: Extract<PlanOperation, { kind: 'setValues' }>): Generator<{
  readonly row: number;
  readonly column: number;
  readonly value: true;
}> {
  for (const [i, line] of operation.values.entries())
    for (const [j, value] of line.entries())
      if (typeof value === 'string' && looksParsable(value))
        yield { row: operation.row + i, column: operation.column + j, value: true };
}

/** An empty text is an empty cell, as Excel has it. */
export function normalValue(value: CellValue): CellValue {
  return value === '' ? null : value;
}

/** Numbers pass through JSON and decimal text on their way; a difference in the last digits is none. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  const x = normalValue(a);
  const y = normalValue(b);
  if (typeof x === 'number' && typeof y === 'number')
    return x === y || Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y));
  return x === y;
}
