import type { CellFormat } from '../../plan/workbook-plan';
import type { SchoolOverview } from '../../risk/analysis';
import { riskZone } from '../../risk/views/risk-zone';
import { shortSchoolName } from '../../schools/short-name';
import { flaggedIn, flaggedResults, mainResult } from '../facts';
import type { ReportWords } from '../words';
import { BOXED, HEAD, LEVEL_SIGN, levelFill, SMALL } from './look';
import type { ReportCell, SheetWriter } from './sheet-writer';

/** So many more schools are named below the list. */
const MOST_NAMED = 40;
const LOWEST_HEADING = 18;

/** The schools of the page: each with two signs, or in one line where there are many. */
export interface RiskList {
  readonly head: readonly ReportCell[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly height: number;
}

export function riskHeading(risk: readonly SchoolOverview[], newest: number | null, words: ReportWords): string {
  const now = risk.filter((overview) => flaggedIn(overview, newest)).length;
  const before = risk.length - now;
  return words.text('pages.attention', {
    count: risk.length,
    split: newest === null || before === 0 ? 'no' : 'yes',
    year: String(newest ?? ''),
    now,
    before,
  });
}

export function fullList(
  writer: SheetWriter,
  risk: readonly SchoolOverview[],
  newest: number | null,
  words: ReportWords,
): RiskList {
  const head = [
    { value: '№', format: HEAD },
    { value: words.text('head.school'), span: 2, format: HEAD },
    { value: words.text('head.level'), span: 2, format: HEAD },
    { value: words.text('head.mainReason'), span: 5, format: { ...HEAD, ...SMALL } },
  ];
  const rows = risk.map((overview, i): ReportCell[] => [
    { value: i + 1, format: { ...BOXED, horizontal: 'center' } },
    { value: shortSchoolName(overview.school.name), span: 2, format: { ...BOXED, fontSize: 10 } },
    { value: signAndLevel(overview, words), span: 2, format: { ...BOXED, ...SMALL, ...levelFill(overview.level) } },
    { value: mainReason(overview, newest, words), span: 5, format: { ...BOXED, ...SMALL } },
  ]);
  return measured(writer, head, rows);
}

/** The level by its sign alone: the table of works above says what the signs mean. */
export function shortList(writer: SheetWriter, risk: readonly SchoolOverview[], words: ReportWords): RiskList {
  const head = [
    { value: '№', format: { ...HEAD, ...SMALL } },
    { value: words.text('head.school'), span: 2, format: { ...HEAD, ...SMALL } },
    { value: words.text('pages.sign'), format: { ...HEAD, ...SMALL } },
    { value: words.text('pages.mainSign'), span: 6, format: { ...HEAD, ...SMALL } },
  ];
  const cell: CellFormat = { ...BOXED, ...SMALL };
  const rows = risk.map((overview, i): ReportCell[] => [
    { value: i + 1, format: { ...cell, horizontal: 'center' } },
    { value: shortSchoolName(overview.school.name), span: 2, format: cell },
    { value: LEVEL_SIGN[overview.level], format: { ...cell, horizontal: 'center', ...levelFill(overview.level) } },
    { value: mainSign(overview, words), span: 6, format: cell },
  ]);
  return measured(writer, head, rows);
}

function measured(writer: SheetWriter, head: readonly ReportCell[], rows: readonly ReportCell[][]): RiskList {
  const height = [head, ...rows].reduce((sum, row) => sum + writer.rowHeight(row), LOWEST_HEADING);
  return { head, rows, height };
}

/** As many schools as the room allows; the others by name. */
export function writeList(
  writer: SheetWriter,
  risk: readonly SchoolOverview[],
  newest: number | null,
  { head, rows, height }: RiskList,
  room: number,
  words: ReportWords,
): void {
  writer.text(riskHeading(risk, newest, words), { bold: true, fontSize: 12 }, LOWEST_HEADING);
  writer.row(head);
  const left = height <= room ? Infinity : room - LOWEST_HEADING - writer.rowHeight(head);
  const shown = mostRows(writer, risk, rows, left, words);
  for (const row of rows.slice(0, shown)) writer.row(row);
  if (risk.length > shown) writer.text(moreText(risk.slice(shown), words), SMALL);
}

/** The most rows that leave room to the names of the others; one at least. */
function mostRows(
  writer: SheetWriter,
  risk: readonly SchoolOverview[],
  rows: readonly (readonly ReportCell[])[],
  left: number,
  words: ReportWords,
): number {
  let used = rows.reduce((sum, row) => sum + writer.rowHeight(row), 0);
  let shown = rows.length;
  for (; shown > 1; shown--) {
    const others = shown === rows.length ? 0 : writer.textHeight(moreText(risk.slice(shown), words), SMALL);
    if (used + others <= left) break;
    used -= writer.rowHeight(rows[shown - 1] ?? []);
  }
  return shown;
}

/** By name, so that the head sees every school; only a list that would take the page is cut. */
function moreText(schools: readonly SchoolOverview[], words: ReportWords): string {
  const names = schools.slice(0, MOST_NAMED).map(({ school }) => shortSchoolName(school.name));
  return words.text('summary.moreSchools', {
    count: schools.length,
    names: names.join(', ') + (schools.length > MOST_NAMED ? ', …' : ''),
  });
}

function signAndLevel({ level }: SchoolOverview, words: ReportWords): string {
  return `${LEVEL_SIGN[level]} ${words.level(level)}`;
}

/** «Русский язык, 4 класс, 2026: границы отметок (0,3 %), журнал (2 %); ещё 1 работа. Впервые.» */
export function mainReason(overview: SchoolOverview, newest: number | null, words: ReportWords, most = 2): string {
  const zone = newest === null ? null : riskZone(overview, newest);
  const known = zone && zone.status !== 'unknown' && zone.status !== 'onlyYear' ? words.zoneStatus(zone) : 'none';
  return reasonText(overview, words, most, known, (sign, p) => words.text('sign', { sign, p: words.probability(p) }));
}

function mainSign(overview: SchoolOverview, words: ReportWords): string {
  return reasonText(overview, words, 1, 'none', (sign) => sign);
}

function reasonText(
  overview: SchoolOverview,
  words: ReportWords,
  most: number,
  zone: string,
  told: (sign: string, p: number) => string,
): string {
  const main = mainResult(overview);
  if (!main) return '';
  const { assessment, result } = main;
  const signs = result.reasons.slice(0, most).map(({ indicator, p }) => told(words.indicator(indicator, 'short'), p));
  return words.text('mainReason', {
    work: words.shortWork(assessment),
    signs: signs.join(', '),
    more: flaggedResults(overview).length - 1,
    zone,
  });
}
