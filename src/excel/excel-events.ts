import { inExcel, roundTrip, type ExcelNamespace } from './excel-session';

/** How long a burst of events is let to end before it is told. */
const QUIET_MS = 150;

/** Tells when another sheet is opened, or sheets come and go. Answers how to stop listening; never throws: who hears nothing looks again by hand. */
export function watchSheets(listener: () => void, excel: ExcelNamespace = Excel): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remove: (() => Promise<void>) | null = null;
  const tell = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!stopped) listener();
    }, QUIET_MS);
    return Promise.resolve();
  };
  inExcel(excel, {}, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = await roundTrip(context, () => [
      worksheets.onActivated.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ]);
    remove = () =>
      inExcel(excel, {}, async (own) => {
        await roundTrip(own, () => handlers.forEach((handler) => handler.remove()));
      });
    if (stopped) await remove();
  }).catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
    remove?.().catch(() => undefined);
  };
}
