import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { newestYear, zoneMovement } from '../../risk/views/risk-zone';
import {
  countByLevel,
  flaggedResults,
  LEVELS,
  municipalityOf,
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

/** One wide column: the text lines of a page between usual margins. */
const WIDTH = 88;
const TEXT: CellFormat = { fontSize: 12, horizontal: 'justify' };
const HEADING: CellFormat = { fontSize: 12, bold: true };
const TITLE: CellFormat = { fontSize: 14, bold: true, horizontal: 'center' };
const ITEM: CellFormat = { fontSize: 12 };
/** Works of a school that the memo tells in words; the card of the school has the others. */
const MOST_WORKS = 2;
const STEPS = ['works', 'observe', 'talk', 'measures', 'next'] as const;

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
  heading('method');
  text('methodText', {
    signs:
      usedSigns(analysis, works)
        .map((id) => inSentence(words.indicator(id, 'name')))
        .join('; ') || 'none',
  });
  text('methodLevels', { variant: analysis.variant });
  writeResults(page, analysis, risk, words);
  heading('limits');
  page.text(
    `${words.honest()} ${words.text('falseAlarms', { variant: analysis.variant })} ${words.text('sampleSizes', smallSamples(analysis))}`,
    TEXT,
  );
  text('limitsText');
  for (const warning of new Set(works.flatMap(({ warnings }) => warnings)))
    page.text(`– ${words.warning(warning)}`, ITEM);
  if (risk.length > 0) {
    heading('steps');
    STEPS.forEach((step, i) => page.text(`${String(i + 1)}. ${words.text(`next.${step}`)}`, ITEM));
  }
  page.together([{ text: words.text('memo.signature'), format: ITEM, lowest: 20 }], 18);
  page.end();
  return writer.operations({
    orientation: 'portrait',
    paper: 'A4',
    // Excel leaves page breaks out where it fits to the width; the column is as wide as the page
    fitToWidth: false,
    footer: words.text('footer'),
  });
}

function writeResults(page: PagedText, analysis: Analysis, risk: readonly SchoolOverview[], words: ReportWords): void {
  const text = (key: string, params: Readonly<Record<string, string | number>>): void => {
    page.text(words.text(`memo.${key}`, params), TEXT);
  };
  page.heading(words.text('memo.results'), HEADING, 8);
  text('resultsText', { ...countByLevel(analysis.schools), schools: analysis.schools.length });
  const movement = zoneMovement(analysis);
  if (movement) {
    const names = (schools: readonly SchoolOverview[]): string =>
      schools.map(({ school }) => shortSchoolName(school.name)).join('; ') || 'none';
    const { firstTime, persistent, returned, left } = movement.schools;
    text('movement', {
      years: movement.years.map(String).join(', '),
      first: names([...firstTime, ...returned]),
      again: names(persistent),
      left: names(left),
    });
  }
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
