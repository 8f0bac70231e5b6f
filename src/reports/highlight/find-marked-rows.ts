import type { CellRef } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import type { FormatAnswer, WorkbookReader, RunOptions } from '../../plan/ports';
import { nameProperties } from './plan-highlight';
import { namesIn, type FoundRow } from './plan-take-back';
import { isSigned } from './sign';
import type { Snapshot } from './snapshot';

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly lost: readonly CellRef[];
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
 * it; a cell that does not carry the sign is never taken for ours.
 */
export async function findMarkedRows(
  reader: WorkbookReader,
  snapshot: Snapshot,
  answer: FormatAnswer,
  options: RunOptions,
): Promise<FoundRows> {
  const groups = groupsOf(snapshot, answer);
  const moved = groups.filter((group) => !group.inPlace);
  const rows = groups.filter((group) => group.inPlace).flatMap((group) => group.rows);
  if (moved.length === 0) return { rows, lost: [] };
  const grids = await gridsFor(reader, snapshot, moved, options);
  const candidates = moved.map((group) => candidatesOf(group, grids));
  const ranges = candidates.flat().map((cell) => ({ ...cell, rows: 1, columns: 1 }));
  const { blocks } = await reader.readFormats({ ranges, properties: nameProperties }, options);
  const lost: CellRef[] = [];
  let at = 0;
  moved.forEach((group, i) => {
    const own = candidates[i] ?? [];
    const level = group.rows[0]?.run.level ?? 'check';
    const signed = own.filter((_, j) => isSigned(blocks[at + j]?.formats[0]?.[0]?.numberFormat, level));
    at += own.length;
    for (const { row, cell } of paired(group.rows, preferOldColumn(group, signed))) {
      if (cell) rows.push({ ...row, sheet: cell.sheet, row: cell.row, shift: cell.column - row.run.nameColumn });
      else lost.push({ sheet: row.sheet, row: row.row, column: row.run.nameColumn });
    }
  });
  return { rows, lost };
}

function groupsOf(snapshot: Snapshot, answer: FormatAnswer): Group[] {
  const groups = new Map<string, Group>();
  const stored = storedRows(snapshot);
  const names = namesIn(stored, answer);
  stored.forEach((row, i) => {
    const text = snapshot.texts[row.run.text] ?? '';
    const key = `${row.run.level}:${row.sheet}:${text}`;
    const group = groups.get(key) ?? { sheet: row.sheet, text, rows: [], inPlace: true };
    group.rows.push(row);
    group.inPlace &&= names[i] === text;
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
        return value === group.text ? [cell] : [];
      }),
    ),
  );
}

/** Signed cells in the old column, if any are left there: a sheet may name the school in several columns. */
function preferOldColumn(group: Group, cells: readonly CellRef[]): readonly CellRef[] {
  const columns = new Set(group.rows.map((row) => row.run.nameColumn));
  const same = cells.filter((cell) => columns.has(cell.column));
  return same.length > 0 ? same : cells;
}

/**
 * As many rows as were marked: they kept their order, the first belongs to the first. Otherwise rows were added or deleted among them, and
 * those that still stand in their place keep it.
 */
function paired(
  rows: readonly FoundRow[],
  cells: readonly CellRef[],
): { readonly row: FoundRow; readonly cell: CellRef | undefined }[] {
  if (rows.length === cells.length) return rows.map((row, i) => ({ row, cell: cells[i] }));
  const rest = new Set(cells);
  const placed = new Map<FoundRow, CellRef>();
  for (const row of rows) {
    const here = cells.find((cell) => cell.row === row.row && cell.column === row.run.nameColumn);
    if (!here) continue;
    placed.set(row, here);
    rest.delete(here);
  }
  const left = [...rest];
  return rows.map((row) => ({ row, cell: placed.get(row) ?? left.shift() }));
}
