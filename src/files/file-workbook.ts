import type { Workbook as Book } from 'exceljs';
import type { RangeRef } from '../domain/cell';
import type { Grid } from '../grid/grid';
import { applyPlan } from '../plan/apply-plan';
import { largeKey, type WorkbookBackend } from '../plan/backend';
import {
  HostFailure,
  type ApplyOptions,
  type Capabilities,
  type FormatAnswer,
  type FormatQuery,
  type PlanReceipt,
  type ReadOptions,
  type SheetInfo,
  type Workbook,
} from '../plan/ports';
import { stopIfAborted } from '../plan/stop';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { cellAt, inspectBook, isProtected, noteOf } from './exceljs-backend';
import { formulaOf, unshareFormulas, valueOf } from './exceljs-cell';
import { shownFormat } from './exceljs-style';
import { withoutDefaultFont } from './default-font';
import { extrasOf, markOf, takeLinksOut, type ExtrasBySheet } from './exceljs-extras';
import { writeBook } from './exceljs-write';
import { readBookExtras } from './package/book-extras';
import { readExtras } from './package/read-extras';
import { writeExtras } from './package/write-extras';
import { fileSettings, largeSettings, setFileSetting, settingsSheet } from './file-settings';
import { openFile } from './open-file';

/** A workbook that is an .xlsx file: bytes in, bytes out. Other kinds of files can be read (openFile) but not written. */
export interface FileWorkbook extends Workbook {
  readonly file: string;
  save(): Promise<ArrayBuffer>;
}

/** The file as a workbook. Throws HostFailure when it is none. */
export async function openFileWorkbook(bytes: Uint8Array, file: string): Promise<FileWorkbook> {
  const grids = await openFile(bytes, file);
  const book = await loadBook(bytes, file);
  const extras = reading(file, () => readExtras(bytes));
  const { font, entries } = reading(file, () => readBookExtras(bytes));
  withoutDefaultFont(book, font);
  takeLinksOut(book, extras);
  // Excel's own place wins over ours: the pane may have changed an entry since
  for (const [key, value] of entries) setFileSetting(book, largeKey(key), value);
  return new ExcelJsWorkbook(file, book, extras, grids, font);
}

/** An empty workbook with one sheet, to be filled by plans and saved. */
export async function newFileWorkbook(file: string, firstSheet: string | null = null): Promise<FileWorkbook> {
  const { Workbook } = await excelJs();
  const book = new Workbook();
  if (firstSheet !== null) book.addWorksheet(firstSheet);
  return new ExcelJsWorkbook(file, book, new Map(), null, null);
}

/** ExcelJS is large and only needed for writing. It is CommonJS, so some loaders hand it over as the default export. */
async function excelJs(): Promise<typeof import('exceljs')> {
  const module: typeof import('exceljs') & { default?: typeof import('exceljs') } = await import('exceljs');
  return module.default ?? module;
}

async function loadBook(bytes: Uint8Array, file: string): Promise<Book> {
  if (bytes[0] !== 0x50) throw new HostFailure('unsupported', { file, feature: 'file' });
  const { Workbook } = await excelJs();
  const book = new Workbook();
  try {
    const copy = new ArrayBuffer(bytes.length);
    new Uint8Array(copy).set(bytes);
    await book.xlsx.load(copy);
  } catch (error) {
    throw new HostFailure('unreadable', { file, reason: 'damaged' }, [], { cause: error });
  }
  if (book.worksheets.length === 0) throw new HostFailure('unsupported', { file, feature: 'file' });
  for (const sheet of book.worksheets) unshareFormulas(sheet);
  return book;
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new HostFailure('unreadable', { file, reason: 'damaged' }, [], { cause: error });
  }
}

class ExcelJsWorkbook implements FileWorkbook {
  private readonly backend: WorkbookBackend = {
    inspect: (inspection) => Promise.resolve(inspectBook(this.book, this.extras, inspection)),
    write: async (operations, options) => {
      // whatever comes of it, what was read before may no longer be so
      this.grids = null;
      for (const [done, operation] of operations.entries()) {
        stopIfAborted(options);
        writeBook(this.book, this.extras, operation);
        options.progress?.(done + 1, operations.length, 'write');
      }
      return Promise.resolve();
    },
  };

  constructor(
    readonly file: string,
    private readonly book: Book,
    private readonly extras: ExtrasBySheet,
    private grids: readonly Grid[] | null,
    private readonly font: string | null,
  ) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    const grids = await this.current();
    return this.own().map((sheet) => {
      const grid = grids.find((each) => each.sheet === sheet.name);
      const columns = grid?.values[0]?.length ?? 0;
      const used = grid && columns > 0 ? { ...grid.origin, rows: grid.values.length, columns } : null;
      const mark = markOf(extrasOf(this.extras, sheet.name));
      return {
        name: sheet.name,
        visible: sheet.state === 'visible',
        protected: isProtected(sheet),
        used,
        ...(mark === null ? {} : { mark }),
      };
    });
  }

  async read(names: readonly string[], options: ReadOptions = {}): Promise<readonly Grid[]> {
    stopIfAborted(options);
    const grids = await this.current();
    return names.map((name) => {
      const grid = grids.find((each) => each.sheet === name);
      if (!grid) throw new HostFailure('sheetMissing', { sheet: name, file: this.file });
      return {
        ...grid,
        merges: options.merges === true ? grid.merges : [],
        numberFormats: options.numberFormats === true ? grid.numberFormats : null,
        hiddenRows: options.hiddenRows === true ? grid.hiddenRows : [],
      };
    });
  }

  selection(): Promise<RangeRef | null> {
    return Promise.resolve(null);
  }

  settings(prefix: string): Promise<Readonly<Record<string, string>>> {
    return Promise.resolve(
      Object.fromEntries(
        [...fileSettings(this.book)].filter(([key]) => key.startsWith(prefix) && !key.startsWith(largeKey(''))),
      ),
    );
  }

  largeSetting(key: string): Promise<string | null> {
    return Promise.resolve(fileSettings(this.book).get(largeKey(key)) ?? null);
  }

  capabilities(): Capabilities {
    return { notes: 'note', undoGroups: false };
  }

  readFormats(query: FormatQuery): Promise<FormatAnswer> {
    return Promise.resolve({
      blocks: query.ranges.map((range) => {
        const sheet = this.book.getWorksheet(range.sheet);
        if (!sheet) return { range, values: [], formats: [] };
        const cells = Array.from({ length: range.rows }, (_, i) =>
          Array.from({ length: range.columns }, (__, j) => cellAt(sheet, range.row + i, range.column + j)),
        );
        const formats = cells.map((line) =>
          line.map((cell) => {
            const format = shownFormat(cell);
            return Object.fromEntries(
              (range.properties ?? query.properties).map((property) => [property, format[property]]),
            );
          }),
        );
        const formulas = range.formulas && cells.map((line) => line.map(formulaOf));
        const values = cells.map((line) => line.map(valueOf));
        return { range, values, formats, ...(formulas ? { formulas } : {}) };
      }),
      notes: (query.notes ?? []).map((cell) => {
        const sheet = this.book.getWorksheet(cell.sheet);
        return sheet ? noteOf(cellAt(sheet, cell.row, cell.column)) : null;
      }),
    });
  }

  apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<PlanReceipt> {
    return applyPlan(this.backend, plan, options);
  }

  async save(): Promise<ArrayBuffer> {
    const { font } = this;
    const bytes = writeExtras(await this.written(), this.extras, { font, entries: largeSettings(this.book) });
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return copy;
  }

  private async written(): Promise<Uint8Array> {
    const restore = withFixedPrintAreas(this.book);
    try {
      return new Uint8Array(await this.book.xlsx.writeBuffer());
    } catch (error) {
      throw new HostFailure('unsupported', { file: this.file, feature: 'file' }, [], { cause: error });
    } finally {
      restore();
    }
  }

  private own(): Book['worksheets'] {
    return this.book.worksheets.filter((sheet) => sheet.name !== settingsSheet);
  }

  /** One way of reading for files: after a change the file is written and read anew. */
  private async current(): Promise<readonly Grid[]> {
    this.grids ??= this.book.worksheets.length === 0 ? [] : await openFile(await this.written(), this.file);
    return this.grids;
  }
}

/** ExcelJS fixes only the columns of a print area ($A1:$J35), which LibreOffice does not take for one; rows are fixed while it writes. */
function withFixedPrintAreas(book: Book): () => void {
  const areas = book.worksheets.flatMap((sheet) => {
    const { printArea } = sheet.pageSetup;
    return printArea ? [{ sheet, printArea }] : [];
  });
  for (const { sheet, printArea } of areas)
    sheet.pageSetup.printArea = printArea.replace(
      /([A-Z]+)(\d+)/g,
      (_, column: string, row: string) => `${column}$${row}`,
    );
  return () => {
    for (const { sheet, printArea } of areas) sheet.pageSetup.printArea = printArea;
  };
}
