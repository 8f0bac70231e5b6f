import type { RangeRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import { applyPlan } from './apply-plan';
import { largeKey, type WorkbookBackend } from './backend';
import { gridOf, inspectMemory, pick, writeMemory, type MemoryBook } from './memory-backend';
import { MemorySheet } from './memory-sheet';
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
} from './ports';
import { cellKey } from './rects';
import { stopIfAborted } from './stop';
import type { PlanOperation, WorkbookPlan } from './workbook-plan';

/** A workbook that lives in memory: the reference for what plans mean, and what the tests of the core use. */
export class MemoryWorkbook implements Workbook {
  /** the contents themselves, open to tests */
  readonly book: MemoryBook = {
    sheets: [],
    settings: new Map(),
    active: null,
    newSheet: (name) => new MemorySheet(name),
  };
  selected: RangeRef | null = null;

  private readonly backend: WorkbookBackend = {
    inspect: (inspection) => Promise.resolve(inspectMemory(this.book, inspection)),
    write: (operations, options) => write(this.book, operations, options),
  };

  constructor(private readonly notes: Capabilities['notes'] = 'note') {}

  addSheet(name: string): MemorySheet {
    const sheet = this.book.newSheet(name);
    this.book.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): MemorySheet {
    const sheet = this.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostFailure('sheetMissing', { sheet: name });
    return sheet;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(
      this.book.sheets.map((sheet) => ({
        name: sheet.name,
        ...(sheet.mark === null ? {} : { mark: sheet.mark }),
        visible: sheet.visible,
        protected: sheet.protected,
        used: sheet.used(),
      })),
    );
  }

  async read(names: readonly string[], options: ReadOptions = {}): Promise<readonly Grid[]> {
    stopIfAborted(options);
    return Promise.resolve(names.map((name) => readSheet(this.sheet(name), options)));
  }

  selection(): Promise<RangeRef | null> {
    return Promise.resolve(this.selected);
  }

  settings(prefix: string): Promise<Readonly<Record<string, string>>> {
    return Promise.resolve(
      Object.fromEntries(
        [...this.book.settings].filter(([key]) => key.startsWith(prefix) && !key.startsWith(largeKey(''))),
      ),
    );
  }

  largeSetting(key: string): Promise<string | null> {
    return Promise.resolve(this.book.settings.get(largeKey(key)) ?? null);
  }

  capabilities(): Capabilities {
    return { notes: this.notes, undoGroups: false };
  }

  readFormats(query: FormatQuery): Promise<FormatAnswer> {
    return Promise.resolve({
      blocks: query.ranges.map((range) => {
        const sheet = this.book.sheets.find((each) => each.name === range.sheet);
        if (!sheet) return { range, values: [], formats: [] };
        const values = gridOf(range, (row, column) => sheet.value(row, column));
        const formats = gridOf(range, (row, column) =>
          pick(sheet.format(row, column), range.properties ?? query.properties),
        );
        const formulas = range.formulas && gridOf(range, (row, column) => sheet.formula(row, column));
        return { range, values, formats, ...(formulas ? { formulas } : {}) };
      }),
      notes: (query.notes ?? []).map((cell) => {
        const sheet = this.book.sheets.find((each) => each.name === cell.sheet);
        return sheet?.notes.get(cellKey(cell.row, cell.column)) ?? null;
      }),
    });
  }

  apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<PlanReceipt> {
    return applyPlan(this.backend, plan, options);
  }
}

/** Between operations the caller may have aborted (a progress callback can), as between the chunks of the other adapters. */
async function write(book: MemoryBook, operations: readonly PlanOperation[], options: RunOptions): Promise<void> {
  for (const [done, operation] of operations.entries()) {
    stopIfAborted(options);
    writeMemory(book, operation);
    options.progress?.(done + 1, operations.length, 'write');
  }
  return Promise.resolve();
}

function readSheet(sheet: MemorySheet, options: ReadOptions): Grid {
  const used = sheet.used() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    sheet: sheet.name,
    file: null,
    origin: { row: used.row, column: used.column },
    values: gridOf(used, (row, column) => sheet.value(row, column)),
    merges: options.merges === true ? [...sheet.merges] : [],
    numberFormats:
      options.numberFormats === true ? gridOf(used, (row, column) => sheet.format(row, column).numberFormat) : null,
    hiddenRows: options.hiddenRows === true ? [...sheet.hiddenRows].sort((a, b) => a - b) : [],
  };
}

/** A memory workbook that holds the grids, each as one sheet. */
export function memoryWorkbookOf(grids: readonly Grid[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  for (const grid of grids) {
    const sheet = workbook.addSheet(grid.sheet);
    grid.values.forEach((line, i) => {
      line.forEach((value, j) => {
        const format = grid.numberFormats?.[i]?.[j];
        if (format !== undefined && format !== 'General')
          sheet.change(grid.origin.row + i, grid.origin.column + j, { numberFormat: format });
        if (value !== null) sheet.put(grid.origin.row + i, grid.origin.column + j, value);
      });
    });
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  }
  return workbook;
}
