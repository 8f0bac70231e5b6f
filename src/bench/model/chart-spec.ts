import type { Rect } from '../../domain/cell';
import type { ChartAxis, ChartKind, ChartSeries, ChartSpec } from '../../plan/chart';
import { drawnAs, gridlineColor, outlineColor, seriesLook, textColor, type SeriesLook } from '../../plan/chart-look';
import { columnLeft, columnPoints, rowPoints, rowTop } from '../host/sizes';
import {
  automaticLine,
  newChart,
  newSeries,
  type ChartAxisModel,
  type ChartModel,
  type ChartSeriesModel,
  type ChartSource,
} from './chart-model';
import { maxRows, rectOf } from './rects';
import type { SheetModel } from './sheet-model';

/** Between the words of Excel's API, which the model speaks, and the description that plans and files share. */
const types: Readonly<Record<ChartKind, string>> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  columnStacked100: 'ColumnStacked100',
  barClustered: 'BarClustered',
  line: 'Line',
  lineMarkers: 'LineMarkers',
  scatter: 'XYScatter',
  scatterLines: 'XYScatterLines',
};
const lines: Readonly<Record<string, SeriesLook['line']>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  RoundDot: 'dotted',
  None: 'none',
};
const lineWords = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot', none: 'None' } as const;
const markers: Readonly<Record<string, SeriesLook['marker']>> = {
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  None: 'none',
};
const legends: Readonly<Record<string, NonNullable<ChartSpec['legend']>>> = {
  Bottom: 'bottom',
  Top: 'top',
  Right: 'right',
  Left: 'right',
  Corner: 'right',
};
const propertyPrefix = 'objektiv.chart.';

function kindOf(type: string): ChartKind {
  const kinds = Object.keys(types) as ChartKind[]; // the table's own keys
  return kinds.find((kind) => types[kind] === type) ?? 'scatterLines';
}

/** The chart as a description; its text alternative is what the add-in keeps beside it, since Excel's API has none. */
export function specOf(chart: ChartModel, sheet: SheetModel): ChartSpec {
  const kind = kindOf(chart.type);
  const { legend } = chart;
  return {
    name: chart.name,
    kind,
    title: chart.titleVisible ? chart.title : '',
    alternative: alternativeOf(chart, sheet),
    series: chart.series.flatMap((series) => seriesOf(series, chart)),
    place: placeOf(chart, sheet),
    xAxis: axisOf(chart.categoryAxis),
    yAxis: axisOf(chart.valueAxis),
    legend: legend.visible ? (legends[legend.position] ?? 'bottom') : 'none',
  };
}

function alternativeOf(chart: ChartModel, sheet: SheetModel): string {
  const kept = keptSpec(sheet, chart.name)?.alternative;
  return kept ?? (chart.alternative || chart.title);
}

function keptSpec(sheet: SheetModel, name: string): ChartSpec | null {
  const wanted = (propertyPrefix + name).toLowerCase();
  const text = [...sheet.customProperties].find(([key]) => key.toLowerCase() === wanted)?.[1];
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as ChartSpec; // -- written by the add-in's adapter
  } catch {
    return null;
  }
}

function seriesOf(series: ChartSeriesModel, chart: ChartModel): ChartSeries[] {
  if (!series.values) return [];
  const own = series.type === chart.type ? null : series.type.startsWith('Line') ? 'line' : 'columnClustered';
  const drawn = drawnAs(own ?? kindOf(series.type));
  const stroked = drawn === 'line' || drawn === 'points';
  const color = stroked ? series.line.color : series.fill;
  const line = stroked ? lines[series.line.style] : undefined;
  const marker = stroked ? (series.type === 'Line' ? 'none' : markers[series.marker.style]) : undefined;
  return [
    {
      name: series.name,
      values: series.values.rect,
      ...(series.x ? { categories: series.x.rect } : {}),
      ...(color === null ? {} : { color }),
      ...(line === undefined ? {} : { line }),
      ...(marker === undefined ? {} : { marker }),
      ...(own === null ? {} : { kind: own }),
    },
  ];
}

function axisOf(axis: ChartAxisModel): ChartAxis {
  return {
    ...(axis.title === '' ? {} : { title: axis.title }),
    ...(axis.minimum === null ? {} : { minimum: axis.minimum }),
    ...(axis.maximum === null ? {} : { maximum: axis.maximum }),
    ...(axis.numberFormat === 'General' ? {} : { numberFormat: axis.numberFormat }),
    gridlines: axis.gridlines,
  };
}

/** The cells that the chart covers, by its nearest edges. */
function placeOf({ left, top, width, height }: ChartModel, sheet: SheetModel): Rect {
  const across = (index: number): number => columnPoints(sheet, index);
  const down = (index: number): number => rowPoints(sheet, index);
  const [column, row] = [nearest(left, across), nearest(top, down)];
  const [right, bottom] = [nearest(left + width, across), nearest(top + height, down)];
  return rectOf(row, column, Math.max(1, bottom - row), Math.max(1, right - column));
}

/** The line between cells that lies nearest to so many points. */
function nearest(points: number, sizeOf: (index: number) => number): number {
  let edge = 0;
  for (let index = 0; ; index++) {
    const next = edge + sizeOf(index);
    if (next > points || index >= maxRows) return points - edge <= next - points ? index : index + 1;
    edge = next;
  }
}

/** The chart as it would be after the add-in's adapter had made it. */
export function chartFromSpec(spec: ChartSpec, sheet: SheetModel, nextId: () => string): ChartModel {
  const { row, column, rows, columns } = spec.place;
  const chart = newChart(nextId(), spec.name, types[spec.kind]);
  const [left, top] = [columnLeft(sheet, column), rowTop(sheet, row)];
  const reversed = spec.kind === 'barClustered';
  sheet.customProperties.set(propertyPrefix + spec.name, JSON.stringify(spec));
  return {
    ...chart,
    title: spec.title,
    titleVisible: true,
    titleFont: { size: 12, bold: true, color: textColor },
    alternative: spec.alternative,
    series: spec.series.map((_, i) => seriesFrom(spec, i, sheet.id, nextId())),
    categoryAxis: {
      ...axisFrom(chart.categoryAxis, spec.xAxis ?? {}, false),
      reversed,
      position: reversed ? 'Maximum' : 'Automatic',
    },
    valueAxis: axisFrom(chart.valueAxis, spec.yAxis ?? {}, true),
    legend:
      spec.legend === undefined || spec.legend === 'none'
        ? { ...chart.legend, visible: false }
        : { visible: true, position: { bottom: 'Bottom', right: 'Right', top: 'Top' }[spec.legend] },
    left,
    top,
    width: columnLeft(sheet, column + columns) - left,
    height: rowTop(sheet, row + rows) - top,
  };
}

function seriesFrom(spec: ChartSpec, index: number, sheetId: string, id: string): ChartSeriesModel {
  const given = spec.series[index];
  const look = seriesLook(spec, index);
  const source = (rect: Rect | undefined): ChartSource | null => (rect ? { sheetId, rect } : null);
  const type =
    given?.kind === undefined
      ? types[spec.kind]
      : given.kind === 'line'
        ? look.marker === 'none'
          ? 'Line'
          : 'LineMarkers'
        : 'ColumnClustered';
  const plain = {
    ...newSeries(id, given?.name ?? '', type),
    values: source(given?.values),
    x: source(given?.categories),
  };
  if (look.drawn === 'columns' || look.drawn === 'bars')
    return { ...plain, fill: look.color, line: { ...automaticLine, color: outlineColor } };
  const style = look.marker.charAt(0).toUpperCase() + look.marker.slice(1);
  const colors = look.marker === 'none' ? {} : { size: 7, background: look.color, foreground: look.color };
  return {
    ...plain,
    line: { color: look.color, weight: 2.25, style: lineWords[look.line] },
    marker: { ...plain.marker, style, ...colors },
  };
}

function axisFrom(plain: ChartAxisModel, axis: ChartAxis, lined: boolean): ChartAxisModel {
  const gridlines = axis.gridlines ?? lined;
  return {
    ...plain,
    title: axis.title ?? '',
    minimum: axis.minimum ?? null,
    maximum: axis.maximum ?? null,
    numberFormat: axis.numberFormat ?? 'General',
    gridlines,
    gridline: gridlines ? { ...automaticLine, color: gridlineColor } : automaticLine,
  };
}
