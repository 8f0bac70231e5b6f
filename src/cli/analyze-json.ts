import { address } from '../domain/cell';
import type { Assessment } from '../domain/assessment';
import type { Finding } from '../domain/finding';
import type { Analysis, SchoolOverview } from '../risk/analysis';
import type { AnalysisReport } from '../app/api';
import type { Translator } from '../i18n/translator';
import { reasonText } from '../i18n/reason-text';
import { findingText } from '../i18n/finding-text';

/** The document of `objektiv analyze --json` (headless.md); fields may be added, not renamed. */
export function analysisDocument(report: AnalysisReport, t: Translator): Readonly<Record<string, unknown>> {
  const { analysis } = report;
  return {
    schemaVersion: 1,
    sources: analysis.sources.map((source) => {
      const data = analysis.assessments.find((a) => a.data.sources.includes(source));
      const { subject, grade, year } = data?.assessment ?? NO_ASSESSMENT;
      return {
        file: source.file,
        sheet: source.sheet,
        layout: source.layout,
        subject,
        grade,
        year,
        schools: source.schools,
        participants: source.participants,
        findings: source.findings.map((finding) => findingDocument(finding, t)),
      };
    }),
    skipped: report.notes.map((note) => ({ ...note, message: t.dynamic(`layouts.note.${note.code}`, note.params) })),
    scales: analysis.assessments.map(({ assessment, data }) => ({
      subject: assessment.subject,
      grade: assessment.grade,
      year: assessment.year,
      cuts: data.scale?.cuts ?? null,
      max: data.max,
      origin: data.scale?.origin ?? null,
    })),
    schools: analysis.schools.map((school) => schoolDocument(school, analysis, t)),
    status: analysis.status,
    crashed: analysis.crashed,
  };
}

const NO_ASSESSMENT: Assessment = { procedure: null, subject: null, grade: null, year: null };

function schoolDocument(overview: SchoolOverview, analysis: Analysis, t: Translator): unknown {
  return {
    login: overview.school.login,
    name: overview.school.name,
    municipality: overview.school.municipality,
    context: [],
    assessments: overview.results.map(({ assessment, result }) => ({
      subject: assessment.subject,
      grade: assessment.grade,
      year: assessment.year,
      n: result.n,
      indicators: result.indicators,
      combined: result.combined,
      level: result.level,
      reasons: result.reasons.map((reason) => ({ indicator: reason.indicator, text: reasonText(reason, t) })),
      warnings: analysis.assessments.find((a) => a.assessment === assessment)?.warnings ?? [],
    })),
    years: { flagged: overview.flaggedYears },
    level: overview.level,
  };
}

export function findingDocument(finding: Finding, t: Translator): unknown {
  const { message, advice } = findingText(finding, t);
  return {
    code: finding.code,
    severity: finding.severity,
    cell: address(finding.location),
    row: finding.location.row + 1,
    related: finding.related.map(address),
    message,
    advice,
    fixable: finding.fixable,
  };
}
