import type { AnalysisReport, HighlightPreview, SheetNote } from './api';
import type { Grid } from '../grid/grid';
import type { CellRef } from '../domain/cell';
import type { DataSource, SchoolMention } from '../domain/assessment';
import type { RunOptions, SheetInfo, WorkbookReader } from '../plan/ports';
import type { HighlightChoice } from '../reports/highlight/choice';
import { findNamings, type Mentions } from '../reports/highlight/find-mentions';
import type { HighlightInput, HighlightSchool } from '../reports/highlight/highlight-runs';
import type { LegendTexts } from '../reports/highlight/legend';
import type { LevelColors } from '../reports/palettes';
import { prepareHighlight } from '../reports/highlight/prepare-highlight';
import type { Reason } from '../domain/outcome';
import type { SchoolOverview } from '../risk/analysis';
import { reasonText } from '../i18n/reason-text';
import type { Translator } from '../i18n/translator';
import { unclearNotes } from './unclear-names';

/** A note in a cell is read at a glance: the reasons of the worst assessments, no more. */
const MOST_ASSESSMENTS = 4;

/** Marks the chosen schools in the sheets as they are now. */
export async function prepareMarks(
  workbook: WorkbookReader,
  report: AnalysisReport,
  sheets: { readonly infos: readonly SheetInfo[]; readonly grids: readonly Grid[]; readonly leave: readonly string[] },
  choice: HighlightChoice,
  t: Translator,
  run: RunOptions,
  colors: LevelColors,
): Promise<HighlightPreview> {
  const { infos, grids, leave } = sheets;
  const sheetIds = Object.fromEntries(infos.flatMap(({ name, id }) => (id === undefined ? [] : [[name, id]])));
  const { candidates, unclear, ...input } = markInput(report, grids, choice, t, leave);
  const prepared = await prepareHighlight(workbook, { ...input, sheetIds, colors }, run);
  const { notes } = workbook.capabilities();
  return {
    plan: prepared.plan,
    sheets: prepared.sheets,
    candidates,
    choice,
    cellReasons: notes,
    reasonIn: notes === 'none' || choice.reasonIn === 'column' ? 'column' : notes,
    onceOnly: prepared.onceOnly,
    unclear,
    notes: [
      ...notesWithoutReason(prepared.withoutReason),
      ...prepared.filtered.map((sheet) => ({ sheet, code: 'filtered', params: {} })),
    ],
  };
}

/** What of an analysis is to be marked in these sheets. */
export function markInput(
  report: AnalysisReport,
  grids: readonly Grid[],
  choice: HighlightChoice,
  t: Translator,
  /** sheets that are not to be marked this time */
  leave: readonly string[] = [],
): HighlightInput & Pick<HighlightPreview, 'candidates' | 'unclear'> {
  const schools = chosenSchools(report, choice, t);
  const namings = namingsOf(report, schools, grids);
  const mentions = namings.mentions.filter(({ cell }) => !leave.includes(cell.sheet));
  const candidates = countBySheet(mentions, grids);
  const skipped = [...leave, ...choice.without];
  return {
    schools,
    mentions: mentions.filter(({ cell }) => !choice.without.includes(cell.sheet)),
    grids,
    tables: report.analysis.sources.filter(({ file }) => grids.some((grid) => grid.file === file)).map(tableArea),
    reasonHeading: t('plans.highlight.reasonColumn'),
    reasonsInColumn: choice.reasonIn === 'column',
    choice: { ...choice, seen: candidates.map(({ sheet }) => sheet) },
    ...(choice.legend ? { legend: legendTexts(t) } : {}),
    closing: t('reasons.honest'),
    candidates,
    unclear: unclearNotes(
      namings.unclear.filter(({ cell }) => !skipped.includes(cell.sheet)),
      report.analysis.schools.map(({ school }) => school),
    ),
  };
}

/** Cells that name a chosen school, and those that may name one. */
function namingsOf(report: AnalysisReport, schools: readonly HighlightSchool[], grids: readonly Grid[]): Mentions {
  const marked = new Set(schools.map(({ key }) => key));
  const named = report.analysis.schools.map(({ school }) => school);
  // all schools take part in the search, so that a name shared by two schools is recognised as such
  const { mentions, unclear } = findNamings(grids, named);
  return {
    mentions: mentions.filter(({ key }) => marked.has(key)),
    unclear: unclear.filter(({ candidates }) => candidates.some((key) => marked.has(key))),
  };
}

/** Which of the cells name a chosen school, and how it is marked. */
export function markedMentions(
  report: AnalysisReport,
  choice: HighlightChoice,
  grids: readonly Grid[],
  t: Translator,
): { readonly cell: CellRef; readonly school: HighlightSchool }[] {
  const schools = new Map(chosenSchools(report, choice, t).map((school) => [school.key, school]));
  return namingsOf(report, [...schools.values()], grids).mentions.flatMap(({ key, cell }) => {
    const school = schools.get(key);
    return school && !choice.without.includes(cell.sheet) ? [{ cell, school }] : [];
  });
}

/** Schools with a sign by a chosen indicator; the level is that of the results which show such a sign. */
function chosenSchools(report: AnalysisReport, choice: HighlightChoice, t: Translator): HighlightSchool[] {
  return report.analysis.schools.flatMap((overview): HighlightSchool[] => {
    const flagged = flaggedResults(overview, choice.indicators);
    const all = choice.indicators === null ? overview.level : undefined;
    const level = all ?? (flagged.some(({ level: each }) => each === 'strong') ? 'strong' : flagged[0]?.level);
    if ((level !== 'strong' && level !== 'check') || !choice.levels.includes(level)) return [];
    const { key, name } = overview.school;
    return [{ key, name, level, reason: reasonOf(flagged, t) }];
  });
}

interface FlaggedResult {
  readonly assessment: SchoolOverview['results'][number]['assessment'];
  readonly level: 'strong' | 'check';
  readonly reasons: readonly Reason[];
}

/** Newest first. */
function flaggedResults(overview: SchoolOverview, indicators: HighlightChoice['indicators']): FlaggedResult[] {
  return overview.results
    .flatMap(({ assessment, result }): FlaggedResult[] => {
      const { level } = result;
      if (level !== 'strong' && level !== 'check') return [];
      const reasons = result.reasons.filter(({ indicator }) => indicators?.includes(indicator) ?? true);
      return reasons.length === 0 && indicators !== null ? [] : [{ assessment, level, reasons }];
    })
    .sort((a, b) => (b.assessment.year ?? 0) - (a.assessment.year ?? 0));
}

/** «Русский язык, 4 класс, 2026: признаки выражены. ...» for each flagged assessment. */
function reasonOf(flagged: readonly FlaggedResult[], t: Translator): string {
  const parts = flagged.slice(0, MOST_ASSESSMENTS).map(({ assessment, level, reasons }) => {
    const head = t('cli.assessment', {
      subject: assessment.subject ?? t('cli.unknownSubject'),
      grade: assessment.grade ?? '?',
      year: assessment.year ?? '?',
    });
    return `${head}: ${t.dynamic(`levels.${level}`)}.\n${reasons.map((reason) => reasonText(reason, t)).join('\n')}`;
  });
  return parts.join('\n\n');
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

function countBySheet(mentions: readonly SchoolMention[], grids: readonly Grid[]): HighlightPreview['candidates'] {
  const rows = new Map<string, Set<number>>();
  for (const { cell } of mentions) rows.set(cell.sheet, (rows.get(cell.sheet) ?? new Set()).add(cell.row));
  return grids.flatMap(({ sheet }) => {
    const count = rows.get(sheet)?.size ?? 0;
    return count === 0 ? [] : [{ sheet, rows: count }];
  });
}

/** One line per sheet for rows whose reason found no free cell. */
function notesWithoutReason(cells: readonly CellRef[]): SheetNote[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, code: 'noteTaken', params: { count } }));
}

function legendTexts(t: Translator): LegendTexts {
  return {
    sheet: t('marks.legend.sheet'),
    title: t('marks.legend.title'),
    headings: [t('marks.legend.sign'), t('marks.legend.meaning')],
    levels: { strong: t('marks.legend.strong'), check: t('marks.legend.check') },
    notes: [t('marks.legend.where'), t('marks.legend.honest'), t('marks.legend.back')],
  };
}
