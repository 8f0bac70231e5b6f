import type { Rect } from '../../domain/cell';
import type { ChartSpec } from '../../plan/chart';
import type { PlanOperation, WorkbookPlan } from '../../plan/workbook-plan';
import type { ChartData } from '../../risk/charts/chart-data';
import { levelChartColors, type LevelChartColors } from '../level-chart-colors';
import { PALETTES } from '../palettes';
import { chartBlock, type ChartBlock } from './chart-block';
import { chartSeries, kindOf } from './chart-series';
import type { ChartTexts, NumberForm } from './chart-texts';

/** Where the chart goes: on a sheet of its own, or with its top left corner at a cell. */
export interface ChartPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly isNew: boolean;
  /** unique among the charts of the sheet */
  readonly name: string;
}

/** Rows and columns of standard size that the picture covers. */
const PICTURE = { rows: 18, columns: 9 } as const;
/** The title above the numbers, and the sentence below it. */
const HEAD_ROWS = 3;
const WIDEST = 44;
const NARROWEST = 9;
const FORMATS: Readonly<Record<NumberForm, string>> = { text: '@', whole: '0', decimal: '0.00', share: '0.0%' };
const GREY = '#E7E6E6';

/**
 * The numbers of a chart with a native chart beside them. On a sheet of its own the columns get fitting widths; on a sheet of the
 * user's only free cells are written and no width is touched.
 */
export function chartPlan(
  chart: ChartData,
  texts: ChartTexts,
  place: ChartPlace,
  colors: LevelChartColors = levelChartColors(PALETTES.orangeBlue),
): WorkbookPlan {
  const { sheet, row, column, isNew } = place;
  const block = chartBlock(chart, texts);
  const table: Rect = { row: row + HEAD_ROWS, column, rows: block.rows.length + 1, columns: block.columns.length };
  const picture = pictureRect(table, place);
  return {
    title: 'insertChart',
    params: { name: sheet },
    needs: isNew ? [{ kind: 'sheetAbsent', sheet }] : freeCells(sheet, place, table, picture),
    operations: [
      ...(isNew ? [{ kind: 'addSheet', sheet } as const] : []),
      { kind: 'setValues', sheet, row, column, values: [[texts.title], [texts.sentence]] },
      {
        kind: 'setFormat',
        sheet,
        rects: [{ row, column, rows: 1, columns: 1 }],
        format: { bold: true, ...(isNew ? { fontSize: 14 } : {}) },
      },
      ...formats(sheet, table, block),
      {
        kind: 'setValues',
        sheet,
        row: table.row,
        column,
        values: [block.columns.map(({ name }) => name), ...block.rows],
      },
      ...(isNew ? [widths(sheet, column, block)] : []),
      {
        kind: 'addChart',
        sheet,
        chart: {
          ...spec(chart, texts, picture, place.name),
          series: chartSeries(chart, texts, block, table, colors),
        },
      },
      { kind: 'activate', sheet, row, column },
    ],
  };
}

/** Beside the numbers, one column further; on a sheet of its own the numbers stand below each other at the left. */
function pictureRect(table: Rect, { row, column }: ChartPlace): Rect {
  return { row: row + HEAD_ROWS, column: column + table.columns + 1, ...PICTURE };
}

function freeCells(sheet: string, { row, column }: ChartPlace, table: Rect, picture: Rect): WorkbookPlan['needs'] {
  const rows = Math.max(table.row + table.rows, picture.row + picture.rows) - row;
  const rect = { row, column, rows, columns: picture.column + picture.columns - column };
  return [
    { kind: 'sheetExists', sheet },
    { kind: 'writable', sheet },
    { kind: 'empty', sheet, rect },
    { kind: 'noMerges', sheet, rect },
  ];
}

function formats(sheet: string, table: Rect, { columns }: ChartBlock): PlanOperation[] {
  return [
    {
      kind: 'setFormat',
      sheet,
      rects: [{ ...table, rows: 1 }],
      format: { bold: true, fill: GREY, horizontal: 'center', vertical: 'center', wrap: true },
    },
    ...columns.map(({ form }, index): PlanOperation => ({
      kind: 'setFormat',
      sheet,
      rects: [{ row: table.row + 1, column: table.column + index, rows: table.rows - 1, columns: 1 }],
      format: { numberFormat: FORMATS[form], horizontal: form === 'text' ? 'left' : 'right' },
    })),
  ];
}

function widths(sheet: string, column: number, { columns, rows }: ChartBlock): PlanOperation {
  return {
    kind: 'columnWidths',
    sheet,
    widths: columns.map(({ name, form }, index) => {
      const cells = form === 'text' ? rows.map((row) => String(row[index] ?? '').length) : [];
      // a heading of two words stands on two lines; its longest word, in bold type, must not be broken
      const word = Math.max(...name.split(' ').map(({ length }) => length));
      const longest = Math.max(Math.ceil(name.length * 0.7), Math.ceil(word * 1.15), ...cells) + 2;
      return { column: column + index, width: Math.min(WIDEST, Math.max(NARROWEST, longest)) };
    }),
  };
}

function spec(chart: ChartData, texts: ChartTexts, place: Rect, name: string): Omit<ChartSpec, 'series'> {
  const isShare = chart.kind !== 'distribution' && chart.kind !== 'funnel';
  return {
    name,
    kind: kindOf(chart),
    title: texts.title,
    alternative: texts.sentence,
    place,
    xAxis: { title: texts.xTitle },
    yAxis: {
      title: texts.yTitle,
      gridlines: true,
      ...(isShare ? { numberFormat: '0%' } : {}),
      ...(chart.kind === 'tasks' ? { minimum: 0, maximum: 1 } : {}),
    },
    legend: 'bottom',
  };
}
