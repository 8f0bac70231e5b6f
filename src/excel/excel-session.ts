import { stopIfAborted } from '../plan/stop';
import type { RunOptions } from '../plan/ports';
import { codeOf, failureOf } from './excel-errors';

/** The part of the Excel namespace that the adapter starts from; all the rest comes from the request context. */
export type ExcelNamespace = Pick<typeof Excel, 'run'>;

/** Waiting times before a throttled round trip is tried again. */
const patience = [500, 1500, 4000];

export interface SessionOptions extends RunOptions {
  /** one step of Excel's own undo (ExcelApi 1.20) */
  readonly group?: boolean;
}

/**
 * One Excel.run. It waits while the user is typing into a cell, and everything that Office.js throws leaves as a HostFailure.
 */
export async function inExcel<T>(
  excel: ExcelNamespace,
  options: SessionOptions,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  stopIfAborted(options);
  const run: Excel.RunOptions =
    options.group === true ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
  try {
    return await excel.run(run, work);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * One round trip. `queue` puts the calls into the batch; it is called again when Excel asks to wait, since nothing of a throttled batch has
 * been carried out and its calls are gone.
 */
export async function roundTrip<T>(context: Excel.RequestContext, queue: () => T): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const queued = queue();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip, tried again when Excel asks to wait
      await context.sync();
      return queued;
    } catch (error) {
      const wait = patience[attempt];
      const code = codeOf(error);
      if (wait === undefined || (code !== 'ActivityLimitReached' && code !== 'TooManyRequests')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
