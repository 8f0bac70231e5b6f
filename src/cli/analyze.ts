import { analyseGrids } from '../app/pipeline';
import type { Answers } from '../app/answers';
import type { AnalysisReport } from '../app/api';
import type { Grid } from '../grid/grid';
import type { Analysis, AnalysisOptions, AssessmentResult, SchoolResult } from '../risk/analysis';
import { address } from '../domain/cell';
import type { DataSource } from '../domain/assessment';
import type { IndicatorResult } from '../domain/outcome';
import type { Translator } from '../i18n/translator';
import { reasonText } from '../i18n/reason-text';
import { findingText } from '../i18n/finding-text';
import { answersTo, questionTexts } from './answer-words';
import { analysisDocument } from './analyze-json';
import { combinedLine, reportSections, schoolLines } from './analyze-views';
import type { AnalysisWords, Call, Command } from './args';
import { openFiles } from './files';
import { jsonPieces } from './json-pieces';
import { EXIT, type Streams } from './main';
import { textTable } from './output';
import { writeHighlighted } from './write-highlighted';
import { writeReports } from './write-reports';
import { shortSchoolName } from '../schools/short-name';

type AnalyzeCommand = Extract<Command, { kind: 'analyze' }>;

/** `objektiv analyze`: reads all results sheets of all files together. */
export async function analyze(command: AnalyzeCommand, call: Call, t: Translator, streams: Streams): Promise<number> {
  const { opened, unread } = await openFiles(command.files, t);
  for (const { message } of unread) streams.err(message);
  const report = analyseAnswered(
    opened.flatMap(({ grids }) => grids),
    command,
  );
  const pieces = call.json
    ? jsonPieces(analysisDocument(report, t, command.charts ?? false, unread))
    : analysisText(report, t, streams.width);
  // piece by piece: the report of a country would not fit into one text
  for (const piece of pieces) {
    streams.out(piece);
    await streams.ready?.();
  }
  if (call.out !== null) {
    await writeHighlighted(report, opened, call.out, t, streams);
    await writeReports(report, call.out, t, streams);
  }
  if (unread.length > 0) return EXIT.unread;
  const errors = report.analysis.sources.some((s) => s.findings.some((f) => f.severity === 'error'));
  return errors ? EXIT.findings : EXIT.done;
}

/** Reads once to learn what the sheets leave open, and again as long as the call answers more of it: an answer may raise the next question. */
export function analyseAnswered(grids: readonly Grid[], words: AnalysisWords): AnalysisReport {
  const options = analysisOptions(words);
  let report = analyseGrids(grids, options);
  let answers: Answers = { columnMaps: {}, schoolAnswers: {}, tableAnswers: {} };
  for (;;) {
    const told = words.answers ? answersTo(report.questions ?? [], words.answers) : null;
    const more = told ? together(answers, told) : answers;
    // a question that stays although it was answered is left to the reader
    if (count(more) === count(answers)) return report;
    answers = more;
    report = analyseGrids(grids, { ...options, answers });
  }
}

function together(a: Answers, b: Answers): Answers {
  return {
    columnMaps: { ...a.columnMaps, ...b.columnMaps },
    schoolAnswers: { ...a.schoolAnswers, ...b.schoolAnswers },
    tableAnswers: { ...a.tableAnswers, ...b.tableAnswers },
  };
}

function count({ columnMaps, schoolAnswers, tableAnswers }: Answers): number {
  return [columnMaps, schoolAnswers, tableAnswers].reduce((sum, told) => sum + Object.keys(told).length, 0);
}

export function analysisOptions(words: AnalysisWords): AnalysisOptions {
  return {
    reference: words.reference,
    ...(words.scale === null ? {} : { scale: words.scale }),
    ...(words.scales === undefined ? {} : { scales: words.scales }),
    ...(words.openTasks === null ? {} : { openTasks: words.openTasks }),
    ...(words.codifierYears === undefined ? {} : { codifierYears: words.codifierYears }),
    ...(words.variant === undefined ? {} : { variant: words.variant }),
  };
}

/** The report for people, part by part: what was read, then each assessment with its schools and reasons. */
export function* analysisText(report: AnalysisReport, t: Translator, width: number): Generator<string> {
  let first = true;
  for (const part of textParts(report, t, width)) {
    // an empty line between two parts
    yield first ? part : `\n${part}`;
    first = false;
  }
  if (first) yield '';
}

function* textParts(report: AnalysisReport, t: Translator, width: number): Generator<string> {
  const { analysis, notes } = report;
  if (analysis.sources.length > 0) {
    yield textTable(
      [t('cli.head.sheet'), t('cli.head.layout'), t('cli.head.schools'), t('cli.head.pupils'), t('cli.head.findings')],
      analysis.sources.map((s) => [
        sheetOf(s),
        t.dynamic(`layouts.name.${s.layout}`),
        String(s.schools),
        s.participants === null ? '-' : String(s.participants),
        String(s.findings.length),
      ]),
      width,
    );
  }
  for (const note of notes) yield t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: note.sheet });
  for (const source of analysis.sources) {
    for (const finding of source.findings) {
      const { message, advice } = findingText(finding, t);
      const place = `${sheetOf(source)}, ${address(finding.location)}`;
      yield `${t.dynamic(`cli.severity.${finding.severity}`)} (${place}): ${message} ${advice}`;
    }
  }
  yield* questionTexts(report.questions ?? [], t);
  if (analysis.assessments.some(({ set }) => set !== null)) yield t('combining.line', { variant: analysis.variant });
  for (const assessment of analysis.assessments) yield assessmentText(analysis, assessment, t, width);
  yield* reportSections(report, t);
  if (analysis.status === 'incomplete') {
    for (const { indicator, cause } of analysis.crashed) yield t('cli.crashed', { indicator, cause });
  }
}

function sheetOf({ file, sheet }: DataSource): string {
  return file === null ? sheet : `${file}: ${sheet}`;
}

function assessmentText(analysis: Analysis, result: AssessmentResult, t: Translator, width: number): string {
  const { subject, grade, year } = result.assessment;
  const title = t('cli.assessment', {
    subject: subject ?? t('cli.unknownSubject'),
    grade: grade ?? '?',
    year: year ?? '?',
  });
  const lines = [
    title,
    ...scaleLines(result, t),
    // the line about the scale says it
    ...result.warnings.flatMap((code) => (code === 'NO_SCALE' ? [] : [t.dynamic(`warnings.${code}`)])),
    schoolTable(result.schools, t, width),
    t('cli.intervals'),
  ];
  for (const school of result.schools) {
    if (school.reasons.length === 0) continue;
    lines.push(`${school.school.name}:`);
    for (const reason of school.reasons) lines.push(`  - ${reasonText(reason, t)}`);
    lines.push(...combinedLine(result, school, t));
    lines.push(...schoolLines(analysis, result, school, t));
  }
  return lines.join('\n');
}

/** The scale, where it comes from, and the range of every boundary that it leaves open. */
function scaleLines({ data, assessment }: AssessmentResult, t: Translator): string[] {
  const { scale } = data;
  if (!scale) return [t('cli.noScale')];
  const cuts = scale.cuts.map(String);
  const line = t('cli.scale', { cuts: cuts.join(' / '), max: data.max ?? 'unknown', origin: scale.origin });
  const { subject, grade, year } = assessment;
  const work = subject !== null && grade !== null && year !== null ? `${subject} ${grade} ${year}: ` : '';
  const open = scale.cuts.flatMap((chosen, i) => {
    const range = scale.open?.[i];
    if (!range) return [];
    return [t('cli.scaleOpen', { mark: i + 3, low: range[0], high: range[1], chosen, example: work + cuts.join(',') })];
  });
  return [line, ...open];
}

/** A column without a single number is left out: a sheet of the journal has no scores. */
function schoolTable(schools: readonly SchoolResult[], t: Translator, width: number): string {
  const percent = (share: number): string => t.number(share * 100, 0);
  const measured = [
    { head: 'cli.head.mean', id: 'level', show: (value: number) => t.number(value, 1) },
    { head: 'cli.head.pass', id: 'pass_rate', show: percent },
    { head: 'cli.head.quality', id: 'quality_rate', show: percent },
    { head: 'cli.head.confirmed', id: 'journal', show: percent },
  ].filter(({ id }) => schools.some(({ indicators }) => (indicators[id]?.value ?? null) !== null));
  const heads = ['cli.head.school', 'cli.head.n', ...measured.map(({ head }) => head), 'cli.head.level'];
  return textTable(
    heads.map((key) => t.dynamic(key)),
    schools.map((result) => [
      shortSchoolName(result.school.name),
      String(result.n),
      ...measured.map(({ id, show }) => interval(result.indicators[id], show, t)),
      t.dynamic(`cli.level.${result.level}`),
    ]),
    width,
  );
}

function interval(result: IndicatorResult | undefined, show: (value: number) => string, t: Translator): string {
  if (!result) return '-';
  if (result.value === null) return result.reason === null ? '-' : t('cli.none');
  if (result.ci === null) return show(result.value);
  return `${show(result.value)} (${show(result.ci[0])}–${show(result.ci[1])})`;
}
