import { createExcelWorkbook } from '../excel/excel-workbook';
import type { Translator } from '../i18n/translator';
import type { App } from './api';
import { computeInWorker } from './compute-in-worker';
import { createApp } from './create-app';

/** The add-in's use cases over the workbook that is open in Excel. */
export function startApp(t: Translator): Promise<App> {
  const compute = computeInWorker(() => new Worker(new URL('../worker/analysis-worker.ts', import.meta.url)));
  return Promise.resolve(createApp(createExcelWorkbook(), compute, t));
}
