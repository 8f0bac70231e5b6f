import type { CellValue, Rect } from '../domain/cell';
import { rowAt, rowCount, valueAt, type Grid } from '../grid/grid';
import { cleanText, foldText, isBlank } from '../grid/text';
import { extractLogin, looksLikeSchool } from '../schools/school-name';
import { classifyGroup } from './group-row';
import { readHeader, type HeaderColumns } from './header-columns';
import type { Layout, LayoutId } from './table';
import { parseTaskHeader } from './task-header';

/** A table with its schools across and its measures down, as a sheet in which rows and columns have changed places. */
export interface TurnedTable {
  /** row and column of a cell are the column and row of the sheet */
  readonly grid: Grid;
  /** in `grid` */
  readonly header: HeaderColumns;
  /** null: its measures are not those of a report we know */
  readonly layout: Layout | null;
  /** in the sheet */
  readonly area: Rect;
}

/** Tables of counts and shares; pupils never stand across. */
const LAYOUTS: readonly LayoutId[] = ['markStatistics', 'scoreDistribution', 'taskCompletion', 'journalWide'];
/** Summaries of a municipality: nobody writes more schools across. */
const LARGEST = 400;
const FEWEST_SCHOOLS = 2;
const LONGEST_NAME = 150;
const MEASURE = /успеваем|качеств|средн[а-я]* (балл|отметк|оценк)|отметк|оценк|балл|задани|обученност|справил/;
/** What heads the column of schools in such a sheet: data, as a report would name it. */
const SCHOOLS = 'Школа';

/** Tables with schools across, one under another; none in a sheet too large for a summary. */
export function findTurned(grid: Grid, layouts: readonly Layout[]): TurnedTable[] {
  const width = Math.max(
    0,
    ...Array.from({ length: Math.min(rowCount(grid), LARGEST) }, (_, i) => rowAt(grid, i).length),
  );
  if (rowCount(grid) > LARGEST || width > LARGEST) return [];
  const end = grid.origin.row + rowCount(grid);
  const found: TurnedTable[] = [];
  for (let row = grid.origin.row; row < end; row++) {
    const across = schoolsAcross(grid, row);
    if (across === null) continue;
    let last = row;
    while (
      last + 1 < end &&
      rowAt(grid, last + 1 - grid.origin.row).some((value) => !isBlank(value)) &&
      schoolsAcross(grid, last + 1) === null
    )
      last++;
    const table = last > row ? turn(grid, { row, last, ...across }, layouts) : null;
    if (table) found.push(table);
    row = last;
  }
  return found;
}

/** First and last column of a row of schools; the totals behind them belong to it. */
function schoolsAcross(grid: Grid, row: number): { first: number; end: number } | null {
  const cells = rowAt(grid, row - grid.origin.row);
  const schools = cells.flatMap((value, i) => (namesSchool(value) ? [grid.origin.column + i] : []));
  const [first] = schools;
  if (first === undefined || first === grid.origin.column || schools.length < FEWEST_SCHOOLS) return null;
  const end = grid.origin.column + cells.findLastIndex((value) => !isBlank(value));
  const others = cells.slice(first - grid.origin.column).filter((value) => !isBlank(value) && !namesSchool(value));
  return others.every((value) => classifyGroup(value) !== 'unknown') ? { first, end } : null;
}

function namesSchool(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return false;
  return (
    classifyGroup(value) === 'school' &&
    (extractLogin(value) !== null || (looksLikeSchool(value) && /[\d"«“„]/.test(value)))
  );
}

interface Place {
  readonly row: number;
  readonly last: number;
  readonly first: number;
  readonly end: number;
}

function turn(grid: Grid, place: Place, layouts: readonly Layout[]): TurnedTable | null {
  const labels = labelColumn(grid, place);
  if (labels === null) return null;
  const turned = exchange(grid, place, labels);
  const header = readHeader(turned, labels, 1);
  const layout = layouts.find((one) => LAYOUTS.includes(one.id) && one.recognises(header, turned)) ?? null;
  if (layout === null && !speaksOfResults(header)) return null;
  const { row, last, end } = place;
  return {
    grid: turned,
    header,
    layout,
    area: { row, column: labels, rows: last - row + 1, columns: end - labels + 1 },
  };
}

/** The column before the schools that names the measures: figures and words below, nearest to the schools. */
function labelColumn(grid: Grid, { row, last, first }: Place): number | null {
  for (let column = first - 1; column >= grid.origin.column; column--) {
    let filled = 0;
    for (let at = row + 1; at <= last; at++) if (!isBlank(valueAt(grid, at, column))) filled++;
    if (filled * 2 > last - row) return column;
  }
  return null;
}

function speaksOfResults({ labels, byKey, codes }: HeaderColumns): boolean {
  const told = [...labels.values()].filter((label) => MEASURE.test(foldText(label))).length;
  return told > 0 || (byKey.size > 1 && codes.length > 1);
}

/** Rows for columns; what stands above the schools or before the measures is left out. */
function exchange(grid: Grid, { row, last, first, end }: Place, labels: number): Grid {
  const { origin, sheet, file } = grid;
  const length = rowCount(grid);
  const at = (r: number, c: number): CellValue => {
    if (r < row || r > last || c < labels || c > end || (c > labels && c < first)) return null;
    if (c !== labels) return valueAt(grid, r, c);
    return r === row ? SCHOOLS : measure(valueAt(grid, r, c));
  };
  const columns = end - origin.column + 1;
  const cells = <T>(of: (r: number, c: number) => T): T[][] =>
    Array.from({ length: columns }, (_, c) => Array.from({ length }, (__, r) => of(origin.row + r, origin.column + c)));
  return {
    sheet,
    file,
    origin: { row: origin.column, column: origin.row },
    values: cells(at),
    merges: [],
    numberFormats:
      grid.numberFormats && cells((r, c) => grid.numberFormats?.[r - origin.row]?.[c - origin.column] ?? 'General'),
    hiddenRows: [],
  };
}

/** «Задание 3, %», «Доля "4"»: without the sign of percent a number is a code like any other. */
function measure(value: CellValue): CellValue {
  if (typeof value !== 'string' || parseTaskHeader(value, null) !== null) return value;
  const plain = cleanText(value).replace(/[,;]?\s*(\(?%\)?|в процентах)\s*$/, '');
  return parseTaskHeader(plain, null) === null ? value : plain;
}
