import type { CellRef, RangeRef } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import type { FormatAnswer, WorkbookReader, RunOptions } from '../../plan/ports';
import { nameText } from './highlight-runs';
import { namesIn, type FoundRow } from './plan-take-back';
import { printAround } from './row-print';
import { isSigned } from './sign';
import type { Snapshot, StoredRun } from './snapshot';

export interface FoundRows {
  /** in the order of storedRows while none was moved */
  readonly rows: readonly FoundRow[];
  readonly lost: readonly CellRef[];
  /** a row stands elsewhere than where it was marked */
  readonly moved: boolean;
}

/** Every stored row at the place where it was marked. */
export function storedRows(snapshot: Snapshot): FoundRow[] {
  return snapshot.sheets.flatMap(({ sheet, runs }) =>
    runs.flatMap((run) =>
      Array.from({ length: run.rows }, (_, index) => ({ sheet, row: run.row + index, shift: 0, run, index })),
    ),
  );
}

/** Rows of one school's name in one sheet: while all of them stand where they were, nothing has to be searched. */
interface Group {
  readonly sheet: string;
  readonly text: string;
  readonly rows: FoundRow[];
  inPlace: boolean;
}

/**
 * Where the marked rows are now. Rows that were moved, inserted above or sorted are found by the text of the naming cell and by our sign on
 * it, and of rows that looked different before, each by all that it holds. `unmoved` are the runs whose rows are known to hold what they
 * held. A row that is not found although its cell still carries our sign keeps its place: there the text was changed, not the row.
 */
export async function findMarkedRows(
  reader: WorkbookReader,
  snapshot: Snapshot,
  answer: FormatAnswer,
  unmoved: ReadonlySet<StoredRun>,
  options: RunOptions,
): Promise<FoundRows> {
  const groups = groupsOf(snapshot, answer, unmoved);
  const searched = groups.filter((group) => !group.inPlace);
  if (searched.length === 0) return { rows: groups.flatMap((group) => group.rows), lost: [], moved: false };
  const grids = await gridsFor(reader, snapshot, searched, options);
  const candidates = searched.map((group) => candidatesOf(group, grids));
  const kept = searched.flatMap((group) => group.rows.map(nameCell));
  const signs = await signsOf(reader, [...candidates.flat(), ...kept], options);
  const rows = groups.filter((group) => group.inPlace).flatMap((group) => group.rows);
  const taken = new Set(rows.map((row) => placeOf(nameCell(row))));
  const missing: FoundRow[] = [];
  searched.forEach((group, i) => {
    const { level } = group.rows[0]?.run ?? { level: 'check' as const };
    const signed = (candidates[i] ?? []).filter((cell) => isSigned(signs.get(placeOf(cell)), level));
    for (const { row, cell } of paired(group.rows, preferOldColumn(group, signed), grids)) {
      if (cell) rows.push({ ...row, sheet: cell.sheet, row: cell.row, shift: cell.column - row.run.nameColumn });
      else missing.push(row);
      if (cell) taken.add(placeOf(cell));
    }
  });
  const isStill = (row: FoundRow): boolean =>
    !taken.has(placeOf(nameCell(row))) && isSigned(signs.get(placeOf(nameCell(row))), row.run.level);
  const lost = missing.filter((row) => !isStill(row)).map(nameCell);
  return { rows: [...rows, ...missing.filter(isStill)], lost, moved: true };
}

function nameCell({ sheet, row, shift, run }: FoundRow): CellRef {
  return { sheet, row, column: run.nameColumn + shift };
}

function groupsOf(snapshot: Snapshot, answer: FormatAnswer, unmoved: ReadonlySet<StoredRun>): Group[] {
  const groups = new Map<string, Group>();
  const stored = storedRows(snapshot);
  const names = namesIn(stored, answer);
  stored.forEach((row, i) => {
    const text = snapshot.texts[row.run.text] ?? '';
    const key = `${row.run.level}:${row.sheet}:${text}`;
    const group = groups.get(key) ?? { sheet: row.sheet, text, rows: [], inPlace: true };
    group.rows.push(row);
    group.inPlace &&= nameText(names[i] ?? null) === text && (row.run.prints === undefined || unmoved.has(row.run));
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** The sheets to search; a sheet that is gone may have been renamed, so then every sheet that is not known is searched. */
async function gridsFor(
  reader: WorkbookReader,
  snapshot: Snapshot,
  moved: readonly Group[],
  options: RunOptions,
): Promise<readonly Grid[]> {
  const there = new Set((await reader.sheets(options)).map((sheet) => sheet.name));
  const wanted = new Set(moved.map((group) => group.sheet));
  const known = new Set(snapshot.sheets.map((each) => each.sheet));
  const renamed = [...wanted].some((sheet) => !there.has(sheet));
  return reader.read(
    [...there].filter((sheet) => wanted.has(sheet) || (renamed && !known.has(sheet))),
    options,
  );
}

function candidatesOf(group: Group, grids: readonly Grid[]): CellRef[] {
  const own = grids.filter((grid) => grid.sheet === group.sheet);
  const searched = own.length > 0 ? own : grids;
  return searched.flatMap((grid) =>
    grid.values.flatMap((line, i) =>
      line.flatMap((value, j) => {
        const cell = { sheet: grid.sheet, row: grid.origin.row + i, column: grid.origin.column + j };
        return nameText(value) === group.text ? [cell] : [];
      }),
    ),
  );
}

/** Number formats of the cells by place, read column by column: thousands of rows are a few ranges. */
async function signsOf(
  reader: WorkbookReader,
  cells: readonly CellRef[],
  options: RunOptions,
): Promise<ReadonlyMap<string, string>> {
  const columns = new Map<string, RangeRef>();
  for (const { sheet, row, column } of cells) {
    const key = `${String(column)}:${sheet}`;
    const known = columns.get(key) ?? { sheet, row, column, rows: 1, columns: 1 };
    const top = Math.min(known.row, row);
    columns.set(key, { ...known, row: top, rows: Math.max(known.row + known.rows, row + 1) - top });
  }
  const { blocks } = await reader.readFormats({ ranges: [...columns.values()], properties: ['numberFormat'] }, options);
  return new Map(
    blocks.flatMap(({ range, formats }) =>
      formats.map(([format], i) => [placeOf({ ...range, row: range.row + i }), format?.numberFormat ?? ''] as const),
    ),
  );
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

/** Signed cells in the old column, if any are left there: a sheet may name the school in several columns. */
function preferOldColumn(group: Group, cells: readonly CellRef[]): readonly CellRef[] {
  const columns = new Set(group.rows.map((row) => row.run.nameColumn));
  const same = cells.filter((cell) => columns.has(cell.column));
  return same.length > 0 ? same : cells;
}

interface Pair {
  readonly row: FoundRow;
  readonly cell: CellRef | undefined;
}

/**
 * First each row that holds what it held. Of the others, as many as were marked have kept their order, the first belongs to the first;
 * otherwise rows were added or deleted among them, and those that still stand in their place keep it.
 */
function paired(rows: readonly FoundRow[], cells: readonly CellRef[], grids: readonly Grid[]): Pair[] {
  const rest = new Set(cells);
  const placed = samePrints(rows, cells, grids);
  for (const cell of placed.values()) rest.delete(cell);
  const open = rows.filter((row) => !placed.has(row));
  if (open.length !== rest.size)
    for (const row of open) {
      const here = [...rest].find((cell) => cell.row === row.row && cell.column === row.run.nameColumn);
      if (!here) continue;
      placed.set(row, here);
      rest.delete(here);
    }
  const left = [...rest];
  return rows.map((row) => ({ row, cell: placed.get(row) ?? left.shift() }));
}

/** The rows that have prints, each with the cell whose row holds the same. */
function samePrints(
  rows: readonly FoundRow[],
  cells: readonly CellRef[],
  grids: readonly Grid[],
): Map<FoundRow, CellRef> {
  const placed = new Map<FoundRow, CellRef>();
  const printed = rows.filter(({ run }) => run.prints);
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const taken = new Set<CellRef>();
  const shapes = new Map<string, StoredRun>();
  for (const { run } of printed) shapes.set(shapeOf(run), run);
  for (const [shape, run] of shapes) {
    const byPrint = new Map<string, CellRef[]>();
    for (const cell of cells) {
      const grid = bySheet.get(cell.sheet);
      const print = grid ? printAround(grid, cell, run) : '';
      byPrint.set(print, [...(byPrint.get(print) ?? []), cell]);
    }
    for (const row of printed) {
      if (shapeOf(row.run) !== shape) continue;
      const cell = byPrint.get(row.run.prints?.[row.index] ?? '')?.find((each) => !taken.has(each));
      if (!cell) continue;
      taken.add(cell);
      placed.set(row, cell);
    }
  }
  return placed;
}

/** Rows of one shape have prints of the same columns. */
function shapeOf({ column, columns, nameColumn, tall }: StoredRun): string {
  return [column, columns, nameColumn, tall ?? 1].join(':');
}
