import type { Reason } from '../../domain/outcome';
import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { schoolCharts } from '../../risk/charts/school-charts';
import { cohortsOf } from '../../risk/views/cohorts';
import { newestYear, riskZone } from '../../risk/views/risk-zone';
import { schoolView } from '../../risk/views/school-view';
import { flaggedResults, mainResult } from '../facts';
import type { ReportWords } from '../words';
import { writeCardCharts } from './card-charts';
import { BOXED, FILL, HEAD, LEVEL_SIGN, levelFill, SMALL } from './look';
import { SheetWriter, type ReportCell } from './sheet-writer';

/** Twelve equal columns: 18 cm at full size, so that A4 needs no scaling and page breaks hold. */
const COLUMNS = 12;
const COLUMN_WIDTH = 7.3;
/** Points of an A4 page between narrow margins, with some room for how programs differ. */
const PAGE = 700;
const CHART_ROWS = 9;
const TALLEST_CHART = 185;
const LOWEST_CHART = 108;
const MOST_WORKS = 7;
const MOST_SIGNS = 2;
/** Classes followed over the years, in the lines below the name; the page is for the signs. */
const MOST_COHORTS = 2;
const BODY: CellFormat = { fontSize: 10 };

/** One sheet with a printed page per school: its works, charts of the work that says most, and the sentences. */
export function schoolCardsSheet(
  sheet: string,
  analysis: Analysis,
  schools: readonly SchoolOverview[],
  words: ReportWords,
): PlanOperation[] {
  const writer = new SheetWriter(
    sheet,
    Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
  );
  schools.forEach((overview, i) => {
    writer.newPage();
    writeCard(writer, analysis, overview, i + 1, words);
  });
  if (schools.length === 0) writer.text(words.text('card.nobody'));
  return writer.operations({
    orientation: 'portrait',
    paper: 'A4',
    fitToWidth: false,
    margins: 'narrow',
    centered: true,
    footer: words.text('footer'),
  });
}

function writeCard(
  writer: SheetWriter,
  analysis: Analysis,
  overview: SchoolOverview,
  number: number,
  words: ReportWords,
): void {
  const first = writer.nextRow;
  const main = mainResult(overview);
  writer.text(
    `${LEVEL_SIGN[overview.level]} ${overview.school.name}`,
    { bold: true, fontSize: 14, vertical: 'center', ...levelFill(overview.level) },
    24,
  );
  writer.text(subtitle(analysis, overview, words), SMALL);
  writer.gap(4);
  writeWorks(writer, overview, words);
  writer.gap(4);
  if (!main) return;
  const of = analysis.assessments.find(({ assessment }) => assessment === main.assessment);
  if (!of) return;
  const title = words.text('card.main', {
    work: words.work(main.assessment),
    level: words.level(main.result.level),
    more: Math.max(0, flaggedResults(overview).length - 1),
  });
  writer.text(title, { bold: true, fill: FILL.section, vertical: 'center' }, 18);
  const texts = sentences(analysis, main, words);
  const charts = schoolCharts(analysis, of, main.result);
  const hasTop = charts.distribution !== null || charts.marks !== null;
  const hasBottom = charts.tasks !== null || charts.journal !== null || charts.dynamics !== null;
  const bands = Number(hasTop) + Number(hasBottom);
  const room = PAGE - writer.heightFrom(first);
  const { shown, height } = fit(writer, texts, room, bands, words);
  const top = writer.nextRow;
  for (let i = 0; i < CHART_ROWS * bands; i++) writer.gap(height / CHART_ROWS);
  const band = { column: 0, rows: CHART_ROWS, columns: COLUMNS };
  const upper = { row: top, ...band };
  writeCardCharts(
    writer,
    charts,
    {
      row: first,
      column: COLUMNS + 1,
      name: `card${String(number)}`,
      top: upper,
      bottom: { ...upper, row: hasTop ? top + CHART_ROWS : top },
    },
    words,
  );
  for (const { text, format } of shown) writer.text(text, format);
}

function subtitle(analysis: Analysis, overview: SchoolOverview, words: ReportWords): string {
  const { school, context } = overview;
  const newest = newestYear(analysis);
  const zone = newest === null ? null : riskZone(overview, newest);
  const parts = [
    sentence([school.municipality, school.login].filter((part) => part !== null && part !== '').join(', ')),
    ...(context ? words.context(context) : []),
    ...(zone ? [words.zone(zone)] : []),
    ...cohortsOf(overview)
      .filter(({ course }) => course !== 'never' && course !== 'unknown')
      .slice(0, MOST_COHORTS)
      .map((cohort) => words.cohort(cohort)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function sentence(text: string): string {
  return text === '' ? '' : `${text}.`;
}

/** Works with signs first, then the newest; what does not fit is named with its number. */
function writeWorks(writer: SheetWriter, overview: SchoolOverview, words: ReportWords): void {
  const flagged = new Set(flaggedResults(overview));
  const all = [...overview.results].sort(
    (a, b) => Number(flagged.has(b)) - Number(flagged.has(a)) || (b.assessment.year ?? 0) - (a.assessment.year ?? 0),
  );
  const head = { ...HEAD, ...SMALL };
  writer.row(
    [
      { value: words.text('head.work'), span: 3, format: head },
      { value: words.text('head.pupilsShort'), format: head },
      { value: words.text('head.mean'), format: head },
      { value: words.text('head.pass'), format: head },
      { value: words.text('head.quality'), format: head },
      { value: words.text('head.level'), span: 3, format: head },
      { value: words.text('head.signs'), span: 2, format: head },
    ],
    26,
  );
  const cell = { ...BOXED, ...SMALL, vertical: 'center' } as const;
  const centred = { ...cell, horizontal: 'center' } as const;
  for (const { assessment, result } of all.slice(0, MOST_WORKS)) {
    const measured = (id: string, numberFormat: string): ReportCell => ({
      value: result.indicators[id]?.value ?? null,
      format: { ...centred, numberFormat },
    });
    writer.row([
      { value: words.shortWork(assessment), span: 3, format: cell },
      { value: result.n, format: centred },
      measured('level', '0.0'),
      measured('pass_rate', '0%'),
      measured('quality_rate', '0%'),
      {
        value: `${LEVEL_SIGN[result.level]} ${words.level(result.level)}`,
        span: 3,
        format: { ...cell, ...levelFill(result.level) },
      },
      {
        value: shortSigns(result.reasons, words),
        span: 2,
        format: cell,
      },
    ]);
  }
  if (all.length > MOST_WORKS) writer.text(words.text('card.moreWorks', { count: all.length - MOST_WORKS }), SMALL);
}

/** The first signs by name and the number of the others: the sentences below tell all of them. */
function shortSigns(reasons: readonly Reason[], words: ReportWords): string {
  const names = reasons.slice(0, MOST_SIGNS).map(({ indicator }) => words.indicator(indicator, 'short'));
  const more = reasons.length - names.length;
  return names.join(', ') + (more > 0 ? ` +${String(more)}` : '');
}

interface Sentence {
  readonly text: string;
  readonly format: CellFormat;
}

/** The signs of the main work first, then what ФИОКО asks to look at; the honest line stays last. */
function sentences(
  analysis: Analysis,
  { assessment, result }: SchoolOverview['results'][number],
  words: ReportWords,
): readonly Sentence[] {
  const of = analysis.assessments.find((work) => work.assessment === assessment);
  const view = of ? words.view(schoolView(analysis, of, result)) : [];
  return [
    ...result.reasons.map((reason) => ({
      text: `${LEVEL_SIGN[result.level]} ${words.reason(reason)}`,
      format: BODY,
    })),
    ...view.map((text) => ({ text: `• ${text}`, format: SMALL })),
  ];
}

/** Sentences that the page still holds under the charts, and the height of a band of charts; the last line is kept for honesty. */
function fit(
  writer: SheetWriter,
  texts: readonly Sentence[],
  room: number,
  bands: number,
  words: ReportWords,
): { readonly shown: readonly Sentence[]; readonly height: number } {
  const honest = { text: words.honest(), format: { ...SMALL, italic: true } };
  const more = (count: number): Sentence => ({ text: words.text('card.moreTexts', { count }), format: SMALL });
  const sizeOf = ({ text, format }: Sentence): number => writer.textHeight(text, format);
  const limit = room - bands * LOWEST_CHART - sizeOf(honest) - sizeOf(more(9));
  const kept: Sentence[] = [];
  let used = 0;
  for (const sentence of texts) {
    const size = sizeOf(sentence);
    if (used + size > limit) break;
    kept.push(sentence);
    used += size;
  }
  const cut = texts.length - kept.length;
  const shown = [...kept, ...(cut > 0 ? [more(cut)] : []), honest];
  const taken = shown.reduce((sum, sentence) => sum + sizeOf(sentence), 0);
  const height = bands === 0 ? 0 : Math.min(TALLEST_CHART, (room - taken) / bands);
  return { shown, height };
}
