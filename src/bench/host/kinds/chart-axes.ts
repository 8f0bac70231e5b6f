import type { ChartAxisModel } from '../../model/chart-model';
import { invalidArgument } from '../api-error';
import { booleanArg, numberArg, oneOf, textArg } from '../arguments';
import { type Kind, type Member, method, navigation, scalar } from '../host-object';
import type { ChartAxisSelf, OnSheet } from '../scope';
import { changeChart, chartOf } from './charts';

const positions = ['Automatic', 'Maximum', 'Minimum'] as const;

export const chartAxesKind: Kind<OnSheet> = {
  members: {
    CategoryAxis: navigation((self, scope) => scope.make('ChartAxis', { ...self, axis: 'categoryAxis' })),
    ValueAxis: navigation((self, scope) => scope.make('ChartAxis', { ...self, axis: 'valueAxis' })),
    GetItem: method((self, [type, group], scope) => {
      const word = oneOf(type, ['Category', 'Value'] as const, 'type');
      oneOf(group ?? 'Primary', ['Primary'] as const, 'group');
      return scope.make('ChartAxis', { ...self, axis: word === 'Category' ? 'categoryAxis' : 'valueAxis' });
    }),
  },
};

export function axisOf(self: ChartAxisSelf): ChartAxisModel {
  const chart = chartOf(self);
  if (chart.type === 'Pie') throw invalidArgument('a pie has no axes');
  return chart[self.axis];
}

export function changeAxis(self: ChartAxisSelf, part: Partial<ChartAxisModel>): void {
  const axis = { ...axisOf(self), ...part };
  const { minimum, maximum } = axis;
  if (minimum !== null && maximum !== null && minimum >= maximum) throw invalidArgument('the axis would be empty');
  changeChart(self, { [self.axis]: axis });
}

/** A number, or an empty text for "automatic". A category axis of anything but a scatter chart has no numbers. */
function bound(name: 'minimum' | 'maximum' | 'majorUnit'): Member<ChartAxisSelf> {
  return scalar<ChartAxisSelf>(
    (self) => axisOf(self)[name] ?? '',
    (self, value) => {
      const isScatter = chartOf(self).type.startsWith('XYScatter');
      if (self.axis === 'categoryAxis' && !isScatter) throw invalidArgument(`${name} of a category axis`);
      changeAxis(self, { [name]: value === '' ? null : numberArg(value, name) });
    },
  );
}

export const chartAxisKind: Kind<ChartAxisSelf> = {
  members: {
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    MajorUnit: bound('majorUnit'),
    NumberFormat: scalar(
      (self) => axisOf(self).numberFormat,
      (self, value) => changeAxis(self, { numberFormat: textArg(value, 'numberFormat') }),
    ),
    ReversePlotOrder: scalar(
      (self) => axisOf(self).reversed,
      (self, value) => changeAxis(self, { reversed: booleanArg(value, 'reversePlotOrder') }),
    ),
    Position: scalar(
      (self) => axisOf(self).position,
      (self, value) => changeAxis(self, { position: oneOf(value, positions, 'position') }),
    ),
    Visible: scalar(
      (self) => axisOf(self).visible,
      (self, value) => changeAxis(self, { visible: booleanArg(value, 'visible') }),
    ),
    Type: scalar((self) => (self.axis === 'valueAxis' ? 'Value' : 'Category')),
    Title: navigation((self, scope) => scope.make('ChartAxisTitle', self)),
    MajorGridlines: navigation((self, scope) => scope.make('ChartGridlines', self)),
  },
};

export const chartAxisTitleKind: Kind<ChartAxisSelf> = {
  members: {
    Text: scalar(
      (self) => axisOf(self).title,
      (self, value) => changeAxis(self, { title: textArg(value, 'title.text') }),
    ),
    Visible: scalar(
      (self) => axisOf(self).title !== '',
      (self, value) => {
        if (!booleanArg(value, 'title.visible')) changeAxis(self, { title: '' });
      },
    ),
  },
};

export const chartGridlinesKind: Kind<ChartAxisSelf> = {
  members: {
    Visible: scalar(
      (self) => axisOf(self).gridlines,
      (self, value) => changeAxis(self, { gridlines: booleanArg(value, 'gridlines.visible') }),
    ),
    Format: navigation((self, scope) => scope.make('ChartGridlinesFormat', self)),
  },
};

export const chartGridlinesFormatKind: Kind<ChartAxisSelf> = {
  members: { Line: navigation((self, scope) => scope.make('ChartLineFormat', { of: 'gridlines', ...self })) },
};
