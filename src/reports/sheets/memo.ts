import type { CellFormat, PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { newestYear, zoneMovement } from '../../risk/views/risk-zone';
import {
  countByLevel,
  flaggedResults,
  municipalityOf,
  pupilsOf,
  schoolsWithSigns,
  smallSamples,
  usedSigns,
  worksInOrder,
} from '../facts';
import type { ReportWords } from '../words';
import { SheetWriter } from './sheet-writer';

/** One wide column: the text lines of a page between usual margins. */
const WIDTH = 88;
const TEXT: CellFormat = { fontSize: 12, horizontal: 'justify' };
const HEADING: CellFormat = { fontSize: 12, bold: true };
const TITLE: CellFormat = { fontSize: 14, bold: true, horizontal: 'center' };
const ITEM: CellFormat = { fontSize: 12 };
const STEPS = ['works', 'observe', 'talk', 'measures', 'next'] as const;

/** The analysis in prose, ready to be signed: what was read, how it was judged, what was found, what it does not say, what to do. */
export function memoSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const writer = new SheetWriter(sheet, [WIDTH]);
  const works = worksInOrder(analysis, words);
  const risk = schoolsWithSigns(analysis, words);
  const text = (key: string, params: Readonly<Record<string, string | number>> = {}): void =>
    void writer.text(words.text(`memo.${key}`, params), TEXT);
  const heading = (key: string): void => {
    writer.gap(8);
    writer.text(words.text(`memo.${key}`), HEADING, 18);
  };
  writer.text(words.text('memo.title'), TITLE, 24);
  writer.text(words.text('memo.subtitle', { municipality: municipalityOf(analysis) ?? 'none' }), {
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
    writer.text(
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
        .map((id) => words.indicator(id, 'name'))
        .join('; ') || 'none',
  });
  text('methodLevels', { variant: analysis.variant });
  writeResults(writer, analysis, risk, heading, text, words);
  heading('limits');
  writer.text(
    `${words.honest()} ${words.text('falseAlarms', { variant: analysis.variant })} ${words.text('sampleSizes', smallSamples(analysis))}`,
    TEXT,
  );
  text('limitsText');
  for (const warning of new Set(works.flatMap(({ warnings }) => warnings)))
    writer.text(`– ${words.warning(warning)}`, ITEM);
  if (risk.length > 0) {
    heading('steps');
    STEPS.forEach((step, i) => writer.text(`${String(i + 1)}. ${words.text(`next.${step}`)}`, ITEM));
  }
  writer.gap(18);
  writer.text(words.text('memo.signature'), ITEM, 20);
  return writer.operations({
    orientation: 'portrait',
    paper: 'A4',
    fitToWidth: true,
    footer: words.text('footer'),
  });
}

function writeResults(
  writer: SheetWriter,
  analysis: Analysis,
  risk: readonly SchoolOverview[],
  heading: (key: string) => void,
  text: (key: string, params?: Readonly<Record<string, string | number>>) => void,
  words: ReportWords,
): void {
  heading('results');
  const counts = countByLevel(analysis.schools);
  text('resultsText', { ...counts, schools: analysis.schools.length });
  const movement = zoneMovement(analysis);
  if (movement) {
    const names = (schools: readonly SchoolOverview[]): string =>
      schools.map(({ school }) => school.name).join('; ') || 'none';
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
    writer.gap(4);
    writer.text(words.text('memo.school', { name: overview.school.name, level: words.level(overview.level) }), HEADING);
    for (const { assessment, result } of newestFirst(overview, newest))
      writer.text(
        `${words.work(assessment)}: ${words.level(result.level)}. ${result.reasons.map((reason) => words.reason(reason)).join(' ')}`,
        TEXT,
      );
  }
}

function newestFirst(overview: SchoolOverview, newest: number | null): SchoolOverview['results'] {
  return [...flaggedResults(overview)].sort(
    (a, b) => (b.assessment.year ?? newest ?? 0) - (a.assessment.year ?? newest ?? 0),
  );
}
