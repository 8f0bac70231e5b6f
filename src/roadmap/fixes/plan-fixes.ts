import type { CellValue, RangeRef } from '../../domain/cell';
import type { Finding } from '../../domain/finding';
import { valueAt, type Grid } from '../../grid/grid';
import type { FormatBlock } from '../../plan/ports';
import { cellKey } from '../../plan/rects';
import { sameValue } from '../../plan/text-safety';
import type { PlanOperation, Precondition, WorkbookPlan } from '../../plan/workbook-plan';
import type { MeasureTable } from '../measure-table';
import { tableReader } from '../rules/table-reader';
import { blockOf, type Block } from './block';
import type { Contents, FixChange, FixId, FixLog, FixOptions, FixRefusal, RefusalReason, Wants } from './fix';
import { FIXES, fixFor } from './registry';
import { numberRestoredRows } from './renumber';
import { reread } from './reread';
import { settle, type Settled } from './settle-block';
import { blockOperations } from './write-block';

export type Chosen = FixId | Finding;

export interface PlannedFixes {
  /** no operations when nothing has to be changed */
  readonly plan: WorkbookPlan;
  /** what each fix changes, in cells of the sheet as it is now; what every cell will hold is told by previewOf(plan) */
  readonly changes: readonly FixChange[];
  readonly refused: readonly FixRefusal[];
}

export interface FixInput extends FixOptions {
  /** formats of the table's body, so that the look of a row moves with it */
  readonly looks?: FormatBlock;
}

/** The body of the table, whose formats are wanted when fixes take rows away. */
export function bodyOf(table: MeasureTable, grid: Grid): RangeRef {
  const block = blockOf(table, grid);
  return {
    sheet: table.sheet,
    row: block.first,
    column: block.column,
    rows: block.rows.length,
    columns: block.width,
  };
}

/**
 * The chosen fixes of one table as a plan: a finding asks for the fix of its row, a fix id for all rows. The user's rows are
 * not deleted: the values below close up and the tail is emptied, so that taking back gives every cell its own again.
 */
export function planFixes(
  table: MeasureTable,
  grid: Grid,
  chosen: readonly Chosen[],
  input: FixInput = {},
): PlannedFixes {
  const { block, settled, edits, changes, refused } = changesOf(table, grid, chosen, input);
  const operations = blockOperations(block, settled, edits, input.looks ?? null);
  return { plan: planOf(block, operations), changes, refused };
}

type Edits = ReadonlyMap<number, { readonly row: number; readonly column: number; readonly value: CellValue }>;

interface Changed {
  readonly block: Block;
  readonly settled: Settled;
  readonly edits: Edits;
  readonly changes: readonly FixChange[];
  readonly refused: readonly FixRefusal[];
}

function changesOf(table: MeasureTable, grid: Grid, chosen: readonly Chosen[], options: FixOptions): Changed {
  const block = blockOf(table, grid);
  const changes: FixChange[] = [];
  const refused: FixRefusal[] = [];
  const logOf = (fix: FixId): FixLog => ({
    change: ({ row, column }, before, after) =>
      changes.push({ fix, cell: { sheet: table.sheet, row, column }, before, after }),
    refuse: (reason, { row, column }) => refused.push({ fix, reason, cell: { sheet: table.sheet, row, column } }),
  });
  const obstacle = obstacleToMoving(block);
  for (const fix of FIXES) {
    const wants = wantsOf(fix.id, chosen);
    if (fix.level !== 'rows' || wants === null) continue;
    if (!fix.removes) fix.apply(block, wants, logOf(fix.id));
    else if (obstacle === null) fix.apply(block, wants, logOf(fix.id));
    else if (wouldChange(table, grid, fix.id, wants)) logOf(fix.id).refuse(obstacle.reason, obstacle);
  }
  const settled = settle(block);
  const edits = contentEdits(block, settled, chosen, options, logOf, changes);
  return { block, settled, edits, changes, refused };
}

/** What each of the fixes would change on its own; the table is read once for all that leave its rows alone. */
export function changesOfEach(
  table: MeasureTable,
  grid: Grid,
  ids: readonly FixId[],
  options: FixOptions,
): readonly FixChange[] {
  const block = blockOf(table, grid);
  const edits = new Map<number, { row: number; column: number; value: CellValue }>();
  const changes: FixChange[] = [];
  const contents = contentsOf(block, settle(block), [], options, edits, changes);
  const silent: FixLog = { change: () => undefined, refuse: () => undefined };
  for (const fix of FIXES.filter(({ id }) => ids.includes(id))) {
    edits.clear();
    if (fix.level === 'contents') fix.apply(contents, () => true, silent);
    else if (wouldChange(table, grid, fix.id, () => true))
      changes.push(...changesOf(table, grid, [fix.id], options).changes);
  }
  return changes;
}

/** null: the fix is not chosen at all. */
function wantsOf(id: FixId, chosen: readonly Chosen[]): Wants | null {
  const mine = chosen.filter((each) => (typeof each === 'string' ? each === id : fixFor(each) === id));
  if (mine.length === 0) return null;
  const wide = FIXES.find((fix) => fix.id === id)?.tableWide ?? [];
  if (mine.some((each) => typeof each === 'string' || wide.includes(each.code))) return () => true;
  const rows = new Set(mine.flatMap((each) => (typeof each === 'string' ? [] : [each.location.row])));
  return (row) => rows.has(row);
}

/** Cells beside the table and filtered rows would part from their rows if the table closed up. */
function obstacleToMoving(block: Block): { reason: RefusalReason; row: number; column: number } | null {
  const { grid, first, rows, column, width } = block;
  const last = first + rows.length - 1;
  const hidden = grid.hiddenRows.find((row) => row >= first && row <= last);
  if (hidden !== undefined) return { reason: 'hiddenRows', row: hidden, column };
  for (let row = first; row <= last; row++) {
    const line = grid.values[row - grid.origin.row] ?? [];
    const at = line.findIndex((value, i) => {
      const place = grid.origin.column + i;
      return value !== null && value !== '' && (place < column || place >= column + width);
    });
    if (at >= 0) return { reason: 'besideTable', row, column: grid.origin.column + at };
  }
  return null;
}

function wouldChange(table: MeasureTable, grid: Grid, id: FixId, wants: Wants): boolean {
  let count = 0;
  const trial = blockOf(table, grid);
  const fix = FIXES.find((each) => each.id === id);
  const log: FixLog = { change: () => (count += 1), refuse: () => undefined };
  if (fix?.level === 'rows') fix.apply(trial, wants, log);
  return count > 0 || trial.rows.some((row) => row.removed);
}

function contentEdits(
  block: Block,
  settled: Settled,
  chosen: readonly Chosen[],
  options: FixOptions,
  logOf: (fix: FixId) => FixLog,
  changes: FixChange[],
): ReadonlyMap<number, { row: number; column: number; value: CellValue }> {
  const edits = new Map<number, { row: number; column: number; value: CellValue }>();
  const contents = contentsOf(block, settled, chosen, options, edits, changes);
  if (contents.restored.size > 0) numberRestoredRows(contents);
  for (const fix of FIXES) {
    const wants = wantsOf(fix.id, chosen);
    if (fix.level === 'contents' && wants !== null) fix.apply(contents, wants, logOf(fix.id));
  }
  return edits;
}

function contentsOf(
  block: Block,
  settled: Settled,
  chosen: readonly Chosen[],
  options: FixOptions,
  edits: Map<number, { row: number; column: number; value: CellValue }>,
  changes: FixChange[],
): Contents {
  const at = (i: number): number => block.first + i;
  const repeated = settled.rows.flatMap((row, i) => (row.kind === 'repeatedHeader' ? [at(i)] : []));
  const table = reread(block.table, settled.grid, at(settled.rows.length - 1), new Set(repeated));
  const shiftWanted = wantsOf('restoreShiftedRows', chosen);
  const restored = settled.rows.flatMap((row, i) =>
    row.kind === 'shifted' && shiftWanted?.(row.source) === true ? [at(i)] : [],
  );
  const sourceRow = (row: number): number => settled.rows[row - block.first]?.source ?? row;
  const get = (row: number, column: number): CellValue => {
    const edit = edits.get(cellKey(row, column));
    return edit === undefined ? valueAt(settled.grid, row, column) : edit.value;
  };
  return {
    table,
    reader: tableReader(table, settled.grid, {}),
    options,
    restored: new Set(restored),
    sourceRow,
    get,
    set: (row, column, value, fix) => {
      const before = get(row, column);
      if (sameValue(before, value)) return;
      edits.set(cellKey(row, column), { row, column, value });
      changes.push({ fix, cell: { sheet: table.sheet, row: sourceRow(row), column }, before, after: value });
    },
    columns: (field) => table.columns.flatMap((each) => (each.field === field ? [each.column] : [])),
  };
}

function planOf(block: Block, operations: readonly PlanOperation[]): WorkbookPlan {
  const { sheet, headerRow, range } = block.table;
  const values = Array.from({ length: block.first + block.rows.length - headerRow }, (_, i) =>
    Array.from({ length: range.columns }, (__, j) => valueAt(block.grid, headerRow + i, range.column + j)),
  );
  const needs: readonly Precondition[] = [
    { kind: 'sheetExists', sheet },
    { kind: 'writable', sheet },
    { kind: 'unchanged', sheet, row: headerRow, column: range.column, values },
    ...operations.flatMap((each): readonly Precondition[] =>
      each.kind === 'setValues'
        ? [{ kind: 'noFormulas', sheet, row: each.row, column: each.column, values: each.values }]
        : [],
    ),
  ];
  return { title: 'fix', params: {}, needs, operations };
}
