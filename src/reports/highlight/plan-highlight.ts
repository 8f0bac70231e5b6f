import type { CellRef, RangeRef, Rect } from '../../domain/cell';
import { valueAt, type Grid } from '../../grid/grid';
import { isBlank } from '../../grid/text';
import type { Capabilities, FormatAnswer, FormatBlock, FormatProperty, FormatQuery } from '../../plan/ports';
import { cellsOf, runsOf } from '../../plan/rects';
import type { PlanOperation, PlanValue, Precondition, WorkbookPlan } from '../../plan/workbook-plan';
import type { HighlightInput, HighlightRun } from './highlight-runs';
import { fillOf, signedFormat, type MarkedLevel } from './sign';
import { hashOf, Interned, newSnapshot, storeOperations, type Look, type NameLook, type Snapshot } from './snapshot';

/** What highlighting changes, and so what must be read before: of the whole rows, and of the naming cells. */
export const rowProperties: readonly FormatProperty[] = ['fill', 'pattern'];
export const nameProperties: readonly FormatProperty[] = ['bold', 'numberFormat'];
/** The naming cell and the next ones are tried for the reason. */
const noteCandidates = 3;

export interface HighlightPlan {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number; readonly schools: number }[];
  /** first cells of rows whose reason found no free cell */
  readonly withoutReason: readonly CellRef[];
}

/** What has to be known of the workbook to plan the marking of the runs. */
export function highlightQuery(runs: readonly HighlightRun[], capabilities: Capabilities): FormatQuery {
  return {
    ranges: [
      ...runs.map(rangeOf),
      ...runs.map((run) => ({ ...rangeOf(run), column: run.nameColumn, columns: 1, properties: nameProperties })),
    ],
    properties: rowProperties,
    notes: capabilities.notes === 'none' ? [] : runs.flatMap(candidatesOf),
  };
}

/** `before` answers highlightQuery in its order. */
export function planHighlight(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  before: FormatAnswer,
  capabilities: Capabilities,
  stored: Readonly<Record<string, string>>,
): HighlightPlan {
  const reasons = placeReasons(input, runs, before, capabilities.notes);
  const snapshot = runs.length === 0 ? null : snapshotOf(runs, before, reasons);
  const operations = [
    ...fills(runs),
    ...names(runs, before),
    ...reasons.operations,
    ...storeOperations(snapshot, stored),
  ];
  const sheets = [...new Set(runs.map((run) => run.sheet))];
  const needs = sheets.map((sheet): Precondition => ({ kind: 'writable', sheet }));
  const plan = { title: 'highlight', params: {}, needs: [...needs, ...reasons.needs], operations };
  return { plan, sheets: sheets.map((sheet) => summaryOf(sheet, runs)), withoutReason: reasons.without };
}

function rangeOf(run: HighlightRun): RangeRef {
  return { sheet: run.sheet, row: run.row, column: run.column, rows: run.rows, columns: run.columns };
}

function summaryOf(sheet: string, runs: readonly HighlightRun[]): HighlightPlan['sheets'][number] {
  const own = runs.filter((run) => run.sheet === sheet);
  const schools = new Set(own.map((run) => run.school.key)).size;
  return { sheet, rows: own.reduce((rows, run) => rows + run.rows, 0), schools };
}

function candidatesOf(run: HighlightRun): CellRef[] {
  const last = run.column + run.columns;
  return Array.from({ length: noteCandidates }, (_, i) => ({
    sheet: run.sheet,
    row: run.row,
    column: Math.min(run.nameColumn + i, last - 1),
  }));
}

/** One operation per sheet and level. */
function fills(runs: readonly HighlightRun[]): PlanOperation[] {
  const groups = new Map<string, { sheet: string; level: MarkedLevel; rects: Rect[] }>();
  for (const run of runs) {
    const key = `${run.school.level}:${run.sheet}`;
    const group = groups.get(key) ?? { sheet: run.sheet, level: run.school.level, rects: [] };
    const { row, column, rows, columns } = run;
    group.rects.push({ row, column, rows, columns });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, level, rects }) => ({
    kind: 'setFormat',
    sheet,
    rects,
    format: { fill: fillOf[level] },
  }));
}

function names(runs: readonly HighlightRun[], before: FormatAnswer): PlanOperation[] {
  const groups = new Map<string, { sheet: string; numberFormat: string; rects: Rect[] }>();
  runs.forEach((run, index) => {
    const looks = nameLooks(run, before.blocks[runs.length + index]);
    for (const { rect, value } of runsOf(looks, (look) => look.numberFormat)) {
      const numberFormat = signedFormat(value.numberFormat, run.school.level);
      const key = `${numberFormat}:${run.sheet}`;
      const group = groups.get(key) ?? { sheet: run.sheet, numberFormat, rects: [] };
      group.rects.push(rect);
      groups.set(key, group);
    }
  });
  return [...groups.values()].map(({ sheet, numberFormat, rects }) => ({
    kind: 'setFormat',
    sheet,
    rects,
    format: { bold: true, numberFormat },
  }));
}

function nameLooks(
  run: HighlightRun,
  block: FormatBlock | undefined,
): { row: number; column: number; value: NameLook }[] {
  return Array.from({ length: run.rows }, (_, i) => {
    const format = block?.formats[i]?.[0];
    const value = { bold: format?.bold ?? false, numberFormat: format?.numberFormat ?? 'General' };
    return { row: run.row + i, column: run.nameColumn, value };
  });
}

interface PlacedReasons {
  readonly operations: readonly PlanOperation[];
  readonly needs: readonly Precondition[];
  /** per run: the column where its reason stands */
  readonly columns: readonly (number | null)[];
  readonly kind: 'note' | 'comment' | 'value';
  readonly headings: readonly (CellRef & { readonly text: string })[];
  readonly without: readonly CellRef[];
}

function placeReasons(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  before: FormatAnswer,
  notes: Capabilities['notes'],
): PlacedReasons {
  if (notes === 'none') return reasonColumns(input, runs);
  const operations: PlanOperation[] = [];
  const columns: (number | null)[] = [];
  const without: CellRef[] = [];
  runs.forEach((run, index) => {
    const free = candidatesOf(run).find((_, i) => (before.notes[index * noteCandidates + i] ?? null) === null);
    columns.push(free?.column ?? null);
    if (free) operations.push({ kind: 'note', ...free, text: run.school.reason, as: notes });
    else without.push({ sheet: run.sheet, row: run.row, column: run.nameColumn });
  });
  return { operations, needs: [], columns, kind: notes, headings: [], without };
}

/** Reasons as values in one free column per table: right of it when that is empty, else right of everything. */
function reasonColumns(input: HighlightInput, runs: readonly HighlightRun[]): PlacedReasons {
  const operations: PlanOperation[] = [];
  const needs: Precondition[] = [];
  const headings: (CellRef & { text: string })[] = [];
  const columnOf = new Map<HighlightRun, number>();
  for (const table of new Set(runs.map((run) => run.table))) {
    const own = runs.filter((run) => run.table === table);
    const grid = input.grids.find((each) => each.sheet === table.sheet);
    const column = grid ? freeColumn(grid, table) : table.column + table.columns;
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
  const columns = runs.map((run) => columnOf.get(run) ?? null);
  return { operations, needs, columns, kind: 'value', headings, without: [] };
}

function freeColumn(grid: Grid, table: Rect): number {
  const next = table.column + table.columns;
  const rect = { row: table.row, column: next, rows: table.rows, columns: 1 };
  const taken = [...cellsOf(rect)].some((cell) => !isBlank(valueAt(grid, cell.row, cell.column)));
  return taken ? Math.max(next, grid.origin.column + (grid.values[0]?.length ?? 0)) : next;
}

function snapshotOf(runs: readonly HighlightRun[], before: FormatAnswer, reasons: PlacedReasons): Snapshot {
  const texts = new Interned<string>();
  const looks = new Interned<Look>();
  const nameLookList = new Interned<NameLook>();
  const sheets = new Map<string, Snapshot['sheets'][number]['runs'][number][]>();
  runs.forEach((run, index) => {
    const block = before.blocks[index];
    const column = reasons.columns[index] ?? null;
    const stored = {
      row: run.row,
      rows: run.rows,
      column: run.column,
      columns: run.columns,
      nameColumn: run.nameColumn,
      level: run.school.level,
      text: texts.of(run.text),
      looks: lookRects(run, block).map(
        ({ rect, value }) => [rect.row, rect.column, rect.rows, rect.columns, looks.of(value)] as const,
      ),
      names: runsOf(nameLooks(run, before.blocks[runs.length + index]), (look) => JSON.stringify(look)).map(
        ({ rect, value }) => [rect.row - run.row, rect.rows, nameLookList.of(value)] as const,
      ),
      reason: column === null ? null : { kind: reasons.kind, column, hash: hashOf(run.school.reason) },
    };
    sheets.set(run.sheet, [...(sheets.get(run.sheet) ?? []), stored]);
  });
  return newSnapshot({
    texts: texts.list,
    looks: looks.list,
    nameLooks: nameLookList.list,
    sheets: [...sheets].map(([sheet, own]) => ({
      sheet,
      runs: own,
      headings: reasons.headings
        .filter((each) => each.sheet === sheet)
        .map(({ row, column, text }) => ({ row, column, hash: hashOf(text) })),
    })),
  });
}

function lookRects(run: HighlightRun, block: FormatBlock | undefined): { rect: Rect; value: Look }[] {
  const cells = Array.from({ length: run.rows }, (_, i) =>
    Array.from({ length: run.columns }, (__, j) => {
      const format = block?.formats[i]?.[j];
      const fill = format?.fill ?? null;
      return { row: i, column: j, value: { fill, pattern: format?.pattern ?? (fill === null ? 'none' : 'solid') } };
    }),
  ).flat();
  return runsOf(cells, (look) => JSON.stringify(look));
}
