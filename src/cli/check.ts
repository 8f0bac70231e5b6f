import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address } from '../domain/cell';
import type { Finding } from '../domain/finding';
import { checkGrids } from '../app/pipeline';
import type { CheckReport } from '../app/api';
import type { Translator } from '../i18n/translator';
import { findingText } from '../i18n/finding-text';
import { isGuessed } from '../roadmap/recognise/unknown-headers';
import { annotatedCopy } from './annotate';
import type { Call, Command } from './args';
import { checkContext } from './check-context';
import { checkDocument, type CheckedFile } from './check-json';
import { openFiles, refuseExisting, type OpenedFile } from './files';
import { EXIT, type Streams } from './main';
import { textTable } from './output';
import { writeSummary } from './write-summary';

type CheckCommand = Extract<Command, { kind: 'check' }>;

/** `objektiv check`: structure and content of measure tables and results tables, file by file. */
export async function check(command: CheckCommand, call: Call, t: Translator, streams: Streams): Promise<number> {
  const context = checkContext(command.context);
  const { opened, unread } = await openFiles(command.files, t);
  for (const { message } of unread) streams.err(message);
  const files = opened.map((file) => ({ file: file.path, opened: file, report: checkGrids(file.grids, {}, context) }));
  if (call.json) streams.out(JSON.stringify(checkDocument(files, unread, t), null, 2));
  else for (const { file, report } of files) streams.out(fileText(file, report, t, streams.width));
  if (call.out !== null) {
    for (const { opened: file, report } of files) await writeCopy(file, report, call.out, t, streams);
    await writeSummary(files, unread, call.out, t, streams);
  }
  if (unread.length > 0) return EXIT.unread;
  return files.some(hasErrors) ? EXIT.findings : EXIT.done;
}

export function findingsOf(report: CheckReport): readonly Finding[] {
  return [...report.tables.flatMap((checked) => checked.findings), ...report.resultFindings];
}

function hasErrors({ report }: CheckedFile): boolean {
  return findingsOf(report).some((finding) => finding.severity === 'error');
}

function fileText(file: string, report: CheckReport, t: Translator, width: number): string {
  const lines = [t('cli.file', { file })];
  for (const { table, rules } of report.tables) {
    const structure = table.structure === null ? t('cli.noStructure') : t.dynamic(`templates.${table.structure}.title`);
    lines.push(t('cli.table', { sheet: table.sheet, structure, measures: table.measures.length }));
    if (isGuessed(table)) lines.push(t('cli.guessed', { confidence: t.percent(table.confidence, 0) }));
    for (const rule of rules) {
      if (rule.status === 'crashed') lines.push(t('cli.crashed', { indicator: rule.code, cause: rule.reason ?? '' }));
    }
  }
  for (const { sheet, layout } of report.results)
    lines.push(t('cli.resultsTable', { sheet, layout: t.dynamic(`layouts.name.${layout}`) }));
  for (const note of report.notes)
    lines.push(t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: note.sheet }));
  const findings = findingsOf(report);
  const known = report.tables.length + report.results.length > 0;
  if (findings.length === 0) {
    if (known) lines.push(t('cli.clean'));
  } else {
    const head = ['cli.head.cell', 'cli.head.severity', 'cli.head.message', 'cli.head.advice'];
    lines.push(
      textTable(
        head.map((key) => t.dynamic(key)),
        findings.map((finding) => {
          const { message, advice } = findingText(finding, t);
          const cell = `${finding.location.sheet}!${address(finding.location)}`;
          return [cell, t.dynamic(`cli.severity.${finding.severity}`), message, advice];
        }),
        width,
      ),
    );
  }
  return lines.join('\n');
}

async function writeCopy(
  file: OpenedFile,
  report: CheckReport,
  out: string,
  t: Translator,
  streams: Streams,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const copy = await annotatedCopy(file, findingsOf(report), t);
  if (copy === null) {
    streams.err(t('cli.notXlsx', { file: file.file }));
    return;
  }
  const path = join(out, file.file);
  const bytes = new Uint8Array(copy);
  if (await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))
    streams.err(t('cli.written', { path }));
}
