import type { Grid } from '../../grid/grid';
import { valueAt } from '../../grid/grid';
import { isDeadlineLike } from '../deadline/parse-deadline';
import type { MeasureColumn, MeasureTable } from '../measure-table';
import { namedHeader, type MeasureColumnMaps } from './column-maps';
import { completeByContent } from './columns-by-content';
import type { HeaderBlock } from './find-headers';
import { sheetText, type SheetText } from './sheet-text';

const LONGEST_HEADER = 80;
const FEWEST_COLUMNS = 3;
/** A header stands near the top of what it heads; a long results sheet is not searched to its end. */
const ROWS_SEARCHED = 200;

/** What the user is asked about: a header that says nothing to us, with what its columns might be. */
export type TableCandidate = Pick<MeasureTable, 'sheet' | 'file' | 'headerRow' | 'columns'>;

/** Rows whose texts are those of a header that the user has explained before, beside the recognised ones. */
export function rememberedHeaders(
  sheet: SheetText,
  maps: MeasureColumnMaps,
  known: readonly HeaderBlock[],
): readonly HeaderBlock[] {
  if (Object.keys(maps).length === 0) return [];
  const taken = new Set(known.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)));
  const found: HeaderBlock[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    if (taken.has(row)) continue;
    const columns = textColumns(sheet, row);
    if (columns === null) continue;
    const header = namedHeader(columns);
    if (header !== null && maps[header.fingerprint] !== undefined) found.push({ row, rows: 1, columns });
  }
  return found;
}

/** The first row of a sheet without recognised tables that looks like a header with rows below; null when none does. */
export function tableCandidate(grid: Grid): TableCandidate | null {
  const sheet = sheetText(grid);
  const last = Math.min(sheet.lastRow, sheet.firstRow + ROWS_SEARCHED);
  for (let row = sheet.firstRow; row < last; row++) {
    const columns = textColumns(sheet, row);
    if (columns === null || columns.some(({ header }) => isDeadlineLike(header))) continue;
    const below = columns.filter(({ column }) => sheet.own(row + 1, column) !== '').length;
    if (below < 2) continue;
    const guessed = completeByContent(sheet, columns, row + 1, sheet.lastRow);
    return { sheet: grid.sheet, file: grid.file, headerRow: row, columns: guessed };
  }
  return null;
}

/** Columns of a row of short different texts; null for any other row. */
function textColumns(sheet: SheetText, row: number): readonly MeasureColumn[] | null {
  const columns: MeasureColumn[] = [];
  const texts = new Set<string>();
  for (let column = sheet.firstColumn; column <= sheet.lastColumn; column++) {
    const header = sheet.own(row, column);
    if (header !== '') {
      if (typeof valueAt(sheet.grid, row, column) !== 'string' || header.length > LONGEST_HEADER) return null;
      if (texts.has(header)) return null;
      texts.add(header);
    }
    columns.push({ column, header, field: 'unknown', confidence: 0 });
  }
  if (texts.size < FEWEST_COLUMNS) return null;
  const first = columns.findIndex(({ header }) => header !== '');
  return columns.slice(first, columns.findLastIndex(({ header }) => header !== '') + 1);
}

/** What columns hold tells less than a header does: no column is known for more than that. */
const MOST_BY_CONTENT = 0.7;

/** A header none of whose words is known: every column was told by what stands below. */
export function isGuessed({ headerRows, columns }: Pick<MeasureTable, 'headerRows' | 'columns'>): boolean {
  return headerRows > 0 && columns.every(({ confidence }) => confidence <= MOST_BY_CONTENT);
}
