import type { LevelColors } from '../palettes';
import type { SchoolMention } from '../../domain/assessment';
import type { CellValue } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import type { StoredChoice } from './choice';
import type { LegendTexts } from './legend';
import type { MarkedLevel } from './sign';
import { createTogether } from './together';
import { TableAreas, type TableArea } from './table-area';

export interface HighlightSchool {
  readonly key: string;
  /** heads its reason where a cell names several schools */
  readonly name?: string;
  readonly level: MarkedLevel;
  /** why, in the language of the user */
  readonly reason: string;
}

export interface HighlightInput {
  readonly schools: readonly HighlightSchool[];
  /** ends every reason */
  readonly closing?: string;
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
  /** chosen by the user; without them the usual ones */
  readonly colors?: LevelColors;
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
  /** the school to mark; of several that the cell names, all of them as one */
  readonly school: HighlightSchool;
  readonly schools: readonly HighlightSchool[];
  /** what stands in the naming cell, to find the row again */
  readonly text: string;
  /** the naming cell holds a number */
  readonly isNumber: boolean;
}

export function highlightRuns(input: HighlightInput): HighlightRun[] {
  const grids = new Map(input.grids.map((grid) => [grid.sheet, grid]));
  const areas = new TableAreas(grids, input.tables);
  const runs: HighlightRun[] = [];
  const together = createTogether(input.closing);
  for (const { cell, schools } of markedCells(input)) {
    const school = together(schools);
    const grid = grids.get(cell.sheet);
    const value = grid ? valueAt(grid, cell.row, cell.column) : null;
    const text = nameText(value);
    if (text === null) continue;
    const isNumber = typeof value === 'number';
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
      last.isNumber === isNumber &&
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
        schools,
        text,
        isNumber,
      });
    }
  }
  return runs;
}

/** What a naming cell holds, as a text; a school may be named by its number alone. */
export function nameText(value: CellValue): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Over how many rows the cell is merged down: all of them belong to the school it names. */
function tallness(grid: Grid | undefined, cell: SchoolMention['cell']): number {
  return grid?.merges.find((merge) => merge.row === cell.row && merge.column === cell.column)?.rows ?? 1;
}

interface NamingCell {
  readonly cell: SchoolMention['cell'];
  readonly level: MarkedLevel;
  readonly schools: readonly HighlightSchool[];
}

/** One naming cell a row, that of the strongest level, leftmost among equals; sheet by sheet, top to bottom. */
function markedCells(input: HighlightInput): NamingCell[] {
  const rows = new Map<string, NamingCell>();
  for (const naming of namingCells(input)) {
    const { cell, level } = naming;
    const place = `${String(cell.row)}:${cell.sheet}`;
    const other = rows.get(place);
    const stronger = other && level === 'strong' && other.level === 'check';
    const leftmost = other?.level === level && cell.column < other.cell.column;
    if (!other || stronger === true || leftmost) rows.set(place, naming);
  }
  const order = new Map(input.grids.map((grid, i) => [grid.sheet, i]));
  return [...rows.values()].sort(
    (a, b) => (order.get(a.cell.sheet) ?? 0) - (order.get(b.cell.sheet) ?? 0) || a.cell.row - b.cell.row,
  );
}

/** Each cell with the schools to mark that it names, the strongest first. */
function namingCells({ schools, mentions }: HighlightInput): NamingCell[] {
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const cells = new Map<string, { cell: SchoolMention['cell']; schools: Set<HighlightSchool> }>();
  for (const { key, cell } of mentions) {
    const school = byKey.get(key);
    if (!school) continue;
    const place = `${String(cell.row)}:${String(cell.column)}:${cell.sheet}`;
    const known = cells.get(place);
    if (known) known.schools.add(school);
    else cells.set(place, { cell, schools: new Set([school]) });
  }
  return [...cells.values()].map(({ cell, schools: own }) => {
    const sorted = [...own].sort((a, b) => Number(b.level === 'strong') - Number(a.level === 'strong'));
    return { cell, level: sorted[0]?.level ?? 'check', schools: sorted };
  });
}
