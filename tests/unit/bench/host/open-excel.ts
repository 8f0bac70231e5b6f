import { createNodeExcel } from '../../../../src/bench/host/install-node';
import type { NodeExcel } from '../../../../src/bench/host/install-node';
import { WorkbookModel } from '../../../../src/bench/model/workbook-model';

export interface OpenExcel extends NodeExcel {
  readonly model: WorkbookModel;
}

export function openExcel(options: Parameters<typeof createNodeExcel>[1] = {}): OpenExcel {
  const model = new WorkbookModel('Лист1');
  return { model, ...createNodeExcel(model, options) };
}

/** Code of the error the work ends with, or 'no error'. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: unknown) => (error as { code?: string }).code ?? String(error), // -- every error of Office.js has a code
  );
}

/** Runs one batch over the active sheet and gives the code of its error. */
export function codeOnSheet(
  { excel }: NodeExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  return codeOf(
    excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    }),
  );
}
