import type { ChartSpec } from '../plan/chart';

/**
 * Native charts. Excel can tell neither the cells of a series (before ExcelApi 1.15) nor has its API a text alternative, so the whole
 * description is kept beside the chart as a property of the sheet: it goes where the sheet goes and is what taking back builds from.
 */
export const propertyPrefix = 'objektiv.chart.';

/** Measured JSON of a chart and of one of its series. */
const chartBytes = 5000;
const seriesBytes = 3600;

export function chartRequestBytes(chart: ChartSpec): number {
  return chartBytes + chart.series.length * seriesBytes + JSON.stringify(chart).length * 2;
}

export function queueChartDeletion(sheet: Excel.Worksheet, name: string, isKnown: boolean): void {
  sheet.charts.getItem(name).delete();
  if (isKnown) sheet.customProperties.getItem(propertyPrefix + name).delete();
}

export interface ChartProxies {
  readonly charts: Excel.ChartCollection;
  readonly properties: Excel.WorksheetCustomPropertyCollection;
}

export function askCharts(sheet: Excel.Worksheet): ChartProxies {
  const { charts, customProperties: properties } = sheet;
  charts.load('items/name');
  properties.load('items/key,items/value');
  return { charts, properties };
}

export function chartsFrom(asked: ChartProxies | null): { name: string; spec: ChartSpec | null }[] {
  if (!asked) return [];
  const kept = new Map(asked.properties.items.map(({ key, value }) => [key.toLowerCase(), value]));
  return asked.charts.items.map(({ name }) => {
    const text = kept.get((propertyPrefix + name).toLowerCase());
    return { name, spec: text === undefined ? null : specOf(text) };
  });
}

/** Our own text, written by queueChart; the user's hand in it makes the chart a foreign one. */
function specOf(text: string): ChartSpec | null {
  try {
    const spec: ChartSpec = JSON.parse(text);
    return spec;
  } catch {
    return null;
  }
}
