import { address } from '../domain/cell';
import type { Finding, Severity } from '../domain/finding';
import { findingText } from '../i18n/finding-text';
import type { Translator } from '../i18n/translator';
import type { WorkbookPlan } from '../plan/workbook-plan';
import type { Remark, RemarkFile, RemarkTexts } from '../reports/remarks/remark-file';
import { hasRemarks, remarkPlan, remarksPlan } from '../reports/remarks/remarks-plan';
import type { MeasureField, MeasureTable } from '../roadmap/measure-table';
import type { CheckReport } from './api';
import { schoolDoubt, schoolText } from './school-text';

export interface FileReport {
  readonly file: string;
  readonly report: CheckReport;
}

/** A file that could not be read, with the sentence that says why. */
export interface UnreadReport {
  readonly file: string;
  readonly message: string;
}

/** The summary of many checked files with a sheet of remarks for each that has any; a plan for an empty or the open workbook. */
export function remarksOfFiles(
  files: readonly FileReport[],
  unread: readonly UnreadReport[],
  t: Translator,
  taken: readonly string[] = [],
): WorkbookPlan {
  return remarksPlan(allFiles(files, unread, t), texts(t), taken);
}

/** A plan for an empty workbook for each file that has remarks, with the name its own file should have. */
export function remarkPlansOf(
  files: readonly FileReport[],
  unread: readonly UnreadReport[],
  t: Translator,
): readonly { readonly name: string; readonly plan: WorkbookPlan }[] {
  const words = texts(t);
  const taken = new Set<string>([fileName(words.summarySheet)]);
  return allFiles(files, unread, t)
    .filter(hasRemarks)
    .map((file) => ({
      name: freeName(t('remarks.fileName', { file: fileName(file.file) }), taken),
      plan: remarkPlan(file, words),
    }));
}

/** Folders become a part of the name, and nothing stays that a file system refuses. */
function fileName(path: string): string {
  return path
    .replace(/\.[a-z]+$/i, '')
    .replace(/[\\/]+/g, ' – ')
    .replace(/[:*?"<>|\p{Cc}]+/gu, ' ')
    .trim();
}

function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish} (${String(number)})`;
  taken.add(name.toLowerCase());
  return name;
}

function allFiles(files: readonly FileReport[], unread: readonly UnreadReport[], t: Translator): readonly RemarkFile[] {
  const paths = [...files, ...unread].map(({ file }) => file);
  const read = files.map(({ file, report }) => remarkFile(shownName(file, paths), report, t));
  const bad = unread.map(({ file, message }): RemarkFile => ({
    file: shownName(file, paths),
    school: null,
    measureTables: 0,
    resultsTables: 0,
    remarks: [],
    missing: [message],
    state: 'unreadable',
  }));
  return [...read, ...bad];
}

/** The bare name of the file; with its path when another file of the same name is among them. */
function shownName(path: string, paths: readonly string[]): string {
  const bare = (each: string): string => each.split(/[\\/]/).at(-1) ?? each;
  return paths.filter((each) => bare(each) === bare(path)).length > 1 ? path : bare(path);
}

function remarkFile(file: string, report: CheckReport, t: Translator): RemarkFile {
  const findings = [...report.tables.flatMap((checked) => checked.findings), ...report.resultFindings];
  return {
    file,
    school: report.school ? schoolText(report.school, t) : t('files.schoolUnknown'),
    measureTables: report.tables.length,
    resultsTables: report.results.length,
    remarks: findings.map((finding) => remarkOf(finding, t)),
    missing: missingOf(report, t),
    state:
      report.tables.length + report.results.length === 0 && report.status === 'clean' ? 'incomplete' : report.status,
  };
}

function remarkOf(finding: Finding, t: Translator): Remark {
  const { sheet } = finding.location;
  return { sheet, cell: address(finding.location), severity: finding.severity, ...findingText(finding, t) };
}

const NEEDED: readonly MeasureField[] = ['deadline', 'responsible', 'result'];

function missingOf(report: CheckReport, t: Translator): readonly string[] {
  const columns = report.tables.flatMap(({ table }) => {
    const fields = NEEDED.filter((field) => !hasColumn(table, field));
    return fields.map((field) =>
      t('remarks.noColumn', { sheet: table.sheet, field: t.dynamic(`remarks.field.${field}`) }),
    );
  });
  const notes = report.notes.map((note) =>
    t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: note.sheet }),
  );
  const school = report.school ? schoolDoubt(report.school, t) : null;
  return [...(school === null ? [] : [school]), ...columns, ...notes];
}

/** A complex of measures has no result column by design. */
function hasColumn(table: MeasureTable, field: MeasureField): boolean {
  return (
    table.columns.some((column) => column.field === field) ||
    (field === 'result' && table.structure === 'measure-complex')
  );
}

function texts(t: Translator): RemarkTexts {
  const column = (key: string): string => t.dynamic(`remarks.column.${key}`);
  const columns: RemarkTexts['columns'] = {
    number: column('number'),
    file: column('file'),
    school: column('school'),
    measures: column('measures'),
    results: column('results'),
    errors: column('errors'),
    warnings: column('warnings'),
    infos: column('infos'),
    missing: column('missing'),
    state: column('state'),
    sheet: column('sheet'),
    cell: column('cell'),
    severity: column('severity'),
    message: column('message'),
    advice: column('advice'),
  };
  return {
    summarySheet: t('remarks.summarySheet'),
    summaryTitle: t('remarks.summaryTitle'),
    summaryNote: t('remarks.summaryNote'),
    total: t('remarks.total'),
    columns,
    states: {
      clean: t('remarks.state.clean'),
      findings: t('remarks.state.findings'),
      incomplete: t('remarks.state.incomplete'),
      unreadable: t('remarks.state.unreadable'),
    },
    severities: {
      error: t('cli.severity.error'),
      warning: t('cli.severity.warning'),
      info: t('cli.severity.info'),
    },
    remarksTitle: (file) => t('remarks.title', { file }),
    remarksNote: (file) => noteOf(file, t),
    closing: t('remarks.closing'),
  };
}

function noteOf(file: RemarkFile, t: Translator): string {
  if (file.state === 'unreadable') return t('remarks.note.unreadable');
  if (file.remarks.length === 0) return t('remarks.note.missing');
  return t('remarks.note', { errors: counted(file, 'error'), warnings: counted(file, 'warning') });
}

const counted = (file: RemarkFile, severity: Severity): number =>
  file.remarks.filter((remark) => remark.severity === severity).length;
