import { valueAt } from '../../grid/grid';
import type { MeasureColumn } from '../measure-table';
import { profileColumn, type ColumnProfile } from './columns-by-content';
import type { SheetText } from './sheet-text';

export interface HeaderlessBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly MeasureColumn[];
}

const FEWEST_ROWS = 3;
/** Results sheets have many columns of numbers, a plan has one. */
const MOST_NUMBER_COLUMNS = 2;
/** Measures are sentences that differ from row to row; names of schools and subjects are short and repeat. */
const SHORTEST_MEASURE = 18;
const DISTINCT_MEASURES = 0.6;

/** Tables that have lost their header: at least three rows with a deadline and a party column beside a text column. */
export function findHeaderless(
  sheet: SheetText,
  free: readonly (readonly [number, number])[],
): readonly HeaderlessBlock[] {
  return free
    .flatMap(([from, to]) => runs(sheet, from, to))
    .flatMap(([first, last]) => {
      const columns = columnsOf(sheet, first, last);
      return columns === null ? [] : [{ firstRow: first, lastRow: last, columns }];
    });
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

function columnsOf(sheet: SheetText, first: number, last: number): readonly MeasureColumn[] | null {
  const profiles: ColumnProfile[] = [];
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    const profile = profileColumn(sheet, column, first, last);
    if (profile.filled > 0) profiles.push(profile);
  }
  const deadline = profiles
    .filter((p) => p.filled >= FEWEST_ROWS && p.deadlines >= 0.6)
    .sort((a, b) => b.deadlines - a.deadlines)[0];
  const rest = profiles.filter((p) => p !== deadline);
  const responsible = rest
    .filter((p) => p.filled >= FEWEST_ROWS && p.parties >= 0.6)
    .sort((a, b) => b.parties - a.parties)[0];
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
