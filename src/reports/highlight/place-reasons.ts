import type { CellRef, Rect } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import { isBlank } from '../../grid/text';
import type { Capabilities, FormatAnswer } from '../../plan/ports';
import { cellsOf } from '../../plan/rects';
import type { PlanOperation, PlanValue, Precondition } from '../../plan/workbook-plan';
import type { HighlightInput, HighlightRun } from './highlight-runs';

/**
 * Where the reason of a run goes: to a note or comment at its cell, or as a value into an added column. `filtered`: a column would have to
 * be written over hidden rows, which old builds of Excel do wrong. `elsewhere`: it stands at the first rows of the same school.
 */
export type ReasonKind = 'note' | 'comment' | 'value' | 'filtered' | 'elsewhere';

/** The naming cell and the next ones are tried for a note. */
const NOTE_CANDIDATES = 3;
/** With more groups of rows than this, one reason per school and table has to do: thousands of comments make Excel slow. */
const MOST_REASONS = 500;

export function reasonKinds(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  notes: Capabilities['notes'],
): ReasonKind[] {
  const many = runs.length > MOST_REASONS;
  const explained = new Set<string>();
  const hidden = new Map(input.grids.map((grid) => [grid.sheet, grid.hiddenRows]));
  const isFiltered = ({ table }: HighlightRun): boolean =>
    (hidden.get(table.sheet) ?? []).some((row) => row >= table.row && row < table.row + table.rows);
  return runs.map((run) => {
    const { table, school } = run;
    const key = `${school.key}:${String(table.row)}:${String(table.column)}:${table.sheet}`;
    if (many && explained.has(key)) return 'elsewhere';
    explained.add(key);
    const wantsColumn = input.reasonsInColumn === true || notes === 'none';
    if (wantsColumn && !isFiltered(run)) return 'value';
    return notes === 'none' ? 'filtered' : notes;
  });
}

export function candidatesOf(run: HighlightRun): CellRef[] {
  const last = run.column + run.columns;
  return Array.from({ length: NOTE_CANDIDATES }, (_, i) => ({
    sheet: run.sheet,
    row: run.row,
    column: Math.min(run.nameColumn + i, last - 1),
  }));
}

export interface PlacedReasons {
  readonly operations: readonly PlanOperation[];
  readonly needs: readonly Precondition[];
  /** per run: where its reason stands */
  readonly places: readonly ({ readonly kind: 'note' | 'comment' | 'value'; readonly column: number } | null)[];
  readonly headings: readonly (CellRef & { readonly text: string })[];
  readonly without: readonly CellRef[];
}

export function placeReasons(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  before: FormatAnswer,
  kinds: readonly ReasonKind[],
): PlacedReasons {
  const inColumns = reasonColumns(
    input,
    runs.filter((_, i) => kinds[i] === 'value'),
  );
  const operations: PlanOperation[] = [...inColumns.operations];
  const without: CellRef[] = [];
  let asked = 0;
  const places = runs.map((run, i): PlacedReasons['places'][number] => {
    const kind = kinds[i];
    if (kind === 'value') return { kind, column: inColumns.columnOf.get(run) ?? 0 };
    if (kind !== 'note' && kind !== 'comment') return null;
    const at = asked;
    asked += NOTE_CANDIDATES;
    const free = candidatesOf(run).find((_, j) => (before.notes[at + j] ?? null) === null);
    if (free) operations.push({ kind: 'note', ...free, text: run.school.reason, as: kind });
    else without.push({ sheet: run.sheet, row: run.row, column: run.nameColumn });
    return free ? { kind, column: free.column } : null;
  });
  return { operations, needs: inColumns.needs, places, headings: inColumns.headings, without };
}

interface ReasonColumns extends Pick<PlacedReasons, 'operations' | 'needs' | 'headings'> {
  readonly columnOf: ReadonlyMap<HighlightRun, number>;
}

/** Reasons as values in one free column per table: right of it when there is room, else right of everything. */
function reasonColumns(input: HighlightInput, runs: readonly HighlightRun[]): ReasonColumns {
  const operations: PlanOperation[] = [];
  const needs: Precondition[] = [];
  const headings: (CellRef & { text: string })[] = [];
  const columnOf = new Map<HighlightRun, number>();
  const byTable = new Map<HighlightRun['table'], HighlightRun[]>();
  for (const run of runs) byTable.set(run.table, [...(byTable.get(run.table) ?? []), run]);
  for (const [table, own] of byTable) {
    const grid = input.grids.find((each) => each.sheet === table.sheet);
    const column = grid ? freeColumn(grid, table) : table.column + table.columns + GAP;
    const values: PlanValue[][] = Array.from({ length: table.rows }, () => [undefined]);
    values[0] = own[0]?.row === table.row ? [undefined] : [input.reasonHeading];
    if (values[0][0] !== undefined)
      headings.push({ sheet: table.sheet, row: table.row, column, text: input.reasonHeading });
    for (const run of own) {
      values[run.row - table.row] = [run.school.reason];
      columnOf.set(run, column);
    }
    const { sheet, row } = table;
    operations.push({ kind: 'setValues', sheet, row, column, values });
    needs.push({ kind: 'empty', sheet, rect: { row, column, rows: table.rows, columns: 1 } });
  }
  return { operations, needs, headings, columnOf };
}

/** A column is left free between: Excel's own tables take in what is written right beside them, and readers take it for a column. */
const GAP = 1;

function freeColumn(grid: Grid, table: Rect): number {
  const next = table.column + table.columns;
  const rect = { row: table.row, column: next, rows: table.rows, columns: GAP + 1 };
  const taken = [...cellsOf(rect)].some((cell) => !isBlank(valueAt(grid, cell.row, cell.column)));
  const end = grid.origin.column + (grid.values[0]?.length ?? 0);
  return (taken ? Math.max(next, end) : next) + GAP;
}
