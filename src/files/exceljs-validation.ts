import type { DataValidation, Worksheet } from 'exceljs';
import { address, type Rect } from '../domain/cell';
import { HostFailure } from '../plan/ports';
import { cellsOf, runsOf } from '../plan/rects';
import type { Validation } from '../plan/workbook-plan';

/** Excel's own limit for a list that stands in the rule itself. */
const longestList = 255;

/** What ExcelJS keeps by address; its types leave the collection out. */
interface ValidationStore {
  readonly model: Record<string, DataValidation | undefined>;
}

function storeOf(sheet: Worksheet): ValidationStore {
  return (sheet as unknown as { dataValidations: ValidationStore }).dataValidations; // ExcelJS's types leave it out
}

/** The rules inside the rectangle, in ExcelJS's own form. */
export function validationsIn(sheet: Worksheet, rect: Rect): { rect: Rect; validation: Validation }[] {
  const { model } = storeOf(sheet);
  const cells = [...cellsOf(rect)].flatMap((cell) => {
    const rule = model[address(cell)];
    return rule ? [{ ...cell, value: JSON.stringify(rule) }] : [];
  });
  return runsOf(cells, (saved) => saved).map((run) => ({
    rect: run.rect,
    validation: { kind: 'kept', saved: run.value },
  }));
}

export function setValidation(sheet: Worksheet, rect: Rect, validation: Validation | null): void {
  const { model } = storeOf(sheet);
  for (const cell of cellsOf(rect)) {
    if (validation) model[address(cell)] = ruleOf(validation, sheet.name, rect);
    else Reflect.deleteProperty(model, address(cell));
  }
}

function ruleOf(validation: Validation, sheet: string, rect: Rect): DataValidation {
  if (validation.kind === 'kept') {
    const rule: DataValidation = JSON.parse(validation.saved); // our own text, written by validationsIn
    return rule;
  }
  const list = validation.values.join(',');
  if (list.length > longestList) throw new HostFailure('unsupported', { sheet, cell: address(rect), feature: 'list' });
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list.replace(/"/g, '""')}"`],
    showErrorMessage: !validation.allowOther,
    ...(validation.prompt === undefined ? {} : { showInputMessage: true, prompt: validation.prompt }),
  };
}
