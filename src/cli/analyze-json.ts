import { address } from '../domain/cell';
import type { Assessment } from '../domain/assessment';
import type { Finding } from '../domain/finding';
import type { Analysis, AssessmentResult, SchoolContext, SchoolOverview, SchoolResult } from '../risk/analysis';
import type { FunnelChart } from '../risk/charts/chart-data';
import { FUNNELS, funnelChart } from '../risk/charts/funnel-chart';
import { schoolCharts } from '../risk/charts/school-charts';
import { cohortsOf } from '../risk/views/cohorts';
import { newestYear, riskZone } from '../risk/views/risk-zone';
import { schoolView } from '../risk/views/school-view';
import type { AnalysisReport } from '../app/api';
import type { UnreadFile } from './check-json';
import { Items } from './json-pieces';
import type { Translator } from '../i18n/translator';
import { reasonText } from '../i18n/reason-text';
import { findingText } from '../i18n/finding-text';

/** The document of `objektiv analyze --json` (headless.md); fields may be added, not renamed. Its long lists are made while they are written. */
export function analysisDocument(
  report: AnalysisReport,
  t: Translator,
  charts: boolean,
  unread: readonly UnreadFile[],
): Readonly<Record<string, unknown>> {
  const { analysis } = report;
  const places = new Map(analysis.assessments.flatMap((of) => of.schools.map((result) => [result, of] as const)));
  const context: SchoolsContext = { analysis, places, newest: newestYear(analysis), t, charts };
  return {
    schemaVersion: 1,
    variant: analysis.variant,
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
      open: data.scale?.open ?? null,
      max: data.max,
      origin: data.scale?.origin ?? null,
    })),
    schools: new Items(made(analysis.schools, (school) => schoolDocument(school, context))),
    ...(charts ? { funnels: new Items(made(analysis.assessments, funnelsDocument)) } : {}),
    comparisons: new Items(report.comparisons ?? []),
    rechecks: report.rechecks ?? [],
    questions: new Items(report.questions ?? []),
    // looked at after the schools were made
    get status() {
      return analysis.status;
    },
    get crashed() {
      return analysis.crashed;
    },
    unread,
  };
}

const NO_ASSESSMENT: Assessment = { procedure: null, subject: null, grade: null, year: null };

/** What the document of a school needs beside its overview. */
interface SchoolsContext {
  readonly analysis: Analysis;
  readonly places: ReadonlyMap<SchoolResult, AssessmentResult>;
  readonly newest: number | null;
  readonly t: Translator;
  readonly charts: boolean;
}

function* made<T>(list: readonly T[], make: (item: T) => unknown): Generator {
  for (const item of list) yield make(item);
}

function schoolDocument(overview: SchoolOverview, context: SchoolsContext): unknown {
  const { newest, t } = context;
  return {
    login: overview.school.login,
    name: overview.school.name,
    municipality: overview.school.municipality,
    context: contextCodes(overview.context),
    contextDetail: overview.context ?? null,
    assessments: overview.results.map(({ assessment, result }) => ({
      subject: assessment.subject,
      grade: assessment.grade,
      year: assessment.year,
      n: result.n,
      indicators: result.indicators,
      combined: result.combined,
      level: result.level,
      reasons: result.reasons.map((reason) => ({ indicator: reason.indicator, text: reasonText(reason, t) })),
      ...assessmentViews(context, result),
    })),
    years: { flagged: overview.flaggedYears, zone: newest === null ? null : riskZone(overview, newest) },
    cohorts: cohortsOf(overview),
    level: overview.level,
  };
}

/** What explains a school's results and what is known of it, as codes. */
function contextCodes(context: SchoolContext | undefined): string[] {
  if (!context) return [];
  const { kind, selective, size, federalLists, exams } = context;
  const known: readonly (readonly [boolean, string])[] = [
    [kind === 'lyceum' || kind === 'gymnasium', kind],
    [selective && kind !== 'lyceum' && kind !== 'gymnasium', 'advanced'],
    [size === 'small' || size === 'large', size ?? ''],
    [federalLists.length > 0, 'federalList'],
    [exams === 'confirmed', 'examConfirmed'],
    [exams === 'notConfirmed', 'examNotConfirmed'],
  ];
  return known.flatMap(([holds, code]) => (holds ? [code] : []));
}

function assessmentViews({ analysis, places, charts }: SchoolsContext, result: SchoolResult) {
  const of = places.get(result);
  return {
    warnings: of?.warnings ?? [],
    views: of ? schoolView(analysis, of, result) : null,
    ...(charts ? { charts: of ? schoolCharts(analysis, of, result) : null } : {}),
  };
}

/** Funnels of one work over all its schools, by indicator; those that the data do not give are left out. */
function funnelsDocument(of: AssessmentResult): unknown {
  const { subject, grade, year } = of.assessment;
  const funnels = FUNNELS.flatMap((indicator): (readonly [string, FunnelChart])[] => {
    const chart = funnelChart(of, indicator);
    return chart ? [[indicator, chart]] : [];
  });
  return { subject, grade, year, funnels: Object.fromEntries(funnels) };
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
