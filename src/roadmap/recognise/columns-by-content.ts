import { isDeadlineLike } from '../deadline/parse-deadline';
import type { MeasureColumn, MeasureField } from '../measure-table';
import { isPartyLike } from '../parties/parse-parties';
import { parseItemNumber } from './item-number';
import type { SheetText } from './sheet-text';
import { valueAt } from '../../grid/grid';

/** What the cells below a header look like, as shares of the filled ones. */
export interface ColumnProfile {
  readonly column: number;
  readonly filled: number;
  readonly numbers: number;
  readonly deadlines: number;
  readonly parties: number;
  readonly meanLength: number;
  /** share of different texts */
  readonly distinct: number;
}

const SAMPLE_ROWS = 200;

export function profileColumn(sheet: SheetText, column: number, firstRow: number, lastRow: number): ColumnProfile {
  let filled = 0;
  let numbers = 0;
  let deadlines = 0;
  let parties = 0;
  let length = 0;
  const different = new Set<string>();
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const text = sheet.own(row, column);
    if (text === '' || (sheet.mergeAt(row, column)?.columns ?? 1) > 1) continue;
    filled += 1;
    length += text.length;
    different.add(text);
    if (parseItemNumber(valueAt(sheet.grid, row, column), null) !== null) numbers += 1;
    else if (isDeadlineLike(text)) deadlines += 1;
    else if (isPartyLike(text)) parties += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    column,
    filled,
    numbers: share(numbers),
    deadlines: share(deadlines),
    parties: share(parties),
    meanLength: filled === 0 ? 0 : length / filled,
    distinct: share(different.size),
  };
}

/** Fields that the header did not name, told by what stands below; confidence stays low. */
export function completeByContent(
  sheet: SheetText,
  columns: readonly MeasureColumn[],
  firstRow: number,
  lastRow: number,
): readonly MeasureColumn[] {
  const known = new Set(columns.map((column) => column.field));
  const withNumbers = known.has('number') ? columns : addNumberColumn(sheet, columns, firstRow, lastRow);
  const result = [...withNumbers];
  const open = result
    .filter((column) => column.field === 'unknown')
    .map((column) => profileColumn(sheet, column.column, firstRow, lastRow));
  const take = (field: MeasureField, confidence: number, profile: ColumnProfile | undefined): void => {
    if (!profile || known.has(field)) return;
    const at = result.findIndex((column) => column.column === profile.column);
    const column = result[at];
    if (!column || column.field !== 'unknown') return;
    known.add(field);
    result[at] = { ...column, field, confidence };
  };
  take(
    'deadline',
    0.6,
    open.filter((p) => p.filled >= 2 && p.deadlines >= 0.6).sort((a, b) => b.deadlines - a.deadlines)[0],
  );
  take(
    'responsible',
    0.6,
    open.filter((p) => p.filled >= 2 && p.parties >= 0.6).sort((a, b) => b.parties - a.parties)[0],
  );
  take(
    'measure',
    0.5,
    open.filter((p) => p.filled >= 1 && p.meanLength >= 15).sort((a, b) => b.meanLength - a.meanLength)[0],
  );
  return result;
}

/** A column of item numbers without a header, inside the table or directly left of it. */
function addNumberColumn(
  sheet: SheetText,
  columns: readonly MeasureColumn[],
  firstRow: number,
  lastRow: number,
): readonly MeasureColumn[] {
  const first = columns[0]?.column ?? 0;
  const nameless = columns.filter((column) => column.field === 'unknown' && column.header === '').map((c) => c.column);
  const candidates = [first - 1, ...nameless].filter((column) => column >= sheet.firstColumn);
  for (const column of candidates) {
    const profile = profileColumn(sheet, column, firstRow, lastRow);
    if (profile.filled === 0 || profile.numbers < 0.6) continue;
    const found: MeasureColumn = { column, header: '', field: 'number', confidence: 0.7 };
    if (column < first) return [found, ...columns];
    return columns.map((other) => (other.column === column ? found : other));
  }
  return columns;
}
