import type { Rect } from '../../domain/cell';

/** Cells that a chart shows; the sheet by its id, so that renaming it changes nothing. */
export interface ChartSource {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartLine {
  /** #RRGGBB; null is automatic */
  readonly color: string | null;
  /** word of the API: Continuous, Dash, Dot, None, Automatic, ... */
  readonly style: string;
  readonly weight: number;
}

export interface ChartSeriesModel {
  readonly id: string;
  readonly name: string;
  /** API word; a combined chart has series of several */
  readonly type: string;
  readonly values: ChartSource | null;
  readonly x: ChartSource | null;
  readonly fill: string | null;
  readonly line: ChartLine;
  readonly marker: {
    readonly style: string;
    readonly size: number;
    readonly background: string | null;
    readonly foreground: string | null;
  };
  readonly smooth: boolean;
  readonly gapWidth: number;
  readonly overlap: number;
}

export interface ChartAxisModel {
  readonly title: string;
  /** null is automatic */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlines: boolean;
  readonly gridline: ChartLine;
  readonly reversed: boolean;
  /** where the other axis crosses: Automatic, Minimum, Maximum */
  readonly position: string;
  readonly visible: boolean;
}

export interface ChartFontModel {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly titleFont: ChartFontModel;
  /** text alternative of the file; Excel's API has none */
  readonly alternative: string;
  readonly series: readonly ChartSeriesModel[];
  readonly categoryAxis: ChartAxisModel;
  readonly valueAxis: ChartAxisModel;
  readonly legend: { readonly visible: boolean; readonly position: string };
  /** points from the top left corner of the sheet */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const automaticLine: ChartLine = { color: null, style: 'Automatic', weight: 0.75 };

const plainAxis: ChartAxisModel = {
  title: '',
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: 'General',
  gridlines: false,
  gridline: automaticLine,
  reversed: false,
  position: 'Automatic',
  visible: true,
};

/** A new chart as Excel makes it, still without series. */
export function newChart(id: string, name: string, type: string): ChartModel {
  return {
    id,
    name,
    type,
    title: '',
    titleVisible: false,
    titleFont: { size: 14, bold: false, color: '#595959' },
    alternative: '',
    series: [],
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, gridlines: true },
    legend: { visible: true, position: 'Bottom' },
    left: 48,
    top: 15,
    width: 360,
    height: 216,
  };
}

export function newSeries(id: string, name: string, type: string): ChartSeriesModel {
  return {
    id,
    name,
    type,
    values: null,
    x: null,
    fill: null,
    line: { ...automaticLine, weight: 2.25 },
    marker: { style: 'Automatic', size: 5, background: null, foreground: null },
    smooth: false,
    gapWidth: 219,
    overlap: 0,
  };
}
