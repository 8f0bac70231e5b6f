import type { App, AnalysisReport, Result } from '../../src/app/api';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { createExcelWatcher } from '../../src/excel/excel-watcher';
import type { HostOptions } from '../../src/bench/host/host-options';
import type { SheetModel } from '../../src/bench/model/sheet-model';
import type { Translator } from '../../src/i18n/translator';
import type { SchoolOverview } from '../../src/risk/analysis';
import { excelHarness, type ExcelHarness } from './excel-harness';

/** A workbook with names of schools and an analysis of them, small enough to fail at every single call. */
export interface BookBench {
  readonly excel: ExcelHarness;
  readonly app: App;
  readonly report: AnalysisReport;
  /** another pane over the same workbook */
  another(): App;
  sheet(name: string): SheetModel;
}

export const LEVELS = ['strong', 'none', 'check', 'none'] as const;

export const schoolName = (n: number): string => `МБОУ «СОШ №${String(n)}»(edu10${String(n)})`;

export function bookBench(t: Translator, host: Partial<HostOptions> = {}): BookBench {
  const excel = excelHarness(host);
  const list = excel.model.addSheet('Список');
  list.setValues(0, 0, [['№', 'Школа', 'Результат'], ...[1, 2, 3, 4].map((n) => [n, schoolName(n), n * 10])]);
  excel.model.addSheet('Пусто').setValues(0, 0, [['Без школ']]);
  const another = (): App => createApp(excel.workbook, computeHere, t, { watcher: createExcelWatcher(excel.excel) });
  return {
    excel,
    app: another(),
    report: reportOf(),
    another,
    sheet: (name) => {
      const sheet = excel.model.sheetByName(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return sheet;
    },
  };
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Only what marking reads of an analysis. */
export function reportOf(levels: readonly ('strong' | 'check' | 'none')[] = LEVELS): AnalysisReport {
  const schools = levels.map((level, i): SchoolOverview => {
    const login = `edu10${String(i + 1)}`;
    const reasons = level === 'none' ? [] : [reason(level === 'strong' ? 'B3' : 'B1')];
    const assessment = { subject: 'Русский язык', grade: 4, year: 2026 };
    return {
      school: { key: login, login, name: `МБОУ «СОШ №${String(i + 1)}»` },
      level,
      results: [{ assessment, result: { level, reasons } }],
    } as unknown as SchoolOverview; // -- the rest of an analysis is not read by marking
  });
  return { analysis: { schools, sources: [] }, notes: [] } as unknown as AnalysisReport; // -- as above
}

/** An indicator without a sentence of its own, so that no numbers are needed for it. */
function reason(indicator: string): SchoolOverview['results'][number]['result']['reasons'][number] {
  return { indicator, p: 0.001, params: {} };
}

/** The rows of a sheet put into another order with all that Excel moves when a person sorts: values, looks, comments. */
export function sortRows(sheet: SheetModel, first: number, order: readonly number[]): void {
  const used = sheet.cells.used(false);
  const columns = used ? used.column + used.columns : 1;
  const rows = order.map((row) => sheet.cells.extract({ row, column: 0, rows: 1, columns }));
  const comments = sheet.comments;
  sheet.cells.clear({ row: first, column: 0, rows: order.length, columns }, 'all');
  rows.forEach((cells, i) => sheet.cells.restore(cells, first + i - (order[i] ?? 0), 0));
  sheet.comments = comments.map((comment) => {
    const at = order.indexOf(comment.row);
    return at < 0 ? comment : { ...comment, row: first + at };
  });
  sheet.touch('values', [{ row: first, column: 0, rows: order.length, columns }]);
}
