import { watchSheets } from '../excel/excel-events';
import { createExcelWorkbook } from '../excel/excel-workbook';
import type { Translator } from '../i18n/translator';
import type { App } from './api';
import { computeInWorker } from './compute-in-worker';
import { createApp } from './create-app';
import type { WorkbookWatcher } from '../plan/watch';
import type { Compute } from '../worker/protocol';

/** The add-in's use cases over the workbook that is open in Excel. */
export function startApp(t: Translator, texts: Promise<void>): Promise<App> {
  const compute = computeInWorker(() => new Worker(new URL('../worker/analysis-worker.ts', import.meta.url)));
  const options = { watcher, watch: (listener: () => void) => watchSheets(listener) };
  return Promise.resolve(createApp(createExcelWorkbook(), afterTexts(compute, texts), t, options));
}

/** What is found can only be shown with its texts, so the reading waits for them; they have nearly always come by then. */
function afterTexts(compute: Compute, texts: Promise<void>): Compute {
  return {
    analyse: async (...call) => (await texts, compute.analyse(...call)),
    check: async (...call) => (await texts, compute.check(...call)),
    look: async (...call) => (await texts, compute.look(...call)),
  };
}

/** Loaded when schools are marked and there is something to watch for. */
const watcher: WorkbookWatcher = {
  watch: async (listener) => (await import('../excel/excel-watcher')).createExcelWatcher().watch(listener),
};
