import { overlaps, type CellValue, type Rect } from '../domain/cell';
import { largeKey, stateOf, type Inspected, type SheetState } from './backend';
import { formulaCells, plannedFingerprint } from './fingerprint';
import { FormatSteps } from './format-steps';
import { addedSheets } from './inspection';
import type { FormatProperty, NoteState, SettingOperation } from './ports';
import { rebuild } from './rebuild';
import { heightsSet } from './set-heights';
import { cellKey, cellsOf, runsOf, type Run } from './rects';
import type { CellFormat, PlanOperation, PlanValue, WorkbookPlan } from './workbook-plan';

/**
 * The plan that takes `plan` back exactly, from what was found before it was applied. Areas are parted first, then contents, then
 * formats and the rest; added sheets go last, and only if they still hold what the plan wrote. Null when there is nothing to take back.
 * A sheet that is deleted because its addition is taken back is not brought back; one that the plan itself deletes is built anew.
 */
export function inverseOf(plan: WorkbookPlan, found: Inspected): WorkbookPlan | null {
  const operations = restoring(plan.operations, found);
  return operations.length === 0 ? null : { title: 'undo', params: plan.params, needs: [], operations };
}

function restoring(operations: readonly PlanOperation[], found: Inspected): PlanOperation[] {
  const added = addedSheets(operations);
  const sheets = new Set(operations.flatMap((operation) => (operation.kind === 'setting' ? [] : [operation.sheet])));
  const result: PlanOperation[] = [];
  for (const sheet of sheets) {
    if (added.has(sheet)) continue;
    const own = operations.filter((operation) => operation.kind !== 'setting' && operation.sheet === sheet);
    result.push(...restoreSheet(own, stateOf(found, sheet)));
  }
  result.push(...restoreSettings(operations, found));
  for (const sheet of [...added].reverse()) result.push(deletionOf(operations, sheet));
  const deleted = new Map(operations.flatMap((each) => (each.kind === 'deleteSheet' ? [[each.sheet, each]] : [])));
  for (const state of inTabOrder(found.sheets)) result.push(...rebuild(state, deleted.get(state.sheet)?.setHeights));
  return result;
}

/** Sheets that are built anew: each behind the one it stood behind, which therefore comes first. */
function inTabOrder(sheets: readonly SheetState[]): SheetState[] {
  const left = new Map(sheets.flatMap((state) => (state.removal ? [[state.sheet, state] as const] : [])));
  const result: SheetState[] = [];
  while (left.size > 0) {
    const waits = (state: SheetState): boolean => left.has(state.removal?.after ?? '');
    const next = [...left.values()].find((state) => !waits(state)) ?? [...left.values()][0];
    if (!next) break;
    left.delete(next.sheet);
    result.push(next);
  }
  return result;
}

function deletionOf(operations: readonly PlanOperation[], sheet: string): PlanOperation {
  const except = formulaCells(operations, sheet);
  const heights = heightsSet(operations, sheet);
  return {
    kind: 'deleteSheet',
    sheet,
    onlyIfUnchanged: plannedFingerprint(operations, sheet),
    ...(except.length > 0 ? { except } : {}),
    ...(heights.length > 0 ? { setHeights: heights } : {}),
  };
}

function restoreSettings(operations: readonly PlanOperation[], found: Inspected): PlanOperation[] {
  // an entry and a large one of the same key are two
  const nameOf = (each: SettingOperation): string => (each.large === true ? largeKey(each.key) : each.key);
  const changed = new Map(
    operations.flatMap((each) => (each.kind === 'setting' ? [[nameOf(each), each] as const] : [])),
  );
  return [...changed.values()].map(({ key, large }) => {
    const value = found.settings[large === true ? largeKey(key) : key] ?? null;
    return { kind: 'setting', key, value, ...(large === true ? { large } : {}) };
  });
}

function restoreSheet(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  if (operations.some((operation) => operation.kind === 'deleteSheet')) return [];
  return [
    ...restoreMerges(operations, state),
    ...restoreLinks(operations, state),
    ...restoreContent(operations, state),
    ...restoreFormats(operations, state),
    ...restoreRest(operations, state),
  ];
}

function restoreMerges(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  const { sheet } = state;
  const touched = operations.flatMap((each) => (each.kind === 'merge' || each.kind === 'unmerge' ? [each.rect] : []));
  if (touched.length === 0) return [];
  const parted = touched.map((rect): PlanOperation => ({ kind: 'unmerge', sheet, rect }));
  const before = state.merges.filter((merge) => touched.some((rect) => overlaps(rect, merge)));
  return [...parted, ...before.map((rect): PlanOperation => ({ kind: 'merge', sheet, rect }))];
}

/** Before contents and looks, since making and taking away a link changes both. */
function restoreLinks(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  if (!operations.some((each) => each.kind === 'hyperlink')) return [];
  const { sheet } = state;
  return state.links.map(({ row, column, link }) => ({ kind: 'hyperlink', sheet, row, column, target: link }));
}

/** What the operations leave in each cell they touch; merging empties all but the first cell. */
function written(operations: readonly PlanOperation[]): Map<number, PlanValue> {
  const cells = new Map<number, PlanValue>();
  for (const operation of operations) {
    if (operation.kind === 'setValues')
      operation.values.forEach((line, i) => {
        line.forEach((value, j) => {
          if (value !== undefined) cells.set(cellKey(operation.row + i, operation.column + j), value);
        });
      });
    else if (operation.kind === 'setFormulas')
      operation.formulas.forEach((line, i) => {
        line.forEach((formula, j) => {
          if (formula !== undefined) cells.set(cellKey(operation.row + i, operation.column + j), undefined);
        });
      });
    else if (operation.kind === 'merge')
      for (const { row, column } of cellsOf(operation.rect))
        if (row !== operation.rect.row || column !== operation.rect.column) cells.set(cellKey(row, column), null);
  }
  return cells;
}

interface Lost {
  readonly before: CellValue;
  readonly formula: string | null;
  readonly after: PlanValue;
}

/** One operation per row stretch, so that a plan with scattered cells does not turn into one big mostly empty block. */
function restoreContent(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  const after = written(operations);
  const lost: { row: number; column: number; value: Lost }[] = [];
  for (const block of state.content)
    for (const { row, column } of cellsOf(block.rect)) {
      const key = cellKey(row, column);
      if (!after.has(key)) continue;
      const before = block.values[row - block.rect.row]?.[column - block.rect.column] ?? null;
      const formula = block.formulas[row - block.rect.row]?.[column - block.rect.column] ?? null;
      lost.push({ row, column, value: { before, formula, after: after.get(key) } });
    }
  const table = new Map(lost.map((cell) => [cellKey(cell.row, cell.column), cell.value]));
  const runs = runsOf(lost, (cell) => (cell.formula === null ? 'value' : 'formula'));
  if (runs.length === 0) return [];
  // a number or formula written into a cell of format "@" would become text; the cells' own formats follow after the contents
  const rects = runs.map((run) => run.rect);
  return [
    { kind: 'setFormat', sheet: state.sheet, rects, format: { numberFormat: 'General' } },
    ...runs.map((run) => contentOperation(run, table, state.sheet)),
  ];
}

function contentOperation(run: Run<Lost>, table: ReadonlyMap<number, Lost>, sheet: string): PlanOperation {
  const { row, column } = run.rect;
  const lines = Array.from({ length: run.rect.rows }, (_, i) =>
    Array.from({ length: run.rect.columns }, (__, j) => table.get(cellKey(row + i, column + j))),
  );
  const expect = lines.map((line) => line.map((cell) => cell?.after));
  if (run.value.formula === null)
    return { kind: 'setValues', sheet, row, column, values: lines.map((line) => line.map((c) => c?.before)), expect };
  const formulas = lines.map((line) => line.map((cell) => cell?.formula ?? undefined));
  return { kind: 'setFormulas', sheet, row, column, formulas, expect };
}

function restoreFormats(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  const steps = new FormatSteps(operations);
  const changed = changedProperties(operations, steps);
  const byLook = new Map<string, Look & { rects: Rect[] }>();
  for (const block of state.formats) {
    const cells: { row: number; column: number; value: Look }[] = [];
    for (const { row, column } of cellsOf(block.rect)) {
      const found = block.formats[row - block.rect.row]?.[column - block.rect.column];
      const format = found && picked(found, block.properties, changed(row, column));
      const expect = steps.left(row, column);
      if (format) cells.push({ row, column, value: expect === undefined ? { format } : { format, expect } });
    }
    for (const { rect, value } of runsOf(cells, (look) => JSON.stringify(look))) {
      const key = JSON.stringify(value);
      const group = byLook.get(key) ?? { ...value, rects: [] };
      group.rects.push(rect);
      byLook.set(key, group);
    }
  }
  return [...byLook.values()].map((look) => ({ kind: 'setFormat', sheet: state.sheet, ...look }));
}

interface Look {
  readonly format: CellFormat;
  /** how the plan leaves the cell */
  readonly expect?: CellFormat;
}

type Changed = (row: number, column: number) => ReadonlySet<FormatProperty> | 'all';

/** Which properties the operations change at a cell; the number format also where putting a value back changes it on the way. */
function changedProperties(operations: readonly PlanOperation[], steps: FormatSteps): Changed {
  const touched = written(operations);
  return (row, column) => {
    const result = steps.changed(row, column);
    if (result !== 'all' && touched.has(cellKey(row, column))) result.add('numberFormat');
    return result;
  };
}

function picked(
  format: CellFormat,
  read: readonly FormatProperty[],
  changed: ReadonlySet<FormatProperty> | 'all',
): CellFormat | null {
  const entries = read.flatMap((property) =>
    (changed === 'all' || changed.has(property)) && format[property] !== undefined
      ? [[property, format[property]] as const]
      : [],
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function restoreRest(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  const { sheet } = state;
  const result: PlanOperation[] = [];
  if (state.widths.length > 0) result.push({ kind: 'columnWidths', sheet, widths: state.widths });
  if (state.heights.length > 0) result.push({ kind: 'rowHeights', sheet, heights: state.heights, orAutomatic: true });
  const noted = new Set(operations.flatMap((each) => (each.kind === 'note' ? [cellKey(each.row, each.column)] : [])));
  for (const { row, column, note } of state.notes)
    if (note !== null || noted.has(cellKey(row, column)))
      result.push(noteOperation(sheet, row, column, note, operations));
  const validated = operations.flatMap((each) => (each.kind === 'validation' ? [each.rect] : []));
  for (const rect of validated) result.push({ kind: 'validation', sheet, rect, validation: null });
  if (validated.length > 0)
    for (const { rect, validation } of state.validations) result.push({ kind: 'validation', sheet, rect, validation });
  if (operations.some((each) => each.kind === 'freeze')) result.push({ kind: 'freeze', sheet, ...state.freeze });
  if (operations.some((each) => each.kind === 'pageLayout' || each.kind === 'restorePage'))
    result.push({ kind: 'restorePage', sheet, saved: state.page });
  if (operations.some((each) => each.kind === 'pageBreaks'))
    result.push({ kind: 'pageBreaks', sheet, rows: state.breaks });
  return [...result, ...restoreCharts(operations, state)];
}

function restoreCharts(operations: readonly PlanOperation[], state: SheetState): PlanOperation[] {
  const { sheet } = state;
  const added = new Set(operations.flatMap((each) => (each.kind === 'addChart' ? [each.chart.name] : [])));
  const gone = new Set(operations.flatMap((each) => (each.kind === 'deleteChart' ? [each.name] : [])));
  const before = state.charts.flatMap(({ name, spec }) => (spec && gone.has(name) ? [spec] : []));
  return [
    ...[...added].map((name): PlanOperation => ({ kind: 'deleteChart', sheet, name })),
    ...before.map((chart): PlanOperation => ({ kind: 'addChart', sheet, chart })),
  ];
}

/** The same kind comes back; what was added goes as the kind that it was added as. */
function noteOperation(
  sheet: string,
  row: number,
  column: number,
  note: NoteState | null,
  operations: readonly PlanOperation[],
): PlanOperation {
  const added = operations.find((each) => each.kind === 'note' && each.row === row && each.column === column);
  const as = note?.kind ?? (added?.kind === 'note' ? added.as : undefined);
  const expect = added?.kind === 'note' ? (added.text ?? undefined) : undefined;
  const text = note?.text ?? null;
  return {
    kind: 'note',
    sheet,
    row,
    column,
    text,
    ...(as === undefined ? {} : { as }),
    ...(expect === undefined ? {} : { expect }),
  };
}
