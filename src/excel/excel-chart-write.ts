import type { Rect } from '../domain/cell';
import type { ChartAxis, ChartKind, ChartSeries, ChartSpec } from '../plan/chart';
import { gridlineColor, outlineColor, seriesLook, textColor, type SeriesLook } from '../plan/chart-look';
import { propertyPrefix } from './excel-charts';
import { rangeAt } from './excel-layout';

/** The calls that make a native chart; loaded when a plan has one. */

const chartTypes: Readonly<Record<ChartKind, Excel.Chart['chartType']>> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  columnStacked100: 'ColumnStacked100',
  barClustered: 'BarClustered',
  line: 'Line',
  lineMarkers: 'LineMarkers',
  scatter: 'XYScatter',
  scatterLines: 'XYScatterLines',
};
const lineStyles: Readonly<Record<SeriesLook['line'], Excel.ChartLineFormat['lineStyle']>> = {
  solid: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
  none: 'None',
};
const markerStyles: Readonly<Record<SeriesLook['marker'], Excel.ChartSeries['markerStyle']>> = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  none: 'None',
};
const legendPositions = { bottom: 'Bottom', right: 'Right', top: 'Top' } as const;

const titleSize = 12;
const lineWeight = 2.25;
const outlineWeight = 0.75;
const markerSize = 7;

/** Queues everything that makes the chart; nothing has to be read on the way. */
export function queueChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first] = spec.series;
  const source = first?.values ?? { ...spec.place, rows: 1, columns: 1 };
  // from one row or column of values Excel makes exactly one series
  const chart = sheet.charts.add(
    chartTypes[spec.kind],
    rangeAt(sheet, source),
    source.columns > 1 ? 'Rows' : 'Columns',
  );
  chart.name = spec.name;
  chart.setPosition(...corners(sheet, spec.place));
  chart.title.text = spec.title;
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = textColor;
  if (spec.legend === undefined || spec.legend === 'none') chart.legend.visible = false;
  else chart.legend.position = legendPositions[spec.legend];
  spec.series.forEach((series, i) => {
    const target = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    queueSeries(sheet, target, spec, i);
  });
  queueAxes(chart, spec);
  sheet.customProperties.add(propertyPrefix + spec.name, JSON.stringify(spec));
}

function corners(sheet: Excel.Worksheet, place: Rect): [Excel.Range, Excel.Range] {
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  return [rangeAt(sheet, { ...place, rows: 1, columns: 1 }), rangeAt(sheet, last)];
}

function queueSeries(sheet: Excel.Worksheet, target: Excel.ChartSeries, spec: ChartSpec, index: number): void {
  const series: ChartSeries | undefined = spec.series[index];
  if (!series) return;
  const look = seriesLook(spec, index);
  target.name = series.name;
  target.setValues(rangeAt(sheet, series.values));
  if (series.categories) target.setXAxisValues(rangeAt(sheet, series.categories));
  const isColumn = look.drawn === 'columns' || look.drawn === 'bars';
  if (series.kind !== undefined)
    target.chartType = series.kind === 'line' ? (look.marker === 'none' ? 'Line' : 'LineMarkers') : 'ColumnClustered';
  if (isColumn) {
    target.format.fill.setSolidColor(look.color);
    target.format.line.color = outlineColor;
    target.format.line.weight = outlineWeight;
    return;
  }
  target.smooth = false;
  target.format.line.color = look.color;
  target.format.line.weight = lineWeight;
  target.format.line.lineStyle = lineStyles[look.line];
  target.markerStyle = markerStyles[look.marker];
  if (look.marker === 'none') return;
  target.markerSize = markerSize;
  target.markerBackgroundColor = look.color;
  target.markerForegroundColor = look.color;
}

function queueAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const isScatter = spec.kind === 'scatter' || spec.kind === 'scatterLines';
  if (spec.kind === 'barClustered') {
    // otherwise the first school of the table would stand lowest
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  queueAxis(categoryAxis, spec.xAxis ?? {}, isScatter, false);
  queueAxis(valueAxis, spec.yAxis ?? {}, true, true);
}

function queueAxis(target: Excel.ChartAxis, axis: ChartAxis, isNumeric: boolean, lined: boolean): void {
  if (axis.title !== undefined) target.title.text = axis.title;
  if (axis.numberFormat !== undefined) target.numberFormat = axis.numberFormat;
  if (isNumeric && axis.minimum !== undefined) target.minimum = axis.minimum;
  if (isNumeric && axis.maximum !== undefined) target.maximum = axis.maximum;
  const gridlines = axis.gridlines ?? lined;
  target.majorGridlines.visible = gridlines;
  if (gridlines) target.majorGridlines.format.line.color = gridlineColor;
}
