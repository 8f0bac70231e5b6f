import type { CellRef, CellValue } from '../domain/cell';
import { contentAt, stateOf, type Inspected, type SheetState } from './backend';
import { looksAs } from './format-steps';
import { propertiesOf } from './inspection';
import type { Conflict } from './ports';
import { cellKey, cellsOf, runsOf } from './rects';
import { sameValue } from './text-safety';
import type { CellFormat, PlanOperation } from './workbook-plan';

export interface Kept {
  readonly operations: PlanOperation[];
  /** cells that somebody changed since, each once */
  readonly skipped: Conflict[];
}

/** Leaves out the cells of `expect` operations that somebody changed since; they are reported, not overwritten. */
export function withoutChanged(operations: readonly PlanOperation[], found: Inspected): Kept {
  const work = new Keeping(found);
  // contents first: a cell whose content stays keeps its look too
  const contents = operations.map((operation) => work.content(operation));
  return { operations: contents.flatMap((operation) => work.rest(operation)), skipped: [...work.skipped.values()] };
}

class Keeping {
  readonly skipped = new Map<string, Conflict>();
  private readonly looks = new Map<string, Map<number, CellFormat>>();

  constructor(private readonly found: Inspected) {}

  content(operation: PlanOperation): PlanOperation {
    if (operation.kind === 'setValues') return this.values(operation);
    return operation.kind === 'setFormulas' ? this.formulas(operation) : operation;
  }

  rest(operation: PlanOperation): PlanOperation[] {
    if (operation.kind === 'setFormat') return this.format(operation);
    return operation.kind === 'note' ? this.note(operation) : [operation];
  }

  private values(operation: Extract<PlanOperation, { kind: 'setValues' }>): PlanOperation {
    const { expect, ...rest } = operation;
    if (!expect) return operation;
    return { ...rest, values: rest.values.map((line, i) => line.map((v, j) => this.cell(operation, i, j, v))) };
  }

  private formulas(operation: Extract<PlanOperation, { kind: 'setFormulas' }>): PlanOperation {
    const { expect, ...rest } = operation;
    if (!expect) return operation;
    return { ...rest, formulas: rest.formulas.map((line, i) => line.map((v, j) => this.cell(operation, i, j, v))) };
  }

  private cell<T extends CellValue>(
    operation: Extract<PlanOperation, { kind: 'setValues' | 'setFormulas' }>,
    i: number,
    j: number,
    value: T | undefined,
  ): T | undefined {
    const wanted = operation.expect?.[i]?.[j];
    if (value === undefined || wanted === undefined) return value;
    const cell = { row: operation.row + i, column: operation.column + j };
    const now = contentAt(stateOf(this.found, operation.sheet), cell) ?? null;
    if (sameValue(now, wanted)) return value;
    this.skip({ sheet: operation.sheet, ...cell, why: { kind: 'value', before: value, ours: wanted, now } });
    return undefined;
  }

  private format(operation: Extract<PlanOperation, { kind: 'setFormat' }>): PlanOperation[] {
    const { expect, ...rest } = operation;
    const { sheet } = operation;
    if (!expect && this.skipped.size === 0) return [operation];
    const looks = this.looksOf(sheet);
    const cells = operation.rects.flatMap((rect) => [...cellsOf(rect)]);
    const stays = cells.filter((cell) => {
      if (this.skipped.has(keyOf({ sheet, ...cell }))) return true;
      const now = looks.get(cellKey(cell.row, cell.column)) ?? {};
      if (!expect || looksAs(now, expect)) return false;
      const properties = propertiesOf(expect).filter((each) => !looksAs(now, { [each]: expect[each] }));
      this.skip({ sheet, ...cell, why: { kind: 'look', properties } });
      return true;
    });
    if (stays.length === 0) return [rest];
    const kept = new Set(stays.map(({ row, column }) => cellKey(row, column)));
    const others = cells.flatMap((cell) =>
      kept.has(cellKey(cell.row, cell.column)) ? [] : [{ ...cell, value: true }],
    );
    const rects = runsOf(others, () => '').map((run) => run.rect);
    return rects.length === 0 ? [] : [{ ...rest, rects }];
  }

  private note(operation: Extract<PlanOperation, { kind: 'note' }>): PlanOperation[] {
    const { expect, ...rest } = operation;
    if (expect === undefined) return [operation];
    const { sheet, row, column } = operation;
    const now = stateOf(this.found, sheet).notes.find((each) => each.row === row && each.column === column)?.note;
    // a note that is gone needs no taking away
    if (!now) return operation.text === null ? [] : [rest];
    if (sameText(now.text, expect)) return [rest];
    this.skip({ sheet, row, column, why: { kind: 'note', before: operation.text, ours: expect, now: now.text } });
    return [];
  }

  /** What was said first of a cell stands: contents come before looks. */
  private skip(cell: Conflict): void {
    if (!this.skipped.has(keyOf(cell))) this.skipped.set(keyOf(cell), cell);
  }

  private looksOf(sheet: string): Map<number, CellFormat> {
    let looks = this.looks.get(sheet);
    if (!looks) this.looks.set(sheet, (looks = indexed(stateOf(this.found, sheet))));
    return looks;
  }
}

function keyOf(cell: CellRef): string {
  return `${String(cellKey(cell.row, cell.column))}:${cell.sheet}`;
}

function indexed(state: SheetState): Map<number, CellFormat> {
  const looks = new Map<number, CellFormat>();
  for (const { rect, formats } of state.formats)
    formats.forEach((line, i) => {
      line.forEach((format, j) => {
        const key = cellKey(rect.row + i, rect.column + j);
        looks.set(key, { ...looks.get(key), ...format });
      });
    });
  return looks;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}
