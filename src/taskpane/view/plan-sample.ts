import type { CellValue } from '../../domain/cell';
import type { WorkbookPlan } from '../../plan/workbook-plan';

const SAMPLE_LINES = 6;

/** The first lines a plan writes into a sheet, each joined from its texts. */
export function planSample(plan: WorkbookPlan, sheet: string): readonly string[] {
  const rows = new Map<number, Map<number, string>>();
  for (const operation of plan.operations) {
    if (operation.kind !== 'setValues' || operation.sheet !== sheet) continue;
    operation.values.forEach((values, index) => {
      const row = rows.get(operation.row + index) ?? new Map<number, string>();
      values.forEach((value, offset) => {
        // What a later operation writes into the same cell is what stays there.
        if (value !== undefined) row.set(operation.column + offset, plain(value));
      });
      rows.set(operation.row + index, row);
    });
  }
  return inOrder(rows)
    .map((row) => inOrder(row).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0)
    .slice(0, SAMPLE_LINES)
    .map((texts) => texts.join(' · '));
}

/** The sheet that the user wants to see after the plan: the one it shows at the end, else the first it adds or writes to. */
export function mainSheet(plan: WorkbookPlan): string | null {
  const shown = plan.operations.findLast((operation) => operation.kind === 'activate');
  const added = plan.operations.find((operation) => operation.kind === 'addSheet');
  const written = plan.operations.find((operation) => operation.kind === 'setValues');
  return (shown ?? added ?? written)?.sheet ?? null;
}

/** Top left cell of what a plan writes first. */
export function cornerOf(plan: WorkbookPlan): { readonly row: number; readonly column: number } {
  const written = plan.operations.find((operation) => operation.kind === 'setValues');
  return { row: written?.row ?? 0, column: written?.column ?? 0 };
}

function inOrder<T>(entries: ReadonlyMap<number, T>): readonly T[] {
  return [...entries].sort(([a], [b]) => a - b).map(([, value]) => value);
}

function plain(value: CellValue): string {
  return value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
}
