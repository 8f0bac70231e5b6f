import type { ReasonCode } from '../../domain/outcome';
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
  ['level', 20, '@'],
  ['set', 8, '@'],
  ['setP', 11, '0.000000'],
  ['setQ', 11, '0.0000'],
  ['code', 15, '@'],
  ['indicator', 44, '@'],
  ['value', 12, '0.0000'],
  ['unit', 15, '@'],
  ['n', 8, '0'],
  ['low', 11, '0.0000'],
  ['high', 11, '0.0000'],
  ['z', 9, '0.000'],
  ['p', 12, '0.000000'],
  ['missing', 14, '@'],
] as const;

interface SchoolRow {
  readonly values: readonly PlanValue[];
  readonly reason: ReasonCode | null;
}

/**
 * Every number as open data: one line per school, work and indicator, no merged cells, heading in the first row, ready for a filter. A
 * missing number has its reason code; the codes are explained beside the table.
 */
export function indicatorTableSheet(sheet: string, analysis: Analysis, words: ReportWords): PlanOperation[] {
  const rows = worksInOrder(analysis, words).flatMap((work) =>
    work.schools.flatMap((result) => schoolRows(work, result, words)),
  );
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
  if (codes.length === 0) return [];
  const values = [
    [words.text('table.missing'), words.text('table.meaning')],
    ...codes.map((code) => [code, words.missing(code)]),
  ];
  const column = COLUMNS.length + 1;
  return [
    { kind: 'columnWidths', sheet, widths: [{ column, width: 20 }] },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ row: 0, column, rows: values.length, columns: 2 }],
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
    format: { numberFormat },
  }));
}

function schoolRows(work: AssessmentResult, result: SchoolResult, words: ReportWords): SchoolRow[] {
  const { subject, grade, year } = work.assessment;
  const { school, n, level } = result;
  const combined = combinedOf(work, result);
  return indicators.flatMap(({ id, spec }): SchoolRow[] => {
    const own = result.indicators[id];
    if (!own) return [];
    return [
      {
        reason: own.reason,
        values: [
          subject,
          grade,
          year,
          school.login,
          school.name,
          n,
          words.level(level),
          work.set,
          combined?.p ?? null,
          combined?.q ?? null,
          id,
          words.indicator(id, 'name'),
          own.value,
          words.unit(spec.unit),
          own.n,
          own.ci?.[0] ?? null,
          own.ci?.[1] ?? null,
          own.z,
          own.p,
          own.reason,
        ],
      },
    ];
  });
}
