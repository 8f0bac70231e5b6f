import type { PlanOperation, PlanValue, WorkbookPlan } from '../plan/workbook-plan';
import { FONT } from '../templates/sheet-builder';
import type { RecheckSample, SampledWork } from '../recheck/sample';

/** Texts of the list in the user's language. */
export interface RecheckListTexts {
  readonly title: string;
  readonly note: string;
  /** who marks again and when, to be filled in by hand */
  readonly commission: string;
  readonly footer: string;
  /** along the columns of `COLUMNS` */
  readonly head: readonly string[];
  reason(work: SampledWork): string;
}

/** Names of the columns in their order; their headings are `recheck.head.<name>`. */
export const COLUMNS = [
  'number',
  'login',
  'school',
  'subject',
  'grade',
  'year',
  'code',
  'className',
  'score',
  'mark',
  'journal',
  'reason',
  'secondScore',
  'secondMark',
] as const;
const WIDTHS = [5, 11, 28, 14, 7, 6, 11, 8, 10, 10, 10, 36, 14, 14];
/** Numbers and short codes stand in the middle, so that they do not touch the text beside them. */
const CENTERED: readonly (typeof COLUMNS)[number][] = [
  'number',
  'grade',
  'year',
  'className',
  'score',
  'mark',
  'journal',
];
const HEAD_ROW = 3;
/** three lines of a heading, points */
const HEAD_HEIGHT = 47;
const GREY = '#E7E6E6';

/**
 * A new sheet with the works to mark again: pupil codes as in the source, no names; the last two columns are left for the second
 * marking, so that the filled list is read back as a protocol of re-check.
 */
export function recheckListPlan(
  samples: readonly RecheckSample[],
  sheet: string,
  texts: RecheckListTexts,
): WorkbookPlan {
  const rows = samples.flatMap((sample) => sample.works.map((work) => ({ sample, work })));
  const values = rows.map(({ sample: { school, assessment }, work }, i): PlanValue[] => [
    i + 1,
    school.login ?? '',
    school.name,
    assessment.subject ?? '',
    assessment.grade,
    assessment.year,
    work.code,
    work.className ?? '',
    work.score,
    work.mark,
    work.journal,
    texts.reason(work),
    // the user's own columns: never written, so that a refresh tells them from ours
    undefined,
    undefined,
  ]);
  const columns = COLUMNS.length;
  const table = { row: HEAD_ROW, column: 0, rows: values.length + 1, columns };
  const operations: PlanOperation[] = [
    { kind: 'addSheet', sheet },
    { kind: 'setValues', sheet, row: 0, column: 0, values: [[texts.title], [texts.note], [texts.commission]] },
    { kind: 'setValues', sheet, row: HEAD_ROW, column: 0, values: [[...texts.head], ...values] },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      format: { fontName: FONT, bold: true, fontSize: 14 },
    },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ row: 1, column: 0, rows: 1, columns: 1 }],
      format: { fontName: FONT, fontSize: 9 },
    },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ row: 2, column: 0, rows: 1, columns: 1 }],
      format: { fontName: FONT, fontSize: 10, vertical: 'center' },
    },
    {
      kind: 'setFormat',
      sheet,
      rects: [table],
      format: {
        fontName: FONT,
        fontSize: 10,
        wrap: true,
        vertical: 'top',
        border: { style: 'thin', color: '#A6A6A6' },
      },
    },
    {
      kind: 'setFormat',
      sheet,
      rects: [{ ...table, rows: 1 }],
      format: { bold: true, fill: GREY, horizontal: 'center', vertical: 'center' },
    },
    {
      kind: 'setFormat',
      sheet,
      rects: CENTERED.map((name) => ({ ...table, column: COLUMNS.indexOf(name), columns: 1 })),
      format: { horizontal: 'center' },
    },
    {
      kind: 'rowHeights',
      sheet,
      heights: [
        { row: 2, height: 24 },
        { row: HEAD_ROW, height: HEAD_HEIGHT },
      ],
    },
    { kind: 'columnWidths', sheet, widths: WIDTHS.map((width, column) => ({ column, width })) },
    { kind: 'freeze', sheet, rows: HEAD_ROW + 1, columns: 0 },
    {
      kind: 'pageLayout',
      sheet,
      layout: {
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: true,
        margins: 'narrow',
        repeatRows: [HEAD_ROW, HEAD_ROW],
        footer: texts.footer,
      },
    },
    { kind: 'activate', sheet },
  ];
  return {
    title: 'recheckList',
    params: { name: sheet, works: values.length },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations,
  };
}
