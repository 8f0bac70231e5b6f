import type { PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, SchoolOverview } from '../../risk/analysis';
import { newestYear, riskZone } from '../../risk/views/risk-zone';
import { flaggedResults, isJudged, LEVELS, nothingJudged } from '../facts';
import type { ReportWords } from '../words';
import { BOXED, HEAD, LEVEL_SIGN, levelFill, SMALL, TITLE, widePage } from './look';
import { SheetWriter, type ReportCell } from './sheet-writer';
import { worstLevel } from '../../risk/levels';
import { shortSchoolName } from '../../schools/short-name';

const YEARS = 3;
const LOGIN_WIDTH = 13;
const FEDERAL_WIDTH = 22;

/** Schools with signs in the last three years, by our analysis and by the federal lists that were read. */
export function threeYearsSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const newest = newestYear(analysis);
  const years = newest === null ? [] : Array.from({ length: YEARS }, (_, i) => newest - YEARS + 1 + i);
  // a column for federal lists only where there is one: an empty one would look like «not listed»
  const hasLists = analysis.schools.some(({ context }) => (context?.federalLists.length ?? 0) > 0);
  const federal = hasLists ? [FEDERAL_WIDTH] : [];
  const writer = new SheetWriter(sheet, [5, LOGIN_WIDTH, 34, ...years.map(() => 24), ...federal, 30]);
  writer.text(words.text('years.title'), TITLE, 22);
  writer.text(words.text('pages.yearsNote', { federal: hasLists ? 'yes' : 'no' }), SMALL);
  writer.gap(4);
  const header = writer.row(
    [
      '№',
      words.text('head.login'),
      words.text('head.school'),
      ...years.map(String),
      ...(hasLists ? [words.text('head.federal')] : []),
      words.text('head.state'),
    ].map((value): ReportCell => ({ value, format: HEAD })),
    24,
  );
  const schools = listed(analysis, years, words);
  schools.forEach((overview, i) => yearRow(writer, overview, { years, newest, hasLists }, i + 1, words));
  if (schools.length === 0)
    writer.text(analysis.assessments.some(isJudged) ? words.text('years.nobody') : nothingJudged(analysis, words));
  writer.gap(6);
  writer.text(words.honest(), { ...SMALL, italic: true });
  return writer.operations(widePage(header, words.text('footer')), { rows: header + 1, columns: 3 });
}

/** Years in which a school stands on either list; schools with more of them come first. */
function listed(analysis: Analysis, years: readonly number[], words: ReportWords): readonly SchoolOverview[] {
  const count = (overview: SchoolOverview): number => years.filter((year) => isListed(overview, year)).length;
  const recent = ({ context }: SchoolOverview): boolean =>
    context?.federalLists.some(({ year }) => year === null || years.includes(year)) ?? false;
  return analysis.schools
    .filter((overview) => count(overview) > 0 || recent(overview))
    .sort(
      (a, b) =>
        count(b) - count(a) ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        words.compare(a.school.name, b.school.name),
    );
}

function isListed({ flaggedYears, context }: SchoolOverview, year: number): boolean {
  return flaggedYears.includes(year) || (context?.federalLists.some((list) => list.year === year) ?? false);
}

interface Columns {
  readonly years: readonly number[];
  readonly newest: number | null;
  readonly hasLists: boolean;
}

function yearRow(
  writer: SheetWriter,
  overview: SchoolOverview,
  { years, newest, hasLists }: Columns,
  number: number,
  words: ReportWords,
): void {
  const zone = newest === null ? null : riskZone(overview, newest);
  const federal = (overview.context?.federalLists ?? []).map(({ year, count }) =>
    words.text('years.federal', { year: year === null ? 'none' : String(year), count }),
  );
  writer.row([
    { value: number, format: { ...BOXED, horizontal: 'center' } },
    { value: overview.school.login ?? '', format: BOXED },
    { value: shortSchoolName(overview.school.name), format: BOXED },
    ...years.map((year) => yearCell(overview, year, words)),
    ...(hasLists ? [{ value: federal.join('\n') || null, format: { ...BOXED, ...SMALL } }] : []),
    { value: zone ? words.zoneStatus(zone) : null, format: { ...BOXED, ...SMALL } },
  ]);
}

function yearCell(overview: SchoolOverview, year: number, words: ReportWords): ReportCell {
  const results = overview.results.filter(({ assessment }) => assessment.year === year);
  if (results.length === 0) return { value: words.text('years.noData'), format: { ...BOXED, ...SMALL } };
  const flagged = flaggedResults({ ...overview, results });
  const level = worstLevel(results.map(({ result }) => result.level));
  if (flagged.length === 0)
    return { value: level === 'insufficient' ? words.level(level) : '–', format: { ...BOXED, ...SMALL } };
  const lines = [...flagged]
    .sort((a, b) => LEVELS.indexOf(a.result.level) - LEVELS.indexOf(b.result.level))
    .map(({ assessment, result }) => `${LEVEL_SIGN[result.level]} ${words.text('years.work', workParams(assessment))}`);
  return { value: lines.join('\n'), format: { ...BOXED, ...SMALL, ...levelFill(level) } };
}

function workParams({ subject, grade }: SchoolOverview['results'][number]['assessment']) {
  return { subject: subject ?? 'none', grade: grade ?? 'none' };
}
