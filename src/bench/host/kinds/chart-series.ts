import { newSeries, type ChartLine, type ChartSeriesModel } from '../../model/chart-model';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, colorArg, indexArg, numberArg, oneOf, rangeArg, textArg } from '../arguments';
import { type Kind, type Member, method, navigation, scalar } from '../host-object';
import type { ChartLineSelf, ChartSeriesSelf, OnSheet, Scope } from '../scope';
import { axisOf, changeAxis } from './chart-axes';
import { changeChart, chartOf, chartTypes } from './charts';

/** Excel's own limits of a chart. */
const mostSeries = 255;

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Automatic'] as const;
const markerStyles = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export const chartSeriesCollectionKind: Kind<OnSheet> = {
  items: (self, scope) => chartOf(self).series.map(({ id }) => scope.make('ChartSeries', { ...self, series: id })),
  members: {
    Count: scalar((self) => chartOf(self).series.length),
    GetCount: method((self) => chartOf(self).series.length),
    GetItemAt: method((self, [index], scope) => {
      const found = chartOf(self).series[indexArg(index, 'index')];
      if (!found) throw itemNotFound(`series ${String(index)}`);
      return scope.make('ChartSeries', { ...self, series: found.id });
    }),
    Add: method((self, [name, index], scope) => {
      const { series, type } = chartOf(self);
      if (series.length >= mostSeries) throw invalidArgument('a chart holds 255 series at most');
      const title = name === null || name === undefined ? `Ряд${series.length + 1}` : textArg(name, 'name');
      const made = newSeries(scope.model.nextId(), title, type);
      const place = index === null || index === undefined ? series.length : indexArg(index, 'index');
      if (place > series.length) throw invalidArgument(`index ${place}`);
      changeChart(self, { series: [...series.slice(0, place), made, ...series.slice(place)] });
      return scope.make('ChartSeries', { ...self, series: made.id });
    }),
  },
};

function seriesOf(self: ChartSeriesSelf): ChartSeriesModel {
  const found = chartOf(self).series.find((each) => each.id === self.series);
  if (!found) throw itemNotFound('series');
  return found;
}

function changeSeries(self: ChartSeriesSelf, part: Partial<ChartSeriesModel>): void {
  seriesOf(self);
  const series = chartOf(self).series.map((each) => (each.id === self.series ? { ...each, ...part } : each));
  changeChart(self, { series });
}

function marker(
  name: keyof ChartSeriesModel['marker'],
  check: (value: unknown) => string | number,
): Member<ChartSeriesSelf> {
  return scalar<ChartSeriesSelf>(
    (self) => seriesOf(self).marker[name] ?? '',
    (self, value) => changeSeries(self, { marker: { ...seriesOf(self).marker, [name]: check(value) } }),
  );
}

function bounded(name: string, least: number, most: number): (value: unknown) => number {
  return (value) => {
    const number = numberArg(value, name);
    if (number < least || number > most) throw invalidArgument(`${name}: ${number}`);
    return number;
  };
}

/** A chart shows one row or one column of cells as a series. */
function source(self: ChartSeriesSelf, value: unknown, scope: Scope): ChartSeriesModel['values'] {
  const { sheet, rect } = rangeArg(value, scope.model, self.sheet);
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument('a series needs one row or one column');
  return { sheetId: sheet.id, rect };
}

export const chartSeriesKind: Kind<ChartSeriesSelf> = {
  members: {
    Name: scalar(
      (self) => seriesOf(self).name,
      (self, value) => changeSeries(self, { name: textArg(value, 'name') }),
    ),
    ChartType: scalar(
      (self) => seriesOf(self).type,
      (self, value) => {
        const type = oneOf(value, chartTypes, 'chartType');
        const isPie = type === 'Pie' || seriesOf(self).type === 'Pie';
        if (isPie && chartOf(self).series.length > 1)
          throw new ApiError('InvalidOperation', 'These chart types cannot be combined.');
        changeSeries(self, { type });
      },
    ),
    Smooth: scalar(
      (self) => seriesOf(self).smooth,
      (self, value) => changeSeries(self, { smooth: booleanArg(value, 'smooth') }),
    ),
    GapWidth: scalar(
      (self) => seriesOf(self).gapWidth,
      (self, value) => changeSeries(self, { gapWidth: bounded('gapWidth', 0, 500)(value) }),
    ),
    Overlap: scalar(
      (self) => seriesOf(self).overlap,
      (self, value) => changeSeries(self, { overlap: bounded('overlap', -100, 100)(value) }),
    ),
    MarkerStyle: marker('style', (value) => oneOf(value, markerStyles, 'markerStyle')),
    MarkerSize: marker('size', bounded('markerSize', 2, 72)),
    MarkerBackgroundColor: marker('background', (value) => colorArg(value, 'markerBackgroundColor')),
    MarkerForegroundColor: marker('foreground', (value) => colorArg(value, 'markerForegroundColor')),
    Format: navigation((self, scope) => scope.make('ChartSeriesFormat', self)),
    SetValues: method((self, [range], scope) => changeSeries(self, { values: source(self, range, scope) })),
    SetXAxisValues: method((self, [range], scope) => changeSeries(self, { x: source(self, range, scope) })),
    Delete: method((self) => {
      seriesOf(self);
      changeChart(self, { series: chartOf(self).series.filter((each) => each.id !== self.series) });
    }),
  },
};

export const chartSeriesFormatKind: Kind<ChartSeriesSelf> = {
  members: {
    Fill: navigation((self, scope) => scope.make('ChartFill', self)),
    Line: navigation((self, scope) => scope.make('ChartLineFormat', { of: 'series', ...self })),
  },
};

export const chartFillKind: Kind<ChartSeriesSelf> = {
  members: {
    SetSolidColor: method((self, [color]) => changeSeries(self, { fill: colorArg(color, 'color') })),
    Clear: method((self) => changeSeries(self, { fill: null })),
  },
};

function lineOf(self: ChartLineSelf): ChartLine {
  return self.of === 'series' ? seriesOf(self).line : axisOf(self).gridline;
}

function changeLine(self: ChartLineSelf, part: Partial<ChartLine>): void {
  const line = { ...lineOf(self), ...part };
  if (self.of === 'series') changeSeries(self, { line });
  else changeAxis(self, { gridline: line });
}

export const chartLineFormatKind: Kind<ChartLineSelf> = {
  members: {
    Color: scalar(
      (self) => lineOf(self).color ?? '#000000',
      (self, value) => {
        const color = colorArg(value, 'line.color');
        changeLine(self, lineOf(self).style === 'None' ? { color, style: 'Continuous' } : { color });
      },
    ),
    LineStyle: scalar(
      (self) => lineOf(self).style,
      (self, value) => changeLine(self, { style: oneOf(value, lineStyles, 'line.lineStyle') }),
    ),
    Weight: scalar(
      (self) => lineOf(self).weight,
      (self, value) => changeLine(self, { weight: bounded('line.weight', 0, 1584)(value) }),
    ),
    Clear: method((self) => changeLine(self, { style: 'None' })),
  },
};
