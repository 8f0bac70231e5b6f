import type { ChartData, DistributionChart, FunnelChart } from '../../risk/charts/chart-data';
import { LEVELS_SHOWN } from './chart-series';
import type { ChartTable, ChartTexts, TableColumn } from './chart-texts';

/** The cells that a native chart takes its numbers from. */
export type ChartBlock = ChartTable;

/** The table of the pane, except where the native chart needs its series in columns of their own. */
export function chartBlock(chart: ChartData, texts: ChartTexts): ChartBlock {
  if (chart.kind === 'distribution') return distributionBlock(chart, texts);
  return chart.kind === 'funnel' ? funnelBlock(chart, texts) : texts.table;
}

/** Works at a boundary stand in a column of their own, so that they get their own colour. */
function distributionBlock({ observed, expected, cuts }: DistributionChart, { table, series }: ChartTexts): ChartBlock {
  const [score, works, ...rest] = table.columns;
  if (!score || !works) return table;
  const isCut = (at: number): boolean => cuts?.includes(at) ?? false;
  return {
    columns: [score, works, { name: series.atCut, form: 'whole' }, ...rest],
    rows: observed.map((count, at) => [
      table.rows[at]?.[0] ?? at,
      isCut(at) ? null : count,
      isCut(at) ? count : null,
      ...(expected === null ? [] : [expected[at] ?? 0]),
    ]),
  };
}

/** One column of values for each level, then the limits: x, lower, upper, centre. */
function funnelBlock({ points, limits, centre }: FunnelChart, { table, series }: ChartTexts): ChartBlock {
  const [name, pupils, value] = table.columns;
  if (!name || !pupils || !value) return table;
  const form = value.form;
  const column = (title: string): TableColumn => ({ name: title, form });
  const rows = Math.max(points.length, limits.length);
  return {
    columns: [
      name,
      pupils,
      ...LEVELS_SHOWN.map((level) => column(series.levels[level])),
      { ...pupils },
      column(series.lower),
      column(series.upper),
      column(series.centre),
    ],
    rows: Array.from({ length: rows }, (_, i) => {
      const [point, limit] = [points[i], limits[i]];
      return [
        table.rows[i]?.[0] ?? null,
        point?.n ?? null,
        ...LEVELS_SHOWN.map((level) => (point?.level === level ? point.value : null)),
        limit ? Math.round(limit.n * 10) / 10 : null,
        limit?.lower ?? null,
        limit?.upper ?? null,
        limit ? centre : null,
      ];
    }),
  };
}
