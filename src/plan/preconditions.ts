import { address, overlaps, rectAddress, type CellRef } from '../domain/cell';
import { contentAt, stateOf, type Inspected, type SheetState } from './backend';
import { fingerprintWithout } from './fingerprint';
import { addedSheets } from './inspection';
import { HostFailure } from './ports';
import { cellsOf, sameRect } from './rects';
import { normalValue, sameValue } from './text-safety';
import type { PlanOperation, Precondition, WorkbookPlan } from './workbook-plan';

/** Throws the first reason why the plan cannot be applied; nothing has been written then. */
export function checkPreconditions(plan: WorkbookPlan, found: Inspected): void {
  const added = addedSheets(plan.operations);
  const deleted = new Set<string>();
  if (found.readOnly === true && plan.operations.some(({ kind }) => kind !== 'activate'))
    throw new HostFailure('readOnly');
  for (const need of plan.needs) checkNeed(need, stateOf(found, need.sheet));
  for (const operation of plan.operations) {
    if (operation.kind === 'setting') continue;
    const state = stateOf(found, operation.sheet);
    if (operation.kind === 'addSheet') {
      if (state.exists && !deleted.has(operation.sheet))
        throw new HostFailure('sheetExists', { sheet: operation.sheet });
    } else if (operation.kind === 'deleteSheet') {
      checkDeletion(operation, state);
      deleted.add(operation.sheet);
    } else if (!added.has(operation.sheet)) checkOperation(operation, state);
  }
}

function checkNeed(need: Precondition, state: SheetState): void {
  const { sheet } = need;
  if (need.kind === 'sheetAbsent') {
    if (state.exists) throw new HostFailure('sheetExists', { sheet });
    return;
  }
  if (!state.exists) throw new HostFailure('sheetMissing', { sheet });
  switch (need.kind) {
    case 'writable':
      if (state.protected) throw new HostFailure('protected', { sheet });
      break;
    case 'empty':
      for (const cell of cellsOf(need.rect))
        if (normalValue(contentAt(state, cell) ?? null) !== null)
          throw new HostFailure('notEmpty', { sheet, cell: address(cell) });
      break;
    case 'noMerges': {
      const merge = state.merges.find((each) => overlaps(each, need.rect));
      if (merge) throw new HostFailure('merged', { sheet, cell: rectAddress(merge) });
      break;
    }
    case 'noFormulas':
      need.values.forEach((line, i) => {
        line.forEach((value, j) => {
          const cell = { row: need.row + i, column: need.column + j };
          if (value !== undefined && holdsFormula(state, cell))
            throw new HostFailure('formula', { sheet, cell: address(cell) });
        });
      });
      break;
    case 'unchanged':
      need.values.forEach((line, i) => {
        line.forEach((value, j) => {
          const cell = { row: need.row + i, column: need.column + j };
          if (!sameValue(contentAt(state, cell) ?? null, value))
            throw new HostFailure('changed', { sheet, cell: address(cell) });
        });
      });
      break;
    case 'sheetExists':
      break;
  }
}

function holdsFormula(state: SheetState, cell: Omit<CellRef, 'sheet'>): boolean {
  return state.content.some(
    ({ rect, formulas }) => (formulas[cell.row - rect.row]?.[cell.column - rect.column] ?? null) !== null,
  );
}

function checkOperation(
  operation: Exclude<PlanOperation, { kind: 'setting' | 'addSheet' | 'deleteSheet' }>,
  state: SheetState,
): void {
  const { sheet } = operation;
  if (!state.exists) throw new HostFailure('sheetMissing', { sheet });
  if (operation.kind === 'activate') return;
  if (state.protected) throw new HostFailure('protected', { sheet });
  if (operation.kind === 'addChart' && state.charts.some((chart) => chart.name === operation.chart.name))
    throw new HostFailure('chartExists', { sheet, name: operation.chart.name });
  if (operation.kind === 'merge') {
    const merge = state.merges.find((each) => overlaps(each, operation.rect) && !sameRect(each, operation.rect));
    if (merge) throw new HostFailure('merged', { sheet, cell: rectAddress(merge) });
  }
}

function checkDeletion(operation: Extract<PlanOperation, { kind: 'deleteSheet' }>, state: SheetState): void {
  const { sheet, onlyIfUnchanged, except, force } = operation;
  if (!state.exists) throw new HostFailure('sheetMissing', { sheet });
  if (onlyIfUnchanged !== undefined && force !== true && fingerprintWithout(state.whole, except) !== onlyIfUnchanged)
    throw new HostFailure('changed', { sheet, cell: 'none' });
  const [reason] = state.removal?.obstacles ?? [];
  if (reason !== undefined && force !== true) throw new HostFailure('cannotRestore', { sheet, reason });
}
