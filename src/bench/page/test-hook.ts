import type { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';

/** What browser tests and the curious may reach from the console: the live model and the simulated host. */
export interface BenchHook {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
}

declare global {
  interface Window {
    objektivBench?: BenchHook;
  }
}

export function publishHook(hook: BenchHook): void {
  window.objektivBench = hook;
}
