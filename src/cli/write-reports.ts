import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnalysisReport } from '../app/api';
import { newReportsPlan } from '../app/build-reports';
import type { ReportKind } from '../app/reports-api';
import { newFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { isFlagged } from '../risk/levels';
import { refuseExisting } from './files';
import type { Streams } from './main';

const ALWAYS: readonly ReportKind[] = ['summary', 'heat', 'years', 'table', 'memo'];
const WITH_SIGNS: readonly ReportKind[] = ['card', 'recheck'];

/** `Отчёт.xlsx` beside the highlighted copies; nothing where no work was read. */
export async function writeReports(
  report: AnalysisReport,
  out: string,
  t: Translator,
  streams: Streams,
): Promise<void> {
  const { assessments, schools } = report.analysis;
  if (assessments.length === 0) return;
  await mkdir(out, { recursive: true });
  const path = join(out, `${t('reports.file')}.xlsx`);
  const workbook = await newFileWorkbook(path);
  const reports = schools.some(({ level }) => isFlagged(level)) ? [...ALWAYS, ...WITH_SIGNS] : ALWAYS;
  await workbook.apply(newReportsPlan(report, { reports }, t));
  const bytes = new Uint8Array(await workbook.save());
  if (await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))
    streams.err(t('cli.written', { path }));
}
