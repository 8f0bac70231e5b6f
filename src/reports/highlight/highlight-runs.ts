import type { SchoolMention } from '../../domain/assessment';
import { valueAt, type Grid } from '../../grid/grid';
import type { StoredChoice } from './choice';
import type { LegendTexts } from './legend';
import type { MarkedLevel } from './sign';
import { TableAreas, type TableArea } from './table-area';

export interface HighlightSchool {
  readonly key: string;
  readonly level: MarkedLevel;
  /** why, in the language of the user */
  readonly reason: string;
}

export interface HighlightInput {
  readonly schools: readonly HighlightSchool[];
  readonly mentions: readonly SchoolMention[];
  /** the sheets of the mentions as read */
  readonly grids: readonly Grid[];
  /** tables that a reader recognised: from the header row to the last row */
  readonly tables: readonly TableArea[];
  /** heading of the column that is added where reasons cannot be notes */
  readonly reasonHeading: string;
  /** reasons go to an added column even where notes or comments exist */
  readonly reasonsInColumn?: boolean;
  /** ids of the sheets by name, where sheets have ids */
  readonly sheetIds?: Readonly<Record<string, string>>;
  /** texts of the sheet that explains the marks; left out when none is wanted */
  readonly legend?: LegendTexts;
  /** remembered with the marks */
  readonly choice?: StoredChoice;
}

/** Rows that follow one another and name the same school in the same column: marked together, explained once. */
export interface HighlightRun {
  readonly sheet: string;
  readonly row: number;
  /** marked rows */
  rows: number;
  /** naming cells: one when it is merged down over all the rows, else as many as rows */
  names: number;
  /** the marked columns */
  readonly column: number;
  readonly columns: number;
  readonly nameColumn: number;
  readonly table: TableArea;
  readonly school: HighlightSchool;
  /** what stands in the naming cell, to find the row again */
  readonly text: string;
}

export function highlightRuns(input: HighlightInput): HighlightRun[] {
  const grids = new Map(input.grids.map((grid) => [grid.sheet, grid]));
  const areas = new TableAreas(grids, input.tables);
  const runs: HighlightRun[] = [];
  for (const { cell, school } of markedCells(input)) {
    const grid = grids.get(cell.sheet);
    const text = grid ? valueAt(grid, cell.row, cell.column) : null;
    if (typeof text !== 'string') continue;
    const table = areas.around(cell);
    const last = runs.at(-1);
    const tall = tallness(grid, cell);
    const follows =
      tall === 1 &&
      last?.names === last?.rows &&
      last?.sheet === cell.sheet &&
      last.row + last.rows === cell.row &&
      last.nameColumn === cell.column &&
      last.school === school &&
      last.text === text &&
      last.column === table.column &&
      last.columns === table.columns;
    if (follows) {
      last.rows += 1;
      last.names += 1;
    } else {
      const { column, columns } = table;
      runs.push({
        sheet: cell.sheet,
        row: cell.row,
        rows: tall,
        names: 1,
        column,
        columns,
        nameColumn: cell.column,
        table,
        school,
        text,
      });
    }
  }
  return runs;
}

/** Over how many rows the cell is merged down: all of them belong to the school it names. */
function tallness(grid: Grid | undefined, cell: SchoolMention['cell']): number {
  return grid?.merges.find((merge) => merge.row === cell.row && merge.column === cell.column)?.rows ?? 1;
}

/** One naming cell a row, that of the strongest level, leftmost among equals; sheet by sheet, top to bottom. */
function markedCells(input: HighlightInput): { cell: SchoolMention['cell']; school: HighlightSchool }[] {
  const schools = new Map(input.schools.map((school) => [school.key, school]));
  const rows = new Map<string, { cell: SchoolMention['cell']; school: HighlightSchool }>();
  for (const { key, cell } of input.mentions) {
    const school = schools.get(key);
    if (!school) continue;
    const place = `${String(cell.row)}:${cell.sheet}`;
    const other = rows.get(place);
    const stronger = other && school.level === 'strong' && other.school.level === 'check';
    const leftmost = other?.school.level === school.level && cell.column < other.cell.column;
    if (!other || stronger === true || leftmost) rows.set(place, { cell, school });
  }
  const order = new Map(input.grids.map((grid, i) => [grid.sheet, i]));
  return [...rows.values()].sort(
    (a, b) => (order.get(a.cell.sheet) ?? 0) - (order.get(b.cell.sheet) ?? 0) || a.cell.row - b.cell.row,
  );
}
