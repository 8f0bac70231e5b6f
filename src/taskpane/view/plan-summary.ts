import type { CellValue, Rect } from '../../domain/cell';
import type { WorkbookPlan, PlanOperation } from '../../plan/workbook-plan';

export interface SheetChange {
  readonly sheet: string;
  readonly change: 'added' | 'changed' | 'deleted';
  /** the smallest rectangle around the written values; null when no value is written */
  readonly written: Rect | null;
  readonly cells: number;
  readonly formatted: number;
  readonly notes: number;
  /** the first written lines, each joined from its texts */
  readonly sample: readonly string[];
}

const SAMPLE_LINES = 6;

/** What a plan will do, sheet by sheet, in the order in which it names them. */
export function planSummary(plan: WorkbookPlan): readonly SheetChange[] {
  const bySheet = new Map<string, PlanOperation[]>();
  for (const operation of plan.operations) {
    if (operation.kind === 'setting') continue;
    const list = bySheet.get(operation.sheet);
    if (list) list.push(operation);
    else bySheet.set(operation.sheet, [operation]);
  }
  return [...bySheet]
    .filter(([, operations]) => operations.some((operation) => operation.kind !== 'activate'))
    .map(([sheet, operations]) => sheetChange(sheet, operations));
}

function sheetChange(sheet: string, operations: readonly PlanOperation[]): SheetChange {
  let written: Rect | null = null;
  let cells = 0;
  let formatted = 0;
  let notes = 0;
  const lines = new Map<number, string[]>();
  for (const operation of operations) {
    if (operation.kind === 'setFormat') formatted += operation.rects.reduce((sum, rect) => sum + area(rect), 0);
    if (operation.kind === 'note') notes += 1;
    if (operation.kind !== 'setValues') continue;
    operation.values.forEach((row, index) => {
      const filled = row.filter((value) => value !== undefined && value !== null && value !== '');
      cells += filled.length;
      if (filled.length === 0) return;
      const line = lines.get(operation.row + index) ?? [];
      line.push(...filled.map((value) => plain(value ?? null)));
      lines.set(operation.row + index, line);
    });
    written = around(written, operation);
  }
  const sample = [...lines].sort(([a], [b]) => a - b).slice(0, SAMPLE_LINES);
  return { sheet, change: changeOf(operations), written, cells, formatted, notes, sample: sample.map(joined) };
}

function changeOf(operations: readonly PlanOperation[]): SheetChange['change'] {
  if (operations.some((operation) => operation.kind === 'addSheet')) return 'added';
  return operations.some((operation) => operation.kind === 'deleteSheet') ? 'deleted' : 'changed';
}

function around(rect: Rect | null, operation: Extract<PlanOperation, { kind: 'setValues' }>): Rect | null {
  const rows = operation.values.length;
  const columns = operation.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows === 0 || columns === 0) return rect;
  if (!rect) return { row: operation.row, column: operation.column, rows, columns };
  const row = Math.min(rect.row, operation.row);
  const column = Math.min(rect.column, operation.column);
  return {
    row,
    column,
    rows: Math.max(rect.row + rect.rows, operation.row + rows) - row,
    columns: Math.max(rect.column + rect.columns, operation.column + columns) - column,
  };
}

function area(rect: Rect): number {
  return rect.rows * rect.columns;
}

function plain(value: CellValue): string {
  return String(value ?? '').replace(/\s+/g, ' ');
}

function joined([, texts]: readonly [number, readonly string[]]): string {
  return texts.join(' · ');
}
