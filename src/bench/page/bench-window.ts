import type { ExcelHost } from '../host/excel-host';
import { attachDesktop, type AttachedPane, type ObjektivBench } from '../host/install-browser';
import type { WorkbookModel } from '../model/workbook-model';

/** What the pane's bridge, browser tests and the curious find on the bench's window: the live model and the host. */
export interface BenchHook extends ObjektivBench {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** the pane that asked last; null before */
  pane: AttachedPane | null;
}

declare global {
  interface Window {
    objektivBench?: BenchHook;
  }
}

/** Must be called before the pane's frame begins to load. */
export function publishHook(model: WorkbookModel, host: ExcelHost): void {
  const hook: BenchHook = {
    model,
    host,
    pane: null,
    attach: (pane) => {
      hook.pane = attachDesktop(pane, host);
    },
  };
  window.objektivBench = hook;
}
