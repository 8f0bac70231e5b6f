import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { newestYear, zoneMovement } from '../../risk/views/risk-zone';
import {
  countByLevel,
  flaggedResults,
  isJudged,
  judgedYears,
  LEVELS,
  municipalityOf,
  nothingJudged,
  unjudgedText,
  pupilsOf,
  schoolsWithSigns,
  smallSamples,
  usedSigns,
  worksInOrder,
} from '../facts';
import type { ReportWords } from '../words';
import { shortSchoolName } from '../../schools/short-name';
import { PagedText } from './paged-text';
import { SheetWriter } from './sheet-writer';
import { NEXT_STEPS } from './summary';

/** One wide column: the text lines of a page between usual margins. */
const WIDTH = 88;
const TEXT: CellFormat = { fontSize: 12, horizontal: 'justify' };
const HEADING: CellFormat = { fontSize: 12, bold: true };
const TITLE: CellFormat = { fontSize: 14, bold: true, horizontal: 'center' };
const ITEM: CellFormat = { fontSize: 12 };
/** Works of a school that the memo tells in words; the card of the school has the others. */
const MOST_WORKS = 2;

/** The analysis in prose, ready to be signed: what was read, how it was judged, what was found, what it does not say, what to do. */
export function memoSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const writer = new SheetWriter(sheet, [WIDTH]);
  const works = worksInOrder(analysis, words);
  const risk = schoolsWithSigns(analysis, words);
  const page = new PagedText(writer);
  const text = (key: string, params: Readonly<Record<string, string | number>> = {}): void => {
    page.text(words.text(`memo.${key}`, params), TEXT);
  };
  const heading = (key: string): void => {
    page.heading(words.text(`memo.${key}`), HEADING, 8);
  };
  page.text(words.text('memo.title'), TITLE, 24);
  page.text(words.text('memo.subtitle', { municipality: municipalityOf(analysis) ?? 'none' }), {
    fontSize: 12,
    horizontal: 'center',
  });
  heading('data');
  text('dataText', {
    works: works.length,
    schools: analysis.schools.length,
    pupils: words.number(
      works.reduce((sum, work) => sum + pupilsOf(work), 0),
      0,
    ),
  });
  for (const work of works)
    page.text(
      `– ${words.text('memo.work', {
        work: words.work(work.assessment),
        schools: work.schools.length,
        pupils: words.number(pupilsOf(work), 0),
      })}`,
      ITEM,
    );
  const judged = works.some(isJudged);
  heading('method');
  if (judged) {
    const signs = usedSigns(analysis, works).map((id) => inSentence(words.indicator(id, 'name')));
    text('methodText', { signs: signs.join('; ') || 'none' });
    text('methodLevels', { variant: analysis.variant });
  } else page.text(words.text('pages.memoAlone'), TEXT);
  if (judged) writeResults(page, analysis, risk, words);
  else {
    heading('results');
    page.text(nothingJudged(analysis, words), TEXT);
  }
  heading('limits');
  const alarms = judged ? [words.text('falseAlarms', { variant: analysis.variant })] : [];
  page.text([words.honest(), ...alarms, words.text('sampleSizes', smallSamples(analysis))].join(' ').trim(), TEXT);
  text('limitsText');
  for (const warning of new Set(works.filter(isJudged).flatMap(({ warnings }) => warnings)))
    page.text(`– ${words.warning(warning)}`, ITEM);
  heading('steps');
  const steps = stepTexts(judged, risk.length, words);
  for (const step of steps.slice(0, -1)) page.text(step, ITEM);
  // the signature never stands alone on a page
  page.signed(
    { text: steps.at(-1) ?? '', format: ITEM },
    { text: words.text('memo.signature'), format: ITEM, lowest: 38 },
  );
  return writer.operations({
    orientation: 'portrait',
    paper: 'A4',
    // Excel leaves page breaks out where it fits to the width; the column is as wide as the page
    fitToWidth: false,
    footer: words.text('footer'),
  });
}

function stepTexts(judged: boolean, risk: number, words: ReportWords): readonly string[] {
  if (!judged) return [words.text('pages.memoData')];
  if (risk === 0) return [words.text('pages.calm')];
  const steps = NEXT_STEPS.map((step) =>
    words.text('pages.memoStep', {
      step: words.text(`next.${step}`),
      who: inSentence(words.text(`pages.${step}.who`)),
      when: inSentence(words.text(`pages.${step}.when`)),
    }),
  );
  return [...steps, words.text('next.next')].map((step, i) => `${String(i + 1)}. ${step}`);
}

function writeResults(page: PagedText, analysis: Analysis, risk: readonly SchoolOverview[], words: ReportWords): void {
  const text = (key: string, params: Readonly<Record<string, string | number>>): void => {
    page.text(words.text(`memo.${key}`, params), TEXT);
  };
  page.heading(words.text('memo.results'), HEADING, 8);
  text('resultsText', { ...countByLevel(analysis.schools), schools: analysis.schools.length });
  const unjudged = unjudgedText(analysis, words);
  if (unjudged !== null) page.text(unjudged, TEXT);
  const movement = movementText(analysis, words);
  if (movement !== null) page.text(movement, TEXT);
  const newest = newestYear(analysis);
  for (const overview of risk) {
    const name = shortSchoolName(overview.school.name);
    page.heading(words.text('memo.school', { name, level: words.level(overview.level) }), HEADING, 4);
    const flagged = newestFirst(overview, newest);
    for (const { assessment, result } of flagged.slice(0, MOST_WORKS))
      page.text(
        `${words.work(assessment)}: ${words.level(result.level)}. ${result.reasons.map((reason) => words.reason(reason)).join(' ')}`,
        TEXT,
      );
    const others = flagged.slice(MOST_WORKS);
    if (others.length > 0)
      text('others', {
        count: others.length,
        works: others.map(({ assessment }) => words.shortWork(assessment)).join('; '),
      });
  }
}

/** Who came and left, over the years in which schools could be judged; null where only one year was read. */
function movementText(analysis: Analysis, words: ReportWords): string | null {
  const movement = zoneMovement(analysis);
  if (!movement) return null;
  const years = judgedYears(analysis);
  const [year] = years;
  if (year !== undefined && years.length === 1) return words.text('pages.memoOneYear', { year: String(year) });
  const names = (schools: readonly SchoolOverview[]): string =>
    schools.map(({ school }) => shortSchoolName(school.name)).join('; ') || 'none';
  const { firstTime, persistent, returned, left, onlyYear } = movement.schools;
  return words.text('memo.movement', {
    years: years.map(String).join(', '),
    first: names([...firstTime, ...returned]),
    again: names(persistent),
    left: names(left),
    only: names(onlyYear),
  });
}

/** «Профиль заданий» inside of a sentence; «ВПР» stays as it is. */
function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}

function newestFirst(overview: SchoolOverview, newest: number | null): SchoolOverview['results'] {
  return [...flaggedResults(overview)].sort(
    (a, b) =>
      (b.assessment.year ?? newest ?? 0) - (a.assessment.year ?? newest ?? 0) ||
      LEVELS.indexOf(a.result.level) - LEVELS.indexOf(b.result.level),
  );
}
