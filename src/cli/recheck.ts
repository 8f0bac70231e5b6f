import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnalysisReport } from '../app/api';
import { newFileWorkbook } from '../files/file-workbook';
import { recheckListTexts, sampleText, workReason } from '../i18n/recheck-texts';
import type { Translator } from '../i18n/translator';
import { agreementSentences } from '../i18n/view-text';
import { recheckSamples, type RecheckSample } from '../recheck/sample';
import { recheckListPlan } from '../reports/recheck-list';
import type { Call, Command } from './args';
import { analyseAnswered } from './analyze';
import { agreementLines } from './analyze-views';
import { questionTexts } from './answer-words';
import { openFiles, refuseExisting } from './files';
import { EXIT, type Streams } from './main';
import { textTable } from './output';

type RecheckCommand = Extract<Command, { kind: 'recheck' }>;

/** `objektiv recheck`: works to mark again per school at risk, and how far two markings agree where both were read. */
export async function recheck(command: RecheckCommand, call: Call, t: Translator, streams: Streams): Promise<number> {
  const { opened, unread } = await openFiles(command.files, t);
  for (const { message } of unread) streams.err(message);
  const report = analyseAnswered(
    opened.flatMap(({ grids }) => grids),
    command,
  );
  const { share, seed } = command;
  const samples = recheckSamples(report.analysis, { share, seed });
  if (call.json) {
    const document = { ...recheckDocument(samples, report, t), share, seed, unread };
    streams.out(JSON.stringify({ schemaVersion: 1, ...document }, null, 2));
  } else streams.out(recheckText(samples, report, t, streams.width));
  if (call.out !== null && !(await writeList(samples, command, call.out, t, streams))) return EXIT.wrongCall;
  return unread.length > 0 ? EXIT.unread : EXIT.done;
}

async function writeList(
  samples: readonly RecheckSample[],
  options: { readonly share: number; readonly seed: number },
  path: string,
  t: Translator,
  streams: Streams,
): Promise<boolean> {
  const workbook = await newFileWorkbook(basename(path));
  await workbook.apply(recheckListPlan(samples, t('recheck.sheet'), recheckListTexts(options, t)));
  const bytes = new Uint8Array(await workbook.save());
  const written = await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' }));
  if (written) streams.err(t('cli.written', { path }));
  return written;
}

function recheckDocument(
  samples: readonly RecheckSample[],
  { analysis, rechecks = [], notes }: AnalysisReport,
  t: Translator,
): Readonly<Record<string, unknown>> {
  return {
    variant: analysis.variant,
    schools: samples.map(({ school, assessment, level, total, boundary, control, reason, works }) => ({
      login: school.login,
      name: school.name,
      municipality: school.municipality,
      subject: assessment.subject,
      grade: assessment.grade,
      year: assessment.year,
      level,
      total,
      boundary,
      control,
      reason,
      works: works.map((work) => {
        const { row, className, ...rest } = work;
        return { ...rest, class: className, row: row + 1, text: workReason(work, t) };
      }),
    })),
    agreement: rechecks.map((one) => ({ ...one, text: agreementSentences(one, t).join(' ') })),
    skipped: notes.map((note) => ({ ...note, message: t.dynamic(`layouts.note.${note.code}`, note.params) })),
  };
}

/** The list for people, school by school. */
function recheckText(
  samples: readonly RecheckSample[],
  { analysis, rechecks = [], questions = [], notes }: AnalysisReport,
  t: Translator,
  width: number,
): string {
  const parts = notes.map((note) => t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: note.sheet }));
  parts.push(...questionTexts(questions, t));
  if (analysis.assessments.some(({ set }) => set !== null))
    parts.push(t('combining.line', { variant: analysis.variant }));
  if (samples.length === 0) parts.push(t(analysis.assessments.length === 0 ? 'recheck.noResults' : 'recheck.nothing'));
  for (const sample of samples) {
    parts.push(sampleText(sample, t));
    if (sample.works.length === 0) continue;
    const head = ['code', 'className', 'score', 'mark', 'journal', 'reason'] as const;
    const rows = sample.works.map((work) => [
      work.code,
      work.className ?? '-',
      ...[work.score, work.mark, work.journal].map((value) => (value === null ? '-' : String(value))),
      workReason(work, t),
    ]);
    parts.push(
      textTable(
        head.map((name) => t(`recheck.head.${name}`)),
        rows,
        width,
      ),
    );
  }
  parts.push(...rechecks.map((one) => agreementLines(one, t).join('\n')));
  return parts.join('\n\n');
}
