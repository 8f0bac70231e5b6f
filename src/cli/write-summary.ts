import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workbookOf } from '../app/remark-archive';
import { remarkPlansOf, remarksOfFiles, type FileReport, type UnreadReport } from '../app/remark-files';
import type { Translator } from '../i18n/translator';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { refuseExisting } from './files';
import type { Streams } from './main';

/**
 * `Сводка.xlsx` beside the annotated copies: a row per file and a sheet of remarks for each that has any; and the remarks of each
 * file as a workbook of its own, to be sent back.
 */
export async function writeSummary(
  files: readonly FileReport[],
  unread: readonly UnreadReport[],
  out: string,
  t: Translator,
  streams: Streams,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const path = join(out, `${t('remarks.summarySheet')}.xlsx`);
  await write(path, remarksOfFiles(files, unread, t), t, streams);
  const folder = join(out, t('remarks.archive'));
  const plans = remarkPlansOf(files, unread, t);
  if (plans.length > 0) await mkdir(folder, { recursive: true });
  for (const { name, plan } of plans) await write(join(folder, `${name}.xlsx`), plan, t, streams);
}

async function write(path: string, plan: WorkbookPlan, t: Translator, streams: Streams): Promise<void> {
  const bytes = await workbookOf(plan);
  if (await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))
    streams.err(t('cli.written', { path }));
}
