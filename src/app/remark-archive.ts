import { newFileWorkbook } from '../files/file-workbook';
import { zipOf, type ZipEntry } from '../files/zip-store';
import type { Translator } from '../i18n/translator';
import type { RunOptions } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { stopIfAsked } from './attempt';
import type { CheckedFile } from './check-files';
import { reportsOf, summaryOf } from './check-files';
import { remarkPlansOf } from './remark-files';

export interface BinaryFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The summary and a workbook of remarks for each file that has any, each to be sent back to its school, in one archive. */
export async function remarkArchive(
  files: readonly CheckedFile[],
  t: Translator,
  run: RunOptions,
): Promise<BinaryFile> {
  const { read, unread } = reportsOf(files, t);
  const plans = remarkPlansOf(read, unread, t);
  const entries: ZipEntry[] = [];
  const add = async (name: string, plan: WorkbookPlan): Promise<void> => {
    stopIfAsked(run.signal);
    run.progress?.(entries.length, plans.length + 1, 'files');
    entries.push({ name: `${name}.xlsx`, bytes: await workbookOf(plan) });
  };
  await add(t('remarks.summarySheet'), summaryOf(files, t, []));
  for (const { name, plan } of plans) await add(name, plan);
  return { name: `${t('remarks.archive')}.zip`, bytes: zipOf(entries) };
}

export async function workbookOf(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = await newFileWorkbook('remarks.xlsx');
  await workbook.apply(plan);
  return new Uint8Array(await workbook.save());
}
