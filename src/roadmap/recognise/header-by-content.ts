import { valueAt } from '../../grid/grid';
import { isDeadlineLike } from '../deadline/parse-deadline';
import type { MeasureColumn } from '../measure-table';
import { bareWords } from '../text/text';
import { profileColumn, type ColumnProfile } from './columns-by-content';
import { RESULTS_WORDS } from './header-vocabulary';
import { parseItemNumber } from './item-number';
import type { SheetText } from './sheet-text';

export interface HeaderlessBlock {
  /** first row of the block: of the header in unknown words when it has one */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headerRows: 0 | 1;
  readonly columns: readonly MeasureColumn[];
}

const FEWEST_ROWS = 3;
/** Results sheets have many columns of numbers, a plan has one. */
const MOST_NUMBER_COLUMNS = 2;
/** Measures are sentences that differ from row to row; names of schools and subjects are short and repeat. */
const SHORTEST_MEASURE = 18;
const DISTINCT_MEASURES = 0.6;

/**
 * Tables that have lost their header, or have one in unknown words: at least three rows (two below a header) with a deadline
 * and a party column beside a text column.
 */
export function findHeaderless(
  sheet: SheetText,
  free: readonly (readonly [number, number])[],
): readonly HeaderlessBlock[] {
  return free
    .flatMap(([from, to]) => runs(sheet, from, to))
    .flatMap(([first, last]): HeaderlessBlock[] => {
      const below = columnsOf(sheet, first + 1, last, FEWEST_BELOW_HEADER);
      if (below !== null && looksLikeHeader(sheet, first, below, last)) {
        if (isOfResults(sheet, first, below)) return [];
        const columns = below.map((column) => ({ ...column, header: sheet.own(first, column.column) }));
        return [{ firstRow: first, lastRow: last, headerRows: 1, columns }];
      }
      const columns = columnsOf(sheet, first, last, FEWEST_ROWS);
      return columns === null ? [] : [{ firstRow: first, lastRow: last, headerRows: 0, columns }];
    });
}

const FEWEST_BELOW_HEADER = 2;
const LONGEST_UNKNOWN_HEADER = 60;
/** A header is much shorter than the measures below it. */
const SHARE_OF_MEASURE = 0.7;

/** A first row whose cells are short texts unlike what stands below each of them. */
function looksLikeHeader(sheet: SheetText, row: number, columns: readonly MeasureColumn[], lastRow: number): boolean {
  const texts = columns.map(({ column }) => sheet.own(row, column)).filter((text) => text !== '');
  if (texts.length < Math.max(3, columns.length - 1) || new Set(texts).size < texts.length) return false;
  if (texts.some((text) => text.length > LONGEST_UNKNOWN_HEADER || !/\p{L}|№/u.test(text))) return false;
  return columns.every(({ column, field }) => {
    const text = sheet.own(row, column);
    if (text === '') return true;
    if (typeof valueAt(sheet.grid, row, column) !== 'string') return false;
    if (field === 'number') return parseItemNumber(text, null) === null;
    if (field === 'deadline') return !isDeadlineLike(text);
    if (field !== 'measure') return true;
    return text.length < SHARE_OF_MEASURE * profileColumn(sheet, column, row + 1, lastRow).meanLength;
  });
}

/** Schedules of observers and lists of pupils have dates and names too. */
function isOfResults(sheet: SheetText, row: number, columns: readonly MeasureColumn[]): boolean {
  return columns.filter(({ column }) => RESULTS_WORDS.test(bareWords(sheet.own(row, column)))).length >= 2;
}

/** Runs of rows with three or more filled cells; up to two other rows between them. */
function runs(sheet: SheetText, from: number, to: number): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (let row = from; row <= to; row++) {
    let filled = 0;
    for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++)
      if ((valueAt(sheet.grid, row, column) ?? '') !== '') filled += 1;
    if (filled < 3) continue;
    const last = result.at(-1);
    if (last && row - last[1] <= 3) last[1] = row;
    else result.push([row, row]);
  }
  return result.filter(([first, last]) => last - first + 1 >= FEWEST_ROWS);
}

function columnsOf(sheet: SheetText, first: number, last: number, fewest: number): readonly MeasureColumn[] | null {
  if (last - first + 1 < fewest) return null;
  const profiles: ColumnProfile[] = [];
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    const profile = profileColumn(sheet, column, first, last);
    if (profile.filled > 0) profiles.push(profile);
  }
  const deadline = profiles
    .filter((p) => p.filled >= fewest && p.deadlines >= 0.6)
    .sort((a, b) => b.deadlines - a.deadlines)[0];
  const rest = profiles.filter((p) => p !== deadline);
  const responsible = rest
    .filter((p) => p.filled >= fewest && p.parties >= 0.6)
    // measures name parties too, in longer texts that differ from row to row
    .sort((a, b) => a.distinct * a.meanLength - b.distinct * b.meanLength)[0];
  const others = rest.filter((p) => p !== responsible);
  if (others.filter((p) => p.numbers >= 0.6).length > MOST_NUMBER_COLUMNS) return null;
  const number = others.find((p) => p.numbers >= 0.6);
  const texts = others.filter((p) => p !== number && p.meanLength >= 4).sort((a, b) => b.meanLength - a.meanLength);
  const measure = texts.find((p) => p.meanLength >= SHORTEST_MEASURE && p.distinct >= DISTINCT_MEASURES);
  if (!deadline || !responsible || !measure) return null;
  const fieldOf = (p: ColumnProfile): MeasureColumn['field'] =>
    p === deadline
      ? 'deadline'
      : p === responsible
        ? 'responsible'
        : p === number
          ? 'number'
          : p === measure
            ? 'measure'
            : p === texts[1]
              ? 'result'
              : 'unknown';
  return profiles.map((p) => ({
    column: p.column,
    header: '',
    field: fieldOf(p),
    confidence: fieldOf(p) === 'unknown' ? 0 : 0.5,
  }));
}
