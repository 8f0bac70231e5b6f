import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, AssessmentResult, SchoolOverview } from '../../risk/analysis';
import { newestYear, riskZone } from '../../risk/views/risk-zone';
import {
  countByLevel,
  flaggedResults,
  LEVELS,
  mainResult,
  municipalityOf,
  pupilsOf,
  schoolsWithSigns,
  smallSamples,
  worksInOrder,
} from '../facts';
import type { LevelChartColors } from '../level-chart-colors';
import type { ReportWords } from '../words';
import { BOXED, HEAD, LEVEL_SIGN, levelFill, SMALL, TITLE } from './look';
import { SheetWriter, type ReportCell } from './sheet-writer';
import { shortSchoolName } from '../../schools/short-name';

/** Twelve columns: number, name of school over three, ... so that both tables share them. */
const WIDTHS = [4, 13, 13, 7, 10, 8, 8, 8, 8, 8];
const WORK_SPAN = 3;
/** The table and the chart below it stay readable; the others are on the heat map. */
const MOST_WORKS = 6;
/** Points of an A4 page between narrow margins and a tenth more: the sheet is fitted to one page, so that it is made that much smaller. */
const PAGE = 800;
/** The title of the list and its heading. */
const HEADING_ROOM = 50;
/** So many more schools are named below the list. */
const MOST_NAMED = 40;
const CHART_ROWS = 8;
/** A long list of schools leaves less room to the chart. */
const FEW_SCHOOLS = 12;
const CHART_ROW_HEIGHT = { few: 18, many: 13 };
const NEXT_STEPS = ['works', 'observe', 'talk', 'measures'] as const;

/** One printed page for the head: what was read, how many schools at each level, which schools and why, what to do next. */
export function summarySheet(
  sheet: string,
  analysis: Analysis,
  words: ReportWords,
  colors: LevelChartColors,
): PlanOperation[] {
  const writer = new SheetWriter(sheet, WIDTHS);
  const works = worksInOrder(analysis, words);
  const risk = schoolsWithSigns(analysis, words);
  writer.text(words.text('summary.title'), { ...TITLE, horizontal: 'center' }, 22);
  writer.text(scopeText(analysis, works, words), { horizontal: 'center' });
  writer.gap(5);
  const rowHeight = risk.length <= FEW_SCHOOLS ? CHART_ROW_HEIGHT.few : CHART_ROW_HEIGHT.many;
  writeLevels(writer, works, words, colors, rowHeight);
  writer.gap(6);
  const closing = closingLines(analysis, risk.length, words);
  writeRisk(writer, analysis, risk, PAGE - writer.heightFrom() - heightOf(writer, closing), words);
  for (const { text, format, lowest } of closing) writer.text(text, format, lowest);
  return writer.operations({
    orientation: 'portrait',
    paper: 'A4',
    fitToWidth: true,
    fitToHeight: true,
    margins: 'narrow',
    centered: true,
    footer: words.text('footer'),
  });
}

function scopeText(analysis: Analysis, works: readonly AssessmentResult[], words: ReportWords): string {
  return words.text('summary.scope', {
    municipality: municipalityOf(analysis) ?? 'none',
    works: works.length,
    schools: analysis.schools.length,
    pupils: words.number(
      works.reduce((sum, work) => sum + pupilsOf(work), 0),
      0,
    ),
  });
}

function writeLevels(
  writer: SheetWriter,
  all: readonly AssessmentResult[],
  words: ReportWords,
  colors: LevelChartColors,
  rowHeight: number,
): void {
  const works = all.slice(0, MOST_WORKS);
  writer.row(
    [
      { value: words.text('head.work'), span: WORK_SPAN, format: HEAD },
      { value: words.text('head.schools'), format: { ...HEAD, ...SMALL } },
      { value: words.text('head.pupils'), format: { ...HEAD, ...SMALL } },
      ...LEVELS.map((level): ReportCell => ({
        value: `${LEVEL_SIGN[level]} ${words.level(level)}`,
        format: { ...HEAD, ...SMALL },
      })),
      { value: words.text('head.set'), format: { ...HEAD, ...SMALL } },
    ],
    26,
  );
  const first = writer.nextRow;
  for (const work of works) {
    const counts = countByLevel(work.schools);
    const numbers = [work.schools.length, pupilsOf(work), ...LEVELS.map((level) => counts[level])];
    writer.row([
      { value: words.shortWork(work.assessment), span: WORK_SPAN, format: { ...BOXED, fontSize: 10 } },
      ...numbers.map((value, i): ReportCell => ({
        value,
        format: { ...BOXED, horizontal: 'center', ...(value > 0 ? levelFill(LEVELS[i - 2] ?? 'none') : {}) },
      })),
      { value: work.set ?? '–', format: { ...BOXED, horizontal: 'center' } },
    ]);
  }
  if (all.length > works.length)
    writer.text(words.text('summary.moreWorks', { count: all.length - works.length }), SMALL);
  if (works.length > 0) levelsChart(writer, works, { first, rowHeight }, words, colors);
}

/** Levels of every work, in the order of the table above it. */
function levelsChart(
  writer: SheetWriter,
  works: readonly AssessmentResult[],
  { first, rowHeight }: { readonly first: number; readonly rowHeight: number },
  words: ReportWords,
  colors: LevelChartColors,
): void {
  writer.gap(4);
  const top = writer.nextRow;
  for (let i = 0; i < CHART_ROWS; i++) writer.gap(rowHeight);
  const column = writer.columns + 1;
  writer.data(first - 1, column, [[words.text('chartData')]]);
  const labels = writer.data(
    first,
    column,
    works.map(({ assessment }) => [words.shortWork(assessment)]),
  );
  writer.chart({
    name: 'levels',
    kind: 'columnStacked',
    title: words.text('summary.chart'),
    alternative: words.text('summary.chartText', { works: works.length }),
    series: LEVELS.map((level, i) => ({
      name: words.level(level),
      values: { row: first, column: WORK_SPAN + 2 + i, rows: works.length, columns: 1 },
      categories: labels,
      color: colors[level],
    })),
    place: { row: top, column: 0, rows: CHART_ROWS, columns: writer.columns },
    yAxis: { title: words.text('axis.schools'), minimum: 0, numberFormat: '0', gridlines: true },
    legend: 'right',
  });
}

/** As many schools as the room allows: with two signs each where all of them fit so, else with the main one. */
function writeRisk(
  writer: SheetWriter,
  analysis: Analysis,
  risk: readonly SchoolOverview[],
  room: number,
  words: ReportWords,
): void {
  writer.text(words.text('summary.risk', { count: risk.length }), { bold: true, fontSize: 12 }, 18);
  if (risk.length === 0) {
    writer.text(words.text('summary.noRisk'));
    return;
  }
  writer.row([
    { value: '№', format: HEAD },
    { value: words.text('head.school'), span: 2, format: HEAD },
    { value: words.text('head.level'), span: 2, format: HEAD },
    { value: words.text('head.mainReason'), span: 5, format: { ...HEAD, ...SMALL } },
  ]);
  const newest = newestYear(analysis);
  const left = room - HEADING_ROOM;
  const full = risk.map((overview, i) => riskRow(overview, i + 1, newest, words, 2));
  const fits = full.reduce((sum, row) => sum + writer.rowHeight(row), 0) <= left;
  const rows = fits ? full : risk.map((overview, i) => riskRow(overview, i + 1, newest, words, 1));
  let used = fits ? 0 : writer.textHeight(moreText(risk, words), SMALL);
  let shown = 0;
  for (const row of rows) {
    used += writer.rowHeight(row);
    if (used > left && shown > 0) break;
    writer.row(row);
    shown += 1;
  }
  if (risk.length > shown) writer.text(moreText(risk.slice(shown), words), SMALL);
}

/** By name, so that the head sees every school; only a list that would take the page is cut. */
function moreText(schools: readonly SchoolOverview[], words: ReportWords): string {
  const names = schools.slice(0, MOST_NAMED).map(({ school }) => shortSchoolName(school.name));
  return words.text('summary.moreSchools', {
    count: schools.length,
    names: names.join(', ') + (schools.length > MOST_NAMED ? ', …' : ''),
  });
}

function riskRow(
  overview: SchoolOverview,
  number: number,
  newest: number | null,
  words: ReportWords,
  signs: number,
): ReportCell[] {
  return [
    { value: number, format: { ...BOXED, horizontal: 'center' } },
    { value: shortSchoolName(overview.school.name), span: 2, format: { ...BOXED, fontSize: 10 } },
    {
      value: `${LEVEL_SIGN[overview.level]} ${words.level(overview.level)}`,
      span: 2,
      format: { ...BOXED, ...SMALL, ...levelFill(overview.level) },
    },
    { value: mainReason(overview, newest, words, signs), span: 5, format: { ...BOXED, ...SMALL } },
  ];
}

/** «Русский язык, 4 класс, 2026: границы отметок (0,3 %), журнал (2 %); ещё 1 работа. Впервые.» */
export function mainReason(overview: SchoolOverview, newest: number | null, words: ReportWords, most = 2): string {
  const main = mainResult(overview);
  if (!main) return '';
  const { assessment, result } = main;
  const signs = result.reasons
    .slice(0, most)
    .map(({ indicator, p }) =>
      words.text('sign', { sign: words.indicator(indicator, 'short'), p: words.probability(p) }),
    );
  const zone = newest === null ? null : riskZone(overview, newest);
  return words.text('mainReason', {
    work: words.shortWork(assessment),
    signs: signs.join(', '),
    more: flaggedResults(overview).length - 1,
    zone: zone && zone.status !== 'unknown' && zone.status !== 'onlyYear' ? words.zoneStatus(zone) : 'none',
  });
}

interface Line {
  readonly text: string;
  readonly format: CellFormat;
  readonly lowest: number;
}

function closingLines(analysis: Analysis, risk: number, words: ReportWords): readonly Line[] {
  const small = smallSamples(analysis);
  const honest = `${words.honest()} ${words.text('falseAlarms', { variant: analysis.variant })} ${words.text('sampleSizes', small)}`;
  const line = (text: string, format: CellFormat, lowest = 15): Line => ({ text, format, lowest });
  return [
    ...(risk === 0
      ? []
      : [
          line(words.text('next.title'), { bold: true, fontSize: 12, vertical: 'bottom' }, 22),
          ...NEXT_STEPS.map((step, i) => line(`${String(i + 1)}. ${words.text(`next.${step}`)}`, { fontSize: 10 })),
        ]),
    line(honest, { ...SMALL, italic: true }),
  ];
}

function heightOf(writer: SheetWriter, lines: readonly Line[]): number {
  return lines.reduce((sum, { text, format, lowest }) => sum + Math.max(lowest, writer.textHeight(text, format)), 0);
}
