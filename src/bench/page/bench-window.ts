import type { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';

/** What the pane's bridge (host/install-browser.ts), browser tests and the curious find on the bench's window. */
export interface BenchHook {
  readonly model: WorkbookModel;
  /** that of the first pane */
  readonly host: ExcelHost;
  /** one for each pane that is open over the workbook */
  readonly hosts: readonly ExcelHost[];
}

declare global {
  interface Window {
    objektivBench?: BenchHook;
  }
}

/** Must be called before the pane's frame begins to load: the add-in looks for its Excel there. */
export function publishHook(hook: BenchHook): void {
  window.objektivBench = hook;
}
