import type { Rect } from '../../../domain/cell';
import type { ChartSpec } from '../../../plan/chart';
import { seriesLook, type SeriesLook } from '../../../plan/chart-look';
import type { TypingLocale } from '../clipboard/typed-value';
import { displayText } from '../sheet/display-text';
import type { SheetSurface } from '../sheet/sheet-surface';

/** One series with what its cells hold now; a cell without a number is a gap. */
export interface DrawnSeries {
  readonly name: string;
  readonly look: SeriesLook;
  readonly values: readonly (number | null)[];
  readonly x: readonly (number | null)[];
}

export interface DrawnChart {
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
}

function cellsIn(rect: Rect): { row: number; column: number }[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, i) => ({
    row: rect.row + Math.floor(i / rect.columns),
    column: rect.column + (i % rect.columns),
  }));
}

export function chartData(spec: ChartSpec, surface: SheetSurface, locale: TypingLocale): DrawnChart {
  const numbers = (rect: Rect | undefined): (number | null)[] =>
    (rect ? cellsIn(rect) : []).map(({ row, column }) => {
      const content = surface.content(row, column);
      return typeof content === 'number' ? content : null;
    });
  const series = spec.series.map(({ name, values, categories }, i): DrawnSeries => ({
    name,
    look: seriesLook(spec, i),
    values: numbers(values),
    x: numbers(categories),
  }));
  const named = spec.series.find(({ categories }) => categories)?.categories;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const texts = (named ? cellsIn(named) : []).map(({ row, column }) =>
    displayText(surface.content(row, column), surface.style(row, column).numberFormat, locale),
  );
  return { series, labels: Array.from({ length: longest }, (_, i) => texts[i] ?? String(i + 1)) };
}

/** Values that a stacked chart shows: each on top of the ones before, as shares of the whole for 100 %. */
export function stacked(series: readonly DrawnSeries[], index: number, at: number, asShare: boolean): [number, number] {
  const value = (i: number): number => Math.max(0, series[i]?.values[at] ?? 0);
  const below = series.slice(0, index).reduce((sum, _, i) => sum + value(i), 0);
  const whole = asShare ? series.reduce((sum, _, i) => sum + value(i), 0) || 1 : 1;
  return [below / whole, (below + value(index)) / whole];
}
