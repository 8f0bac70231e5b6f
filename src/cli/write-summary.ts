import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { remarksOfFiles, type FileReport, type UnreadReport } from '../app/remark-files';
import { newFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { refuseExisting } from './files';
import type { Streams } from './main';

/** `Сводка.xlsx` beside the annotated copies: a row per file and a sheet of remarks for each that has any. */
export async function writeSummary(
  files: readonly FileReport[],
  unread: readonly UnreadReport[],
  out: string,
  t: Translator,
  streams: Streams,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const path = join(out, `${t('remarks.summarySheet')}.xlsx`);
  const workbook = await newFileWorkbook(path);
  await workbook.apply(remarksOfFiles(files, unread, t));
  const bytes = new Uint8Array(await workbook.save());
  if (await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))
    streams.err(t('cli.written', { path }));
}
