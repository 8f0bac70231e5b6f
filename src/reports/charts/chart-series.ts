import type { Rect } from '../../domain/cell';
import type { Level } from '../../domain/outcome';
import type { ChartKind, ChartSeries } from '../../plan/chart';
import type { ChartData } from '../../risk/charts/chart-data';
import type { LevelChartColors } from '../level-chart-colors';
import type { ChartBlock } from './chart-block';
import type { ChartTexts } from './chart-texts';

/** Told apart in grey print by brightness, and by marker or line besides. */
const BLUE = '#0F6CBD';
const ORANGE = '#DA3B01';
const GREY = '#A6A6A6';
const DARK = '#242424';
/** Dots of schools without signs: dark enough to be seen on white; their shape tells them from the others. */
const UNMARKED = '#767676';

export const LEVELS_SHOWN: readonly Level[] = ['strong', 'check', 'none', 'insufficient'];

export function kindOf(chart: ChartData): ChartKind {
  switch (chart.kind) {
    case 'distribution':
      return 'columnStacked';
    case 'funnel':
      return 'scatter';
    case 'dynamics':
      return 'lineMarkers';
    case 'tasks':
    case 'ownBoundary':
    case 'journal':
    case 'marks':
      return 'columnClustered';
  }
}

/** Series over the columns of the block, which stands in `table` with its heading first. */
export function chartSeries(
  chart: ChartData,
  texts: ChartTexts,
  block: ChartBlock,
  table: Rect,
  colors: LevelChartColors,
): ChartSeries[] {
  const at = (index: number, rows = table.rows - 1): Rect => ({
    row: table.row + 1,
    column: table.column + index,
    rows: Math.max(1, rows),
    columns: 1,
  });
  switch (chart.kind) {
    case 'distribution':
      return [
        { name: texts.series.own, values: at(1), categories: at(0), color: BLUE },
        ...(chart.cuts === null ? [] : [{ name: texts.series.atCut, values: at(2), categories: at(0), color: ORANGE }]),
        ...(chart.expected === null
          ? []
          : ([
              {
                name: texts.series.others,
                values: at(3),
                categories: at(0),
                color: DARK,
                kind: 'line',
                line: 'dashed',
                marker: 'none',
              },
            ] as const)),
      ];
    case 'funnel':
      return funnelSeries(chart, texts, at, colors);
    case 'dynamics':
      return [
        { name: texts.series.own, values: at(1), categories: at(0), color: BLUE, line: 'solid', marker: 'circle' },
        { name: texts.series.others, values: at(2), categories: at(0), color: GREY, line: 'dashed', marker: 'none' },
      ];
    case 'tasks':
      return pair(texts, at(0), at(2), at(3));
    case 'journal':
    case 'ownBoundary':
    case 'marks':
      return pair(texts, at(0), at(1), block.columns.length > 2 ? at(2) : null);
  }
}

function pair({ series }: ChartTexts, categories: Rect, own: Rect, others: Rect | null): ChartSeries[] {
  return [
    { name: series.own, values: own, categories, color: BLUE },
    ...(others === null ? [] : [{ name: series.others, values: others, categories, color: GREY }]),
  ];
}

function looks({ strong, check }: LevelChartColors): Readonly<Record<Level, Pick<ChartSeries, 'color' | 'marker'>>> {
  return {
    strong: { color: strong, marker: 'triangle' },
    check: { color: check, marker: 'diamond' },
    none: { color: UNMARKED, marker: 'circle' },
    insufficient: { color: GREY, marker: 'square' },
  };
}

function funnelSeries(
  { points, limits }: Extract<ChartData, { kind: 'funnel' }>,
  { series }: ChartTexts,
  at: (index: number, rows?: number) => Rect,
  colors: LevelChartColors,
): ChartSeries[] {
  const look = looks(colors);
  const first = 2;
  const limitAt = first + LEVELS_SHOWN.length;
  const dots = LEVELS_SHOWN.flatMap((level, i): ChartSeries[] =>
    points.some((point) => point.level === level)
      ? [
          {
            name: series.levels[level],
            values: at(first + i, points.length),
            categories: at(1, points.length),
            line: 'none',
            ...look[level],
          },
        ]
      : [],
  );
  const lines = [series.lower, series.upper, series.centre].map((name, i): ChartSeries => ({
    name,
    values: at(limitAt + 1 + i, limits.length),
    categories: at(limitAt, limits.length),
    color: DARK,
    line: i === 2 ? 'solid' : 'dashed',
    marker: 'none',
  }));
  return [...dots, ...lines];
}
