import type { PlanOperation } from '../../plan/workbook-plan';
import type { Analysis, AssessmentResult, SchoolResult } from '../../risk/analysis';
import { combinedOf, LEVELS, signColumn, usedSigns, whyUnjudged, worksInOrder } from '../facts';
import type { ReportWords } from '../words';
import { BOXED, FILL, HEAD, LEVEL_SIGN, levelFill, SMALL, TITLE, widePage } from './look';
import { SheetWriter, type ReportCell } from './sheet-writer';
import { shortSchoolName } from '../../schools/short-name';

const BEFORE = [5, 34, 8, 19];
const AFTER = [10, 9];
const SIGN_WIDTH = 12.5;
/** What the heading and the legend need of all columns of signs together. */
const LEAST_ROOM = 50;

/** Bands of the one-sided probability of a sign; each with a fill, and a mark that is part of the number format. */
const BANDS = [
  { upTo: 0.01, mark: '▲▲', fill: FILL.veryRare, key: 'veryRare' },
  { upTo: 0.05, mark: '▲', fill: FILL.rare, key: 'rare' },
] as const;
const BELOW = { from: 0.95, mark: '▽', fill: FILL.below, key: 'below' } as const;

/** Digits of a sign's value; shares are shown as percent. */
const FORMAT: Readonly<Record<string, string>> = {
  bunch_guard: '0.0',
  bunch_multi: '0.0',
  jbunch: '0',
  conf: '0.0%',
  conf_agg: '0.0%',
  sim: '0.000',
};
const USUAL_FORMAT = '0.00';

/** Schools down, signs across, all works under one header; strongest schools of each work first. */
export function heatMapSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const works = worksInOrder(analysis, words);
  const signs = usedSigns(analysis, works);
  const columns = Math.max(1, signs.length);
  const width = Math.max(SIGN_WIDTH, LEAST_ROOM / columns);
  const writer = new SheetWriter(sheet, [...BEFORE, ...Array.from({ length: columns }, () => width), ...AFTER]);
  writer.text(words.text('heat.title'), TITLE, 22);
  const header = signs.length === 0 ? null : top(writer, analysis, signs, columns, words);
  const titles = new Set<number>();
  for (const work of works) {
    const look = { ...BOXED, bold: true, fill: FILL.section, vertical: 'center' } as const;
    titles.add(writer.text(words.work(work.assessment), look, 18));
    if (work.set === null) writer.text(untestedText(work, words), { ...BOXED, ...SMALL });
    else writeSchools(writer, analysis, work, signs, columns, words);
  }
  writer.keepWithNext(titles, 'landscape', header);
  return writer.operations(
    widePage(header, words.text('footer')),
    ...(header === null ? [] : [{ rows: header + 1, columns: 2 }]),
  );
}

/** What the cells mean and the heading of their columns; a book without any sign has no columns to explain. */
function top(
  writer: SheetWriter,
  analysis: Analysis,
  signs: readonly string[],
  columns: number,
  words: ReportWords,
): number {
  writer.text(words.text('heat.note', { variant: analysis.variant }), SMALL);
  legend(writer, columns, words);
  writer.gap(4);
  return head(writer, signs, columns, words);
}

function legend(writer: SheetWriter, columns: number, words: ReportWords): void {
  const cells = [...BANDS, BELOW].map(({ mark, fill, key }): ReportCell => ({
    value: `${mark} ${words.text(`heat.${key}`)}`,
    span: key === 'below' ? columns : 1,
    format: { ...BOXED, ...SMALL, fill, vertical: 'center' },
  }));
  const [veryRare, rare, below] = cells;
  writer.row([
    { value: words.text('heat.legend'), format: { ...SMALL, wrap: false } },
    { ...(veryRare ?? { value: null }) },
    { ...(rare ?? { value: null }), span: 2 },
    { ...(below ?? { value: null }) },
  ]);
}

function head(writer: SheetWriter, signs: readonly string[], columns: number, words: ReportWords): number {
  const titles = Array.from({ length: columns }, (_, k) => {
    const id = signs[k];
    return id === undefined ? null : words.indicator(id, 'short');
  });
  return writer.row(
    ['№', words.text('head.school'), words.text('head.pupilsShort'), words.text('head.level'), ...titles, 'p', 'q'].map(
      (value, column): ReportCell => ({ value, format: { ...HEAD, fontSize: column > 3 ? 8.5 : 10 } }),
    ),
    38,
  );
}

/** A work in which no sign could be computed has no rows: why not, in words. */
function untestedText(work: AssessmentResult, words: ReportWords): string {
  return [words.text('heat.untested', { schools: work.schools.length }), ...whyUnjudged(work, words)].join(' ');
}

function writeSchools(
  writer: SheetWriter,
  analysis: Analysis,
  work: AssessmentResult,
  signs: readonly string[],
  columns: number,
  words: ReportWords,
): void {
  const rare = signs.map((id) => signColumn(analysis, work, id));
  const places = new Map(work.schools.map((school, s) => [school, s]));
  ranked(work, words).forEach((result, i) => {
    const s = places.get(result) ?? 0;
    const cells = Array.from({ length: columns }, (_, k) => signCell(result, signs[k], rare[k]?.[s] ?? null));
    schoolRow(writer, work, result, i + 1, cells, words);
  });
}

function ranked(work: AssessmentResult, words: ReportWords): readonly SchoolResult[] {
  const p = (school: SchoolResult): number => combinedOf(work, school)?.p ?? 2;
  return [...work.schools].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || p(a) - p(b) || words.compare(a.school.name, b.school.name),
  );
}

function schoolRow(
  writer: SheetWriter,
  work: AssessmentResult,
  result: SchoolResult,
  number: number,
  signs: readonly ReportCell[],
  words: ReportWords,
): void {
  const combined = combinedOf(work, result);
  const centred = { ...BOXED, horizontal: 'center' } as const;
  writer.row([
    { value: number, format: centred },
    { value: shortSchoolName(result.school.name), format: BOXED },
    { value: result.n, format: centred },
    {
      value: `${LEVEL_SIGN[result.level]} ${words.level(result.level)}`,
      format: { ...BOXED, ...SMALL, ...levelFill(result.level) },
    },
    ...signs,
    {
      value: combined?.p ?? null,
      format: { ...centred, numberFormat: `[<0.0001]"${words.text('heat.tiny')}";0.0000` },
    },
    { value: combined?.q ?? null, format: { ...centred, numberFormat: `[<0.001]"${words.text('heat.tinyQ')}";0.000` } },
  ]);
}

function signCell(result: SchoolResult, id: string | undefined, p: number | null): ReportCell {
  const value = id === undefined ? null : (result.indicators[id]?.value ?? null);
  if (id === undefined || value === null)
    return { value: id === undefined ? null : '–', format: { ...BOXED, horizontal: 'center' } };
  const digits = FORMAT[id] ?? USUAL_FORMAT;
  const band = p === null ? null : (BANDS.find(({ upTo }) => p <= upTo) ?? (p >= BELOW.from ? BELOW : null));
  const marked = band ? `${digits}" ${band.mark}";-${digits}" ${band.mark}"` : digits;
  return {
    value,
    format: {
      ...BOXED,
      horizontal: 'right',
      numberFormat: marked,
      ...(band ? { fill: band.fill } : {}),
      ...(band?.key === 'veryRare' ? { bold: true } : {}),
    },
  };
}
