import type { Rect } from '../domain/cell';

/** Kinds of native Excel charts that plans make. */
export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'line'
  | 'lineMarkers'
  | 'scatter'
  | 'scatterLines';

/** One series; values and labels are ranges of the chart's own sheet, so that the chart follows the cells. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Rect;
  /** texts or numbers below the axis; for scatter charts the x values */
  readonly categories?: Rect;
  /** #RRGGBB; chosen so that the series differ in grey print too */
  readonly color?: string;
  readonly line?: 'solid' | 'dashed' | 'dotted' | 'none';
  readonly marker?: 'circle' | 'square' | 'diamond' | 'triangle' | 'none';
  /** drawn otherwise than the chart: a line over columns */
  readonly kind?: 'columnClustered' | 'line';
}

export interface ChartAxis {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly gridlines?: boolean;
}

/** A native chart as a plan describes it. It lies over the cells of `place`. */
export interface ChartSpec {
  /** unique on its sheet; taking back and refreshing find the chart by it */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** text alternative: what the chart shows, in one or two sentences */
  readonly alternative: string;
  readonly series: readonly ChartSeries[];
  readonly place: Rect;
  readonly xAxis?: ChartAxis;
  readonly yAxis?: ChartAxis;
  readonly legend?: 'none' | 'bottom' | 'right' | 'top';
}
