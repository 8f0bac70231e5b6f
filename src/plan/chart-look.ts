import type { ChartKind, ChartSeries, ChartSpec } from './chart';

/** How one series is drawn, the same in Excel, in files and on the bench. */
export interface SeriesLook {
  readonly drawn: 'columns' | 'bars' | 'line' | 'points';
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'none';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle' | 'none';
}

/** Fills that stay apart in grey print: CIE lightness 24, 86, 50, 70, 34, 93. Light ones get an outline. */
const fills = ['#1F3864', '#F8CBAD', '#C55A11', '#8FAADC', '#385723', '#FFF2CC'] as const;
/** Lines have to be seen on white, so they are all dark and differ by dash and marker as well. */
const strokes = ['#1F3864', '#C55A11', '#2E75B6', '#385723', '#7F6000', '#7030A0'] as const;
const dashes = ['solid', 'dashed', 'dotted'] as const;
const markers = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Round the filled shapes, so that a light fill is seen on white paper. */
export const outlineColor = '#404040';
export const gridlineColor = '#D9D9D9';
export const textColor = '#404040';

export function drawnAs(kind: ChartKind): SeriesLook['drawn'] {
  if (kind === 'barClustered') return 'bars';
  if (kind === 'line' || kind === 'lineMarkers' || kind === 'scatterLines') return 'line';
  return kind === 'scatter' ? 'points' : 'columns';
}

/** What the description leaves open is chosen by the place of the series, so that no two look the same in grey. */
export function seriesLook(chart: ChartSpec, index: number): SeriesLook {
  const series: ChartSeries | undefined = chart.series[index];
  const drawn = drawnAs(series?.kind ?? chart.kind);
  const stroked = drawn === 'line' || drawn === 'points';
  const palette = stroked ? strokes : fills;
  return {
    drawn,
    color: series?.color ?? palette[index % palette.length] ?? '#1F3864',
    line:
      drawn === 'points' ? 'none' : (series?.line ?? (stroked ? (dashes[index % dashes.length] ?? 'solid') : 'solid')),
    marker: series?.marker ?? (hasMarkers(chart, drawn) ? (markers[index % markers.length] ?? 'circle') : 'none'),
  };
}

function hasMarkers(chart: ChartSpec, drawn: SeriesLook['drawn']): boolean {
  return drawn === 'points' || (drawn === 'line' && chart.kind !== 'line');
}
