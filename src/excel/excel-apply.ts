import { applyPlan } from '../plan/apply-plan';
import { stateOf, type Inspected, type Inspection, type WorkbookBackend } from '../plan/backend';
import type { ApplyOptions, Capabilities, PlanReceipt, RunOptions } from '../plan/ports';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import { inspectExcel, type ExcelInspected } from './excel-inspect';
import { placeOf } from './excel-notes';
import { inExcel, type ExcelNamespace } from './excel-session';
import { chartPlace, writeExcel, type Known } from './excel-write';

/** Applies a plan; `group` makes it one step of Excel's own undo. */
export function applyInExcel(
  excel: ExcelNamespace,
  able: Capabilities,
  group: boolean,
  plan: WorkbookPlan,
  options: ApplyOptions,
): Promise<PlanReceipt> {
  return applyPlan(new ExcelBackend(excel, able, group), plan, options);
}

/** Looking and writing for one plan: what was found tells the writing which notes and settings are there. */
class ExcelBackend implements WorkbookBackend {
  private found: ExcelInspected | null = null;

  constructor(
    private readonly excel: ExcelNamespace,
    private readonly able: Capabilities,
    private readonly group: boolean,
  ) {}

  async inspect(inspection: Inspection, options: RunOptions): Promise<Inspected> {
    this.found = await inExcel(this.excel, options, (context) => inspectExcel(context, inspection, this.able, options));
    return this.found;
  }

  async write(operations: readonly PlanOperation[], options: RunOptions): Promise<void> {
    const { found } = this;
    if (!found) throw new Error('write without inspect');
    await inExcel(this.excel, { ...options, group: this.group }, (context) =>
      writeExcel(context, operations, knownFrom(found), this.able, options),
    );
  }
}

function knownFrom(found: ExcelInspected): Known {
  const notes = found.sheets.flatMap(({ sheet }) =>
    stateOf(found, sheet).notes.flatMap(({ row, column, note }) => (note ? [placeOf({ sheet, row, column })] : [])),
  );
  const settings = Object.entries(found.settings).flatMap(([key, value]) => (value === null ? [] : [key]));
  const charts = found.sheets.flatMap((state) =>
    state.charts.map(({ name, spec }) => [chartPlace(state.sheet, name), spec !== null] as const),
  );
  return {
    notes: new Set(notes),
    settings: new Set(settings),
    sheets: [...found.order],
    charts: new Map(charts),
  };
}
