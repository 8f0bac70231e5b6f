import { address, columnName, rectAddress, type CellRef, type CellValue, type Rect } from '../domain/cell';
import { valueAt, type Grid } from '../grid/grid';
import { rectOf, single } from './rects';
import { normalValue, sameValue } from './text-safety';
import type { PlanOperation, WorkbookPlan } from './workbook-plan';

/** One sentence of a preview: a key of i18n `plans.<key>` with what fills it. */
export interface PreviewLine {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A cell that already holds something and would hold something else. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface SheetPreview {
  /** null for the workbook itself (settings) */
  readonly sheet: string | null;
  readonly added: boolean;
  readonly lines: readonly PreviewLine[];
  readonly changes: readonly CellChange[];
}

export interface PlanPreview {
  readonly title: PreviewLine;
  readonly sheets: readonly SheetPreview[];
}

/** What the plan would do, in sentences per sheet; `current` are the sheets as read before, for what stands in the cells now. */
export function previewOf(plan: WorkbookPlan, current: readonly Grid[] = []): PlanPreview {
  const bySheet = new Map<string | null, PlanOperation[]>();
  for (const operation of plan.operations) {
    const sheet = operation.kind === 'setting' ? null : operation.sheet;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), operation]);
  }
  const sheets = [...bySheet].map(([sheet, operations]): SheetPreview => {
    const grid = current.find((each) => each.sheet === sheet);
    const changes = grid ? changesOf(operations, grid) : [];
    const added = operations.some((operation) => operation.kind === 'addSheet');
    return { sheet, added, lines: linesOf(operations, changes.length), changes };
  });
  return {
    title: { key: plan.title, params: plan.params },
    sheets: sheets.filter((sheet) => sheet.lines.length > 0),
  };
}

function changesOf(operations: readonly PlanOperation[], grid: Grid): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const operation of operations)
    if (operation.kind === 'setValues')
      operation.values.forEach((line, i) => {
        line.forEach((after, j) => {
          const cell = { sheet: grid.sheet, row: operation.row + i, column: operation.column + j };
          const before = valueAt(grid, cell.row, cell.column);
          if (after === undefined || normalValue(before) === null || sameValue(before, after)) return;
          changes.set(address(cell), { cell, before, after });
        });
      });
  return [...changes.values()];
}

function linesOf(operations: readonly PlanOperation[], changed: number): PreviewLine[] {
  const lines: PreviewLine[] = [];
  const say = (key: string, params: PreviewLine['params'] = {}): void =>
    void lines.push({ key: `line.${key}`, params });
  sheetLines(operations, say);
  const values = sum(operations, (each) => {
    if (each.kind === 'hyperlink') return each.text === undefined ? 0 : 1;
    return each.kind === 'setValues' ? each.values.flat().filter((value) => value !== undefined).length : 0;
  });
  if (values > 0) say('setValues', { cells: values, place: placeOf(operations, 'setValues') });
  if (changed > 0) say('overwrite', { cells: changed });
  const formulas = sum(operations, (each) =>
    each.kind === 'setFormulas' ? each.formulas.flat().filter((formula) => formula !== undefined).length : 0,
  );
  if (formulas > 0) say('setFormulas', { cells: formulas });
  const formatted = formattedRows(operations);
  if (formatted > 0) say('setFormat', { rows: formatted, place: placeOf(operations, 'setFormat') });
  counted(operations, say);
  return lines;
}

function sheetLines(operations: readonly PlanOperation[], say: Say): void {
  const added = operations.some((each) => each.kind === 'addSheet');
  const deleted = operations.find((each) => each.kind === 'deleteSheet');
  if (added) say(deleted ? 'replaceSheet' : 'addSheet');
  else if (deleted?.kind === 'deleteSheet') say(deleted.onlyIfUnchanged === undefined ? 'removeSheet' : 'deleteSheet');
}

type Say = (key: string, params?: PreviewLine['params']) => void;

function counted(operations: readonly PlanOperation[], say: Say): void {
  const kinds = [
    'merge',
    'unmerge',
    'freeze',
    'validation',
    'setting',
    'addChart',
    'deleteChart',
    'hyperlink',
  ] as const;
  for (const kind of kinds) {
    const count = operations.filter((each) => each.kind === kind).length;
    if (count > 0) say(kind, { count });
  }
  const notes = operations.flatMap((each) => (each.kind === 'note' ? [each] : []));
  const removed = notes.filter((note) => note.text === null).length;
  if (notes.length > removed) say('note', { count: notes.length - removed });
  if (removed > 0) say('noteRemoved', { count: removed });
  const columns = operations.flatMap((each) => (each.kind === 'columnWidths' ? each.widths : []));
  if (columns.length > 0) say('columnWidths', { columns: columns.map((each) => columnName(each.column)).join(', ') });
  const heights = sum(operations, (each) => (each.kind === 'rowHeights' ? each.heights.length : 0));
  if (heights > 0) say('rowHeights', { count: heights });
  const page = ['pageLayout', 'restorePage', 'pageBreaks'];
  if (operations.some((each) => page.includes(each.kind))) say('pageLayout');
}

function formattedRows(operations: readonly PlanOperation[]): number {
  const rows = new Set<number>();
  for (const operation of operations)
    if (operation.kind === 'setFormat')
      for (const rect of operation.rects) for (let i = 0; i < rect.rows; i++) rows.add(rect.row + i);
  return rows.size;
}

/** The rectangle around everything of one kind, as A1:B2. */
function placeOf(operations: readonly PlanOperation[], kind: 'setValues' | 'setFormat'): string {
  const rects = operations.flatMap((each): readonly Rect[] => {
    if (kind === 'setValues' && each.kind === 'hyperlink')
      return each.text === undefined ? [] : [single(each.row, each.column)];
    if (each.kind !== kind) return [];
    return each.kind === 'setFormat' ? each.rects : [rectOf(each.row, each.column, each.values)];
  });
  const row = Math.min(...rects.map((rect) => rect.row));
  const column = Math.min(...rects.map((rect) => rect.column));
  const rows = Math.max(...rects.map((rect) => rect.row + rect.rows)) - row;
  const columns = Math.max(...rects.map((rect) => rect.column + rect.columns)) - column;
  return rectAddress({ row, column, rows, columns });
}

function sum(operations: readonly PlanOperation[], count: (operation: PlanOperation) => number): number {
  return operations.reduce((total, operation) => total + count(operation), 0);
}
