import { parseAddress, type RangeRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import {
  HostFailure,
  type ApplyOptions,
  type Capabilities,
  type FormatAnswer,
  type FormatQuery,
  type PlanReceipt,
  type ReadOptions,
  type RunOptions,
  type SheetInfo,
  type Workbook,
} from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { codeOf } from './excel-errors';
import { existing, isMissing } from './excel-existing';
import { NoteLookup } from './excel-notes';
import { listSheets, readGrids, readSettings } from './excel-reader';
import { inExcel, roundTrip, type ExcelNamespace } from './excel-session';
import { formatTask, type ReadCell } from './excel-tasks';
import { readJoined } from './read-joined';
import { filled, uniformFills } from './uniform-fills';

/** Writing is the larger part of the adapter and not needed to show the first screen. */
const loadApply = () => import('./excel-apply');

/** Asks which requirement sets this Excel has. */
export type IsSetSupported = (set: string, version: string) => boolean;

/** The workbook that is open in Excel, through Office.js. Every failure is a HostFailure. */
export function createExcelWorkbook(
  excel: ExcelNamespace = Excel,
  isSetSupported: IsSetSupported = (set, version) => Office.context.requirements.isSetSupported(set, version),
): Workbook {
  return new ExcelWorkbook(excel, capabilitiesOf(excel, isSetSupported));
}

/** Both Excel and the copy of Office.js must know a call: the library of the npm package 1.1.110 has no notes whatever Excel can do. */
function capabilitiesOf(excel: ExcelNamespace, isSetSupported: IsSetSupported): Capabilities {
  const has = (version: string): boolean => isSetSupported('ExcelApi', version);
  const notes = has('1.18') && 'NoteCollection' in excel ? 'note' : has('1.10') ? 'comment' : 'none';
  return { notes, undoGroups: has('1.20') };
}

class ExcelWorkbook implements Workbook {
  /** set when this Excel says that a call cannot be undone inside a group, although it knows groups */
  private groupsFail = false;

  constructor(
    private readonly excel: ExcelNamespace,
    private readonly able: Capabilities,
  ) {}

  sheets(options: RunOptions = {}): Promise<readonly SheetInfo[]> {
    return inExcel(this.excel, options, listSheets);
  }

  read(names: readonly string[], options: ReadOptions = {}): Promise<readonly Grid[]> {
    return inExcel(this.excel, options, (context) => readGrids(context, names, options));
  }

  /** Null when more than one area, or no cells at all, are selected. */
  async selection(): Promise<RangeRef | null> {
    try {
      return await inExcel(this.excel, {}, async (context) => {
        const range = await roundTrip(context, () =>
          context.workbook.getSelectedRange().load('address,worksheet/name'),
        );
        const rect = parseAddress(range.address);
        return rect && { sheet: range.worksheet.name, ...rect };
      });
    } catch (error) {
      if (error instanceof HostFailure && codeOf(error.cause) === 'InvalidSelection') return null;
      throw error;
    }
  }

  settings(prefix: string): Promise<Readonly<Record<string, string>>> {
    return inExcel(this.excel, {}, (context) => readSettings(context, prefix));
  }

  largeSetting(key: string): Promise<string | null> {
    return inExcel(this.excel, {}, async (context) => {
      const { readLarge } = await import('./excel-large-settings');
      return (await readLarge(context, [key]))[0] ?? null;
    });
  }

  capabilities(): Capabilities {
    return this.able;
  }

  readFormats(query: FormatQuery, options: RunOptions = {}): Promise<FormatAnswer> {
    return inExcel(this.excel, options, async (context) => {
      try {
        return await this.formats(context, query, options, null);
      } catch (error) {
        if (!isMissing(error)) throw error;
        const sheets = [...query.ranges, ...(query.notes ?? [])].map((each) => each.sheet);
        return this.formats(context, query, options, await existing(context, sheets));
      }
    });
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<PlanReceipt> {
    const { applyInExcel } = await loadApply();
    try {
      return await applyInExcel(this.excel, this.able, this.groups(plan), plan, options);
    } catch (error) {
      const refused = error instanceof HostFailure && error.params.code === 'UndoNotSupported';
      if (!refused || error.written.length > 0 || this.groupsFail) throw error;
      // everything was put back, so the plan can simply be applied again without a group
      this.groupsFail = true;
      return applyInExcel(this.excel, this.able, false, plan, options);
    }
  }

  /** Deleting a sheet can never be undone by Excel, and inside a group it is refused. */
  private groups(plan: WorkbookPlan): boolean {
    return this.able.undoGroups && !this.groupsFail && plan.operations.every((each) => each.kind !== 'deleteSheet');
  }

  private async formats(
    context: Excel.RequestContext,
    query: FormatQuery,
    options: RunOptions,
    there: ReadonlySet<string> | null,
  ): Promise<FormatAnswer> {
    const isThere = (sheet: string): boolean => there === null || there.has(sheet);
    const ranges = query.ranges.filter((range) => isThere(range.sheet));
    const cells = (query.notes ?? []).filter((cell) => isThere(cell.sheet));
    const expected = query.notesExpected === true;
    const noted = cells.map((cell) => ({ ...cell, expected }));
    const lookup = new NoteLookup(noted, this.able.notes, there === null);
    const asked = ranges.map((range) => ({ ...range, rect: range, properties: range.properties ?? query.properties }));
    const alike = asked.filter((each) => each.alike === true);
    const fills = await uniformFills(context, alike, options);
    const uniform = new Map(alike.map((each, i) => [each, fills[i] ?? null]));
    const others = asked.filter((each) => !uniform.get(each));
    const tasks = others.map(({ sheet, rect, properties, formulas }) =>
      formatTask(sheet, rect, properties, true, formulas === true),
    );
    const read = await readJoined(context, tasks, options, () => {
      lookup.ask(context);
    });
    const byCell = new Map(others.map((each, i) => [each, read[i] ?? []]));
    const answers = asked.map((each): ReadCell[][] => {
      const rows = uniform.get(each);
      const cells = rows && filled(each, rows, (format) => ({ value: null, formula: null, format }));
      return cells ?? byCell.get(each) ?? [];
    });
    const notes = await lookup.answer(context);
    const byRange = new Map(ranges.map((range, i) => [range, answers[i] ?? []]));
    const noteOf = new Map(cells.map((cell, i) => [cell, notes[i] ?? null]));
    return {
      blocks: query.ranges.map((range) => {
        const lines = byRange.get(range) ?? [];
        const values = lines.map((line) => line.map((cell) => cell.value));
        const formulas = range.formulas && lines.map((line) => line.map((cell) => cell.formula));
        const formats = lines.map((line) => line.map((cell) => cell.format));
        return { range, values, formats, ...(formulas ? { formulas } : {}) };
      }),
      notes: (query.notes ?? []).map((cell) => noteOf.get(cell) ?? null),
    };
  }
}
