import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, AssessmentResult, SchoolOverview } from '../../risk/analysis';
import { newestYear } from '../../risk/views/risk-zone';
import {
  countByLevel,
  isJudged,
  LEVELS,
  municipalityOf,
  nothingJudged,
  pupilsOf,
  schoolsWithSigns,
  smallSamples,
  unjudgedText,
  worksInOrder,
} from '../facts';
import type { LevelChartColors } from '../level-chart-colors';
import type { ReportWords } from '../words';
import { BOXED, HEAD, LEVEL_SIGN, levelFill, SMALL, TITLE } from './look';
import { SheetWriter, type ReportCell } from './sheet-writer';
import { fullList, riskHeading, shortList, writeList, type RiskList } from './summary-list';

/** Twelve columns: number, name of school over three, ... so that both tables share them. */
const WIDTHS = [4, 13, 13, 7, 10, 8, 8, 8, 8, 8];
const WORK_SPAN = 3;
/** The table and the chart below it stay readable; the others are on the heat map. */
const MOST_WORKS = 6;
/** Points of an A4 page between narrow margins and a tenth more: the sheet is fitted to one page, so that it is made that much smaller. */
const PAGE = 800;
const CHART_ROWS = 8;
const CHART_GAP = 4;
/** Height of a chart's row: as usual, beside a long list of schools, and none where the list needs the whole page. */
const CHART_ROW_HEIGHTS = [18, 13, 0] as const;
const LIST_GAP = 6;
/** In the order in which they are done; who does each and by when are proposals. */
export const NEXT_STEPS = ['works', 'talk', 'observe', 'measures'] as const;
const STEP_SPANS = [6, 2, 2] as const;

/** One printed page for the head: what was read, how many schools at each level, which schools and why, what to do next. */
export function summarySheet(
  sheet: string,
  analysis: Analysis,
  words: ReportWords,
  colors: LevelChartColors,
): PlanOperation[] {
  const writer = new SheetWriter(sheet, WIDTHS);
  const works = worksInOrder(analysis, words);
  writer.text(words.text('summary.title'), { ...TITLE, horizontal: 'center' }, 22);
  writer.text(scopeText(analysis, works, words), { horizontal: 'center' });
  writer.gap(5);
  const first = writeLevels(writer, analysis, works, words);
  if (works.some(isJudged)) writeJudged(writer, analysis, works.slice(0, MOST_WORKS), first, words, colors);
  else {
    writer.gap(LIST_GAP);
    writer.text(nothingJudged(analysis, words));
  }
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

function writeJudged(
  writer: SheetWriter,
  analysis: Analysis,
  works: readonly AssessmentResult[],
  first: number,
  words: ReportWords,
  colors: LevelChartColors,
): void {
  const risk = schoolsWithSigns(analysis, words);
  const newest = newestYear(analysis);
  const closing = closingText(analysis, words);
  const steps = risk.length === 0 ? [] : stepRows(words);
  const below =
    [...steps].reduce((sum, row) => sum + writer.rowHeight(row), LIST_GAP) + writer.textHeight(closing, NOTE);
  const room = PAGE - writer.heightFrom() - below - LIST_GAP;
  const { list, rowHeight } = fitting(writer, risk, newest, room, words);
  if (rowHeight > 0) levelsChart(writer, works, { first, rowHeight }, words, colors);
  writer.gap(LIST_GAP);
  if (risk.length > 0) writeList(writer, risk, newest, list, room - chartHeight(rowHeight), words);
  else {
    writer.text(riskHeading(risk, newest, words), { bold: true, fontSize: 12 }, 18);
    writer.text(words.text('summary.noRisk'));
    writer.text(words.text('pages.calm'));
  }
  writer.gap(LIST_GAP);
  for (const row of steps) writer.row(row);
  writer.text(closing, NOTE);
}

const NOTE: CellFormat = { ...SMALL, italic: true };

function chartHeight(rowHeight: number): number {
  return rowHeight === 0 ? 0 : CHART_GAP + CHART_ROWS * rowHeight;
}

/** The fullest list that leaves room to a chart; a list of many schools takes the room of the chart. */
function fitting(
  writer: SheetWriter,
  risk: readonly SchoolOverview[],
  newest: number | null,
  room: number,
  words: ReportWords,
): { readonly list: RiskList; readonly rowHeight: number } {
  const [usual, low, none] = CHART_ROW_HEIGHTS;
  const full = fullList(writer, risk, newest, words);
  for (const rowHeight of [usual, low])
    if (full.height <= room - chartHeight(rowHeight)) return { list: full, rowHeight };
  const short = shortList(writer, risk, words);
  return { list: short, rowHeight: short.height <= room - chartHeight(low) ? low : none };
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

/** Gives the row of the first work. */
function writeLevels(
  writer: SheetWriter,
  analysis: Analysis,
  all: readonly AssessmentResult[],
  words: ReportWords,
): number {
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
  notesOnWorks(writer, analysis, all, words);
  return first;
}

/** Which works say nothing of signs and why, and what the names of the sets mean. */
function notesOnWorks(
  writer: SheetWriter,
  analysis: Analysis,
  all: readonly AssessmentResult[],
  words: ReportWords,
): void {
  if (!all.some(isJudged)) return;
  const unjudged = unjudgedText(analysis, words);
  if (unjudged !== null) writer.text(unjudged, SMALL);
  writer.text(words.text('pages.legendSigns'), SMALL);
}

/** Levels of every work, in the order of the table above it. */
function levelsChart(
  writer: SheetWriter,
  works: readonly AssessmentResult[],
  { first, rowHeight }: { readonly first: number; readonly rowHeight: number },
  words: ReportWords,
  colors: LevelChartColors,
): void {
  writer.gap(CHART_GAP);
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

function closingText(analysis: Analysis, words: ReportWords): string {
  const alarms = words.text('falseAlarms', { variant: analysis.variant });
  return [words.honest(), alarms, words.text('sampleSizes', smallSamples(analysis))].join(' ').trim();
}

/** What to do, by whom and by when: proposals that the head changes in the cell. */
function stepRows(words: ReportWords): readonly ReportCell[][] {
  const [what, who, when] = STEP_SPANS;
  const cell: CellFormat = { ...BOXED, ...SMALL };
  const head: CellFormat = { ...HEAD, ...SMALL };
  return [
    [
      { value: words.text('next.title'), span: what, format: { ...head, horizontal: 'left', fontSize: 11 } },
      { value: words.text('pages.who'), span: who, format: head },
      { value: words.text('pages.when'), span: when, format: head },
    ],
    ...NEXT_STEPS.map((step, i): ReportCell[] => [
      { value: `${String(i + 1)}. ${words.text(`next.${step}`)}`, span: what, format: cell },
      { value: words.text(`pages.${step}.who`), span: who, format: cell },
      { value: words.text(`pages.${step}.when`), span: when, format: cell },
    ]),
  ];
}
