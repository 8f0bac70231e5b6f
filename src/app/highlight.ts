import type { AnalysisReport } from './api';
import type { Grid } from '../grid/grid';
import type { DataSource } from '../domain/assessment';
import { findMentions } from '../reports/highlight/find-mentions';
import type { HighlightInput, HighlightSchool } from '../reports/highlight/highlight-runs';
import type { SchoolOverview } from '../risk/analysis';
import { reasonText } from '../i18n/reason-text';
import type { Translator } from '../i18n/translator';

/** A note in a cell is read at a glance: the reasons of the worst assessments, no more. */
const MOST_ASSESSMENTS = 4;

/** What of an analysis is to be marked in these sheets. */
export function highlightInput(report: AnalysisReport, grids: readonly Grid[], t: Translator): HighlightInput {
  const schools = report.analysis.schools.flatMap((overview): HighlightSchool[] => {
    const { level, school } = overview;
    return level === 'strong' || level === 'check' ? [{ key: school.key, level, reason: reasonOf(overview, t) }] : [];
  });
  const marked = new Set(schools.map(({ key }) => key));
  const named = report.analysis.schools.map(({ school }) => school);
  return {
    schools,
    // all schools take part in the search, so that a name shared by two schools is recognised as such
    mentions: findMentions(grids, named).filter(({ key }) => marked.has(key)),
    grids,
    tables: report.analysis.sources.filter(({ file }) => grids.some((grid) => grid.file === file)).map(tableArea),
    reasonHeading: t('plans.highlight.reasonColumn'),
  };
}

function tableArea(source: DataSource): HighlightInput['tables'][number] {
  return {
    sheet: source.sheet,
    row: source.headerRow,
    column: source.firstColumn,
    rows: source.lastRow - source.headerRow + 1,
    columns: source.lastColumn - source.firstColumn + 1,
  };
}

/** «Русский язык, 4 класс, 2026: признаки выражены. ...» for each flagged assessment, newest first. */
export function reasonOf(overview: SchoolOverview, t: Translator): string {
  const flagged = overview.results
    .filter(({ result }) => result.level === 'strong' || result.level === 'check')
    .sort((a, b) => (b.assessment.year ?? 0) - (a.assessment.year ?? 0))
    .slice(0, MOST_ASSESSMENTS);
  const parts = flagged.map(({ assessment, result }) => {
    const head = t('cli.assessment', {
      subject: assessment.subject ?? t('cli.unknownSubject'),
      grade: assessment.grade ?? '?',
      year: assessment.year ?? '?',
    });
    const reasons = result.reasons.map((reason) => reasonText(reason, t));
    return `${head}: ${t.dynamic(`levels.${result.level}`)}.\n${reasons.join('\n')}`;
  });
  return [...parts, t('reasons.honest')].join('\n\n');
}
