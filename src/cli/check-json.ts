import { columnName, rectAddress } from '../domain/cell';
import type { Translator } from '../i18n/translator';
import type { CheckReport } from '../app/api';
import { schoolText } from '../app/school-text';
import type { CheckedTable } from '../roadmap/measure-table';
import { findingDocument } from './analyze-json';

export interface CheckedFile {
  readonly file: string;
  readonly report: CheckReport;
}

export interface UnreadFile {
  readonly file: string;
  readonly message: string;
}

/** The document of `objektiv check --json` (headless.md); fields may be added, not renamed. */
export function checkDocument(files: readonly CheckedFile[], unread: readonly UnreadFile[], t: Translator): unknown {
  return {
    schemaVersion: 1,
    files: [
      ...files.map(({ file, report }) => ({
        file,
        status: report.status,
        school: report.school ? { ...report.school, name: schoolText(report.school, t) } : null,
        sheets: sheets(report, t),
      })),
      ...unread.map(({ file, message }) => ({ file, status: 'unreadable', error: message, sheets: [] })),
    ],
  };
}

function sheets(report: CheckReport, t: Translator): unknown[] {
  const names = new Set([
    ...report.tables.map((checked) => checked.table.sheet),
    ...report.results.map((source) => source.sheet),
    ...report.notes.map((note) => note.sheet),
  ]);
  return [...names].map((name) => ({
    name,
    tables: [
      ...report.tables.filter((checked) => checked.table.sheet === name).map((checked) => measureTable(checked, t)),
      ...report.results
        .filter((source) => source.sheet === name)
        .map((source) => ({
          kind: 'results',
          structure: source.layout,
          confidence: 1,
          range: rectAddress({
            row: source.headerRow,
            column: source.firstColumn,
            rows: source.lastRow - source.headerRow + 1,
            columns: source.lastColumn - source.firstColumn + 1,
          }),
          headerRow: source.headerRow + 1,
          columns: source.columns.map(({ column, ...rest }) => ({ column: columnName(column), ...rest })),
          sections: [],
          measures: [],
          findings: source.findings.map((finding) => findingDocument(finding, t)),
        })),
    ],
    notes: report.notes
      .filter((note) => note.sheet === name)
      .map((note) => ({
        code: note.code,
        message: t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: name }),
      })),
  }));
}

function measureTable({ table, findings, rules }: CheckedTable, t: Translator): unknown {
  return {
    kind: 'measures',
    structure: table.structure,
    confidence: table.confidence,
    range: rectAddress(table.range),
    headerRow: table.headerRow + 1,
    ...(table.period === undefined ? {} : { period: table.period }),
    ...(table.approved === undefined ? {} : { approved: table.approved }),
    ...(table.abbreviations === undefined ? {} : { abbreviations: table.abbreviations }),
    columns: table.columns.map(({ column, ...rest }) => ({ column: columnName(column), ...rest })),
    sections: table.sections.map((section) => ({
      row: section.row + 1,
      number: section.number,
      title: section.title,
      ...(section.goal === null ? {} : { goal: section.goal }),
    })),
    measures: table.measures.map((measure) => ({
      number: measure.number,
      title: measure.title,
      rows: [measure.rows[0] + 1, measure.rows[1] + 1],
      section: measure.section,
      deadline: measure.deadline,
      responsible: measure.responsible,
      schools: measure.schools,
    })),
    findings: findings.map((finding) => findingDocument(finding, t)),
    rules,
  };
}
