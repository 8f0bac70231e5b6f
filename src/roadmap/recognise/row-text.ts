import { valueAt } from '../../grid/grid';
import type { MeasureColumn, MeasureField } from '../measure-table';
import { isDeadlineLike } from '../deadline/parse-deadline';
import { markedTimes } from './period-columns';
import { parseItemNumber, type ItemNumber } from './item-number';
import type { SheetText } from './sheet-text';

/** The columns of a table over its sheet; the base of every decision about rows. */
export interface Frame {
  readonly sheet: SheetText;
  readonly columns: readonly MeasureColumn[];
  readonly first: number;
  readonly last: number;
}

export function frameOf(sheet: SheetText, columns: readonly MeasureColumn[]): Frame {
  const last = columns.at(-1)?.column ?? 0;
  return { sheet, columns, first: columns[0]?.column ?? 0, last };
}

export function columnOf(frame: Frame, field: MeasureField): number | null {
  return frame.columns.find((column) => column.field === field)?.column ?? null;
}

/** Texts written in the row itself, by column of the table. */
export function ownTexts(frame: Frame, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = frame.first; column <= frame.last; column++) texts.push(frame.sheet.own(row, column));
  return texts;
}

/** The one text of a row that runs across the table; null when the row holds several. */
export function acrossText(
  frame: Frame,
  row: number,
): { readonly text: string; readonly column: number; readonly merged: boolean } | null {
  const filled: { text: string; column: number }[] = [];
  for (let column = frame.first; column <= frame.last; column++) {
    const text = frame.sheet.own(row, column);
    if (text !== '') filled.push({ text, column });
  }
  const first = filled[0];
  if (!first) return null;
  // pasted from a text document, a section title may stand in every cell
  const copies = filled.length >= 3 && filled.every((cell) => cell.text === first.text);
  if (filled.length > 1 && !copies) return null;
  const merge = frame.sheet.mergeAt(row, first.column);
  return { ...first, merged: copies || (merge !== null && merge.columns > 1) };
}

export function itemNumberAt(frame: Frame, row: number): ItemNumber | null {
  const column = columnOf(frame, 'number');
  if (column === null) return null;
  const { grid } = frame.sheet;
  const format = grid.numberFormats?.[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
  return parseItemNumber(valueAt(grid, row, column), format);
}

/** Text of a field in a row whose cells stand `shift` columns too far left. */
export function fieldText(frame: Frame, row: number, field: MeasureField, shift: number, inherited: boolean): string {
  const number = columnOf(frame, 'number');
  const read = inherited ? frame.sheet.seen : frame.sheet.own;
  const cells = frame.columns
    .filter((column) => column.field === field)
    .map(({ column, period }) => ({
      period,
      text: read(row, number !== null && column > number ? column - shift : column),
    }));
  const marks = cells.flatMap(({ period, text }) => (period === undefined ? [] : [{ period, text }]));
  if (marks.length > 0) return markedTimes(marks);
  const texts = cells.map(({ text }) => text).filter((text) => text !== '');
  const different = texts.filter((text, i) => texts.indexOf(text) === i);
  return field === 'responsible' ? different.reduce(joinedParty, '') : different.join(' - ');
}

/** «директор» before «Иванов И. И.» is his post, behind it too. */
function joinedParty(before: string, next: string): string {
  if (before === '') return next;
  return before + (NAME.test(next) && !NAME.test(before) ? ' ' : ', ') + next;
}

const NAME = /[А-ЯЁ]\. ?[А-ЯЁ]\./;

/** Whether the number cell was lost and every cell of the row stands one column to the left. */
export function isShifted(frame: Frame, row: number): boolean {
  const number = columnOf(frame, 'number');
  const measure = columnOf(frame, 'measure');
  if (number === null || measure === null || measure < number || number === frame.last) return false;
  const inNumber = frame.sheet.own(row, number);
  if (inNumber.length < 5 || itemNumberAt(frame, row) !== null) return false;
  if (frame.sheet.own(row, frame.last) !== '' || acrossText(frame, row) !== null) return false;
  const deadline = columnOf(frame, 'deadline');
  if (deadline === null || deadline < number) return true;
  const here = frame.sheet.own(row, deadline);
  const left = frame.sheet.own(row, deadline - 1);
  return isDeadlineLike(left) || !isDeadlineLike(here);
}

/** Whether the cell only shows a merged area that began in a row above. */
export function mergedFromAbove(frame: Frame, row: number, column: number): boolean {
  const merge = frame.sheet.mergeAt(row, column);
  return merge !== null && merge.row < row;
}
