import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnalysisReport, SheetNote } from '../app/api';
import { markInput } from '../app/highlight';
import { openFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { HostFailure } from '../plan/ports';
import { defaultChoice } from '../reports/highlight/choice';
import { prepareHighlight } from '../reports/highlight/prepare-highlight';
import { failureText, refuseExisting, type OpenedFile } from './files';
import type { Streams } from './main';

/** A copy of each .xlsx file in the folder with the schools at risk marked; a file that cannot be marked is reported. */
export async function writeHighlighted(
  report: AnalysisReport,
  files: readonly OpenedFile[],
  out: string,
  t: Translator,
  streams: Streams,
): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const file of files) {
    const path = join(out, file.file);
    try {
      const workbook = await openFileWorkbook(await file.bytes(), file.file);
      const { unclear, ...input } = markInput(report, file.grids, defaultChoice, t);
      const { plan } = await prepareHighlight(workbook, input);
      await workbook.apply(plan);
      const bytes = new Uint8Array(await workbook.save());
      if (!(await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))) continue;
      streams.err(t('cli.written', { path }));
      for (const note of unclear) streams.err(unclearText(note, t));
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      streams.err(
        error.code === 'unsupported' ? t('cli.notXlsx', { file: file.file }) : failureText(error, file.file, t),
      );
    }
  }
}

function unclearText({ code, sheet, params }: SheetNote, t: Translator): string {
  return t.dynamic(`layouts.note.${code}`, { ...params, sheet });
}
