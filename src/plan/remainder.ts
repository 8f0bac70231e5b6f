import type { CellRef } from '../domain/cell';
import { cellKey, cellsOf, runsOf } from './rects';
import type { PlanOperation } from './workbook-plan';

/** What of an undo plan concerns the cells that were left alone: to be offered again. */
export function remainderOf(operations: readonly PlanOperation[], skipped: readonly CellRef[]): PlanOperation[] {
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, row, column } of skipped) {
    const cells = bySheet.get(sheet) ?? new Set<number>();
    bySheet.set(sheet, cells.add(cellKey(row, column)));
  }
  return operations.flatMap((operation): PlanOperation[] => {
    const left = operation.kind === 'setting' ? undefined : bySheet.get(operation.sheet);
    return left ? partOf(operation, left) : [];
  });
}

function partOf(operation: PlanOperation, left: ReadonlySet<number>): PlanOperation[] {
  const isLeft = (row: number, column: number): boolean => left.has(cellKey(row, column));
  switch (operation.kind) {
    case 'setValues': {
      const values = operation.values.map((line, i) =>
        line.map((value, j) => (isLeft(operation.row + i, operation.column + j) ? value : undefined)),
      );
      return isEmpty(values) ? [] : [{ ...operation, values }];
    }
    case 'setFormulas': {
      const formulas = operation.formulas.map((line, i) =>
        line.map((formula, j) => (isLeft(operation.row + i, operation.column + j) ? formula : undefined)),
      );
      return isEmpty(formulas) ? [] : [{ ...operation, formulas }];
    }
    case 'setFormat': {
      const cells = operation.rects.flatMap((rect) =>
        [...cellsOf(rect)].flatMap((cell) => (isLeft(cell.row, cell.column) ? [{ ...cell, value: true }] : [])),
      );
      const rects = runsOf(cells, () => '').map((run) => run.rect);
      return rects.length === 0 ? [] : [{ ...operation, rects }];
    }
    case 'note':
      return isLeft(operation.row, operation.column) ? [operation] : [];
    default:
      return [];
  }
}

function isEmpty(lines: readonly (readonly unknown[])[]): boolean {
  return lines.every((line) => line.every((value) => value === undefined));
}

/** The same operations without regard to what the user changed since. */
export function forced(operations: readonly PlanOperation[]): PlanOperation[] {
  return operations.map((operation): PlanOperation => {
    if (operation.kind === 'deleteSheet') return { ...operation, force: true };
    if (!('expect' in operation)) return operation;
    const { expect: _expect, ...rest } = operation;
    return rest;
  });
}
