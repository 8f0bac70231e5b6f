import type { IndicatorResult, ReasonCode } from '../../domain/outcome';
import type { PlanOperation, PlanValue } from '../../plan/workbook-plan';
import { FONT } from '../../templates/sheet-builder';
import { indicators } from '../../indicators/registry';
import type { Analysis, AssessmentResult, SchoolResult } from '../../risk/analysis';
import { combinedOf, worksInOrder } from '../facts';
import type { ReportWords } from '../words';
import { FILL, TAB } from './look';

/** Columns in order with their width and number format; headings are `table.<name>`. */
const COLUMNS = [
  ['subject', 18, '@'],
  ['grade', 7, '0'],
  ['year', 7, '0'],
  ['login', 13, '@'],
  ['school', 30, '@'],
  ['pupils', 10, '0'],
  ['level', 27, '@'],
  ['set', 8, '@'],
  ['setP', 11, '0.000000'],
  ['setQ', 11, '0.0000'],
  ['indicator', 26, '@'],
  ['value', 12, '0.0000'],
  ['n', 8, '0'],
  ['low', 11, '0.0000'],
  ['high', 11, '0.0000'],
  ['z', 9, '0.000'],
  ['p', 12, '0.000000'],
  ['missing', 14, '@'],
] as const;

const DIGITS = 7;

interface SchoolRow {
  readonly indicator: string;
  readonly values: readonly PlanValue[];
  readonly reason: ReasonCode | null;
}

/**
 * Every number as open data: one line per school, work and indicator, no merged cells, heading in the first row, ready for a filter. A
 * missing number has its reason code; the codes are explained beside the table.
 */
export function indicatorTableSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const rows = worksInOrder(analysis, words).flatMap((work) => workRows(work, words));
  const columns = COLUMNS.length;
  const area = { row: 0, column: 0, rows: rows.length + 1, columns };
  return [
    { kind: 'addSheet', sheet, tabColor: TAB },
    { kind: 'columnWidths', sheet, widths: COLUMNS.map(([, width], column) => ({ column, width })) },
    { kind: 'setFormat', sheet, rects: [area], format: { fontName: FONT, fontSize: 10 } },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ ...area, rows: 1 }],
      format: { bold: true, fill: FILL.header, wrap: true, vertical: 'center', horizontal: 'center' },
    },
    ...numberFormats(sheet, rows.length),
    {
      kind: 'setValues',
      sheet,
      row: 0,
      column: 0,
      values: [COLUMNS.map(([name]) => words.text(`table.${name}`)), ...rows.map(({ values }) => values)],
    },
    ...codeList(sheet, rows, words),
    { kind: 'rowHeights', sheet, heights: [{ row: 0, height: 30 }] },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
    { kind: 'filter', sheet, rect: area },
    {
      kind: 'pageLayout',
      sheet,
      layout: {
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: true,
        margins: 'narrow',
        repeatRows: [0, 0],
        footer: words.text('footer'),
        printArea: area,
      },
    },
  ];
}

/** What the codes mean, beside the table and outside of its print area, so that the table itself stays plain. */
function codeList(sheet: string, rows: readonly SchoolRow[], words: ReportWords): PlanOperation[] {
  const codes = [...new Set(rows.flatMap(({ reason }) => reason ?? []))];
  const used = new Set(rows.map(({ indicator }) => indicator));
  const values: PlanValue[][] = [
    [words.text('table.indicator'), words.text('table.meaning'), words.text('table.unit'), words.text('table.code')],
    ...indicators
      .filter(({ id }) => used.has(id))
      .map(({ id, spec }) => [words.indicator(id, 'short'), words.indicator(id, 'name'), words.unit(spec.unit), id]),
    [null, null, null, null],
    [words.text('table.missing'), words.text('table.meaning'), null, null],
    ...codes.map((code) => [code, words.missing(code), null, null]),
  ];
  const column = COLUMNS.length + 1;
  const widths = [26, 70, 28, 15].map((width, i) => ({ column: column + i, width }));
  return [
    { kind: 'columnWidths', sheet, widths },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ row: 0, column, rows: values.length, columns: widths.length }],
      format: { fontName: FONT, fontSize: 10 },
    },
    { kind: 'setValues', sheet, row: 0, column, values },
  ];
}

/** Columns of one format together, so that each is one step. */
function numberFormats(sheet: string, rows: number): PlanOperation[] {
  if (rows === 0) return [];
  const byFormat = new Map<string, number[]>();
  COLUMNS.forEach(([, , format], column) => byFormat.set(format, [...(byFormat.get(format) ?? []), column]));
  return [...byFormat].map(([numberFormat, columns]) => ({
    kind: 'setFormat',
    sheet,
    rects: columns.map((column) => ({ row: 1, column, rows, columns: 1 })),
    format: { numberFormat, ...(numberFormat === '@' ? {} : { horizontal: 'center' as const }) },
  }));
}

/** Lines of one work, indicator by indicator: what no school has, and for one reason, is one line for all of them. */
function workRows(work: AssessmentResult, words: ReportWords): SchoolRow[] {
  return indicators.flatMap(({ id }): SchoolRow[] => {
    const own = work.schools.flatMap((result) => {
      const found = result.indicators[id];
      return found ? [{ result, found }] : [];
    });
    const [first] = own;
    const reason = first?.found.reason ?? null;
    if (reason !== null && own.every(({ found }) => found.reason === reason && isBlank(found)))
      return [rowOf(work, null, id, { ...BLANK, reason }, words)];
    return own.map(({ result, found }) => rowOf(work, result, id, found, words));
  });
}

const BLANK = { value: null, ci: null, z: null, p: null, n: null } as const;

function isBlank({ value, z, p }: IndicatorResult): boolean {
  return value === null && z === null && p === null;
}

type Numbers = Pick<IndicatorResult, 'value' | 'ci' | 'z' | 'p' | 'reason'> & { readonly n: number | null };

function rowOf(
  work: AssessmentResult,
  result: SchoolResult | null,
  id: string,
  { value, ci, z, p, n, reason }: Numbers,
  words: ReportWords,
): SchoolRow {
  const { subject, grade, year } = work.assessment;
  const combined = result && combinedOf(work, result);
  return {
    reason,
    indicator: id,
    values: [
      subject,
      grade,
      year,
      result?.school.login ?? null,
      result?.school.name ?? words.text('table.all'),
      result?.n ?? null,
      result ? words.level(result.level) : null,
      work.set,
      rounded(combined?.p),
      rounded(combined?.q),
      words.indicator(id, 'short'),
      rounded(value),
      n,
      rounded(ci?.[0]),
      rounded(ci?.[1]),
      rounded(z),
      rounded(p),
      reason,
    ],
  };
}

/** More digits than any use of these numbers needs; the rest would only make the workbook larger. */
function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(DIGITS));
}
