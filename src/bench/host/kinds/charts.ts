import { newChart, newSeries, type ChartModel, type ChartSeriesModel } from '../../model/chart-model';
import { rectOf } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import { invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, colorArg, indexArg, numberArg, oneOf, rangeArg, textArg } from '../arguments';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { OnSheet, RangeSelf, Scope } from '../scope';
import { columnLeft, rowTop } from '../sizes';

const seriesBy = ['Auto', 'Columns', 'Rows'] as const;
const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** The kinds that are simulated; Excel has more, which a test would notice. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'Pie',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
] as const;

export const chartCollectionKind: Kind<SheetModel> = {
  items: (sheet, scope) => sheet.charts.map(({ id }) => scope.make('Chart', { sheet, id })),
  item: (sheet, key, scope) => {
    const found = sheet.charts.find((each) => each.id === key || each.name === key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return scope.make('Chart', { sheet, id: found.id });
  },
  members: {
    Count: scalar((sheet) => sheet.charts.length),
    GetCount: method((sheet) => sheet.charts.length),
    GetItemAt: method((sheet, [index], scope) => {
      const found = sheet.charts[indexArg(index, 'index')];
      if (!found) throw itemNotFound(`chart ${String(index)}`);
      return scope.make('Chart', { sheet, id: found.id });
    }),
    GetItemOrNullObject: method((sheet, [name], scope) => {
      const found = sheet.charts.find((each) => each.name === name || each.id === name);
      return found ? scope.make('Chart', { sheet, id: found.id }) : null;
    }),
    Add: method((sheet, args, scope) => add(sheet, args, scope)),
  },
};

function add(sheet: SheetModel, [type, source, by]: readonly unknown[], scope: Scope): HostObject {
  requireUnprotected(sheet);
  const range = rangeArg(source, scope.model, sheet);
  const word = oneOf(type, chartTypes, 'type');
  const id = scope.model.nextId();
  const chart = newChart(id, freeName(sheet), word);
  const order = by === null || by === undefined ? 'Auto' : oneOf(by, seriesBy, 'seriesBy');
  const series = seriesOf(range, order, word, scope);
  sheet.setObjects({ charts: [...sheet.charts, { ...chart, series }] });
  return scope.make('Chart', { sheet, id });
}

function freeName(sheet: SheetModel): string {
  for (let n = sheet.charts.length + 1; ; n++) {
    const name = `Диаграмма ${n}`;
    if (!sheet.charts.some((each) => each.name === name)) return name;
  }
}

/** Excel's guess: a first row of texts names the series, a first column of texts the categories. */
function seriesOf(range: RangeSelf, by: (typeof seriesBy)[number], type: string, scope: Scope): ChartSeriesModel[] {
  const { sheet, rect } = range;
  const inRows = by === 'Rows' || (by === 'Auto' && rect.columns > rect.rows);
  const [count, length] = inRows ? [rect.rows, rect.columns] : [rect.columns, rect.rows];
  const at = (line: number, place: number): { row: number; column: number } =>
    inRows
      ? { row: rect.row + line, column: rect.column + place }
      : { row: rect.row + place, column: rect.column + line };
  const isText = (line: number, place: number): boolean => {
    const { row, column } = at(line, place);
    return typeof sheet.cells.value(row, column) === 'string';
  };
  const lines = Array.from({ length: count }, (_, i) => i);
  const headed = length > 1 && lines.every((line) => isText(line, 0) || line === 0) && isText(count - 1, 0);
  const labelled = count > 1 && Array.from({ length }, (_, i) => i).every((i) => i === 0 || isText(0, i));
  const first = headed ? 1 : 0;
  const sourceOf = (line: number): ChartSeriesModel['values'] => {
    const { row, column } = at(line, first);
    const size = length - first;
    return { sheetId: sheet.id, rect: inRows ? rectOf(row, column, 1, size) : rectOf(row, column, size, 1) };
  };
  return lines.slice(labelled ? 1 : 0).map((line, i) => {
    const { row, column } = at(line, 0);
    const name = headed ? String(sheet.cells.value(row, column)) : `Ряд${i + 1}`;
    const series = newSeries(scope.model.nextId(), name, type);
    return { ...series, values: sourceOf(line), x: labelled ? sourceOf(0) : null };
  });
}

export function chartOf({ sheet, id }: OnSheet): ChartModel {
  const found = sheet.charts.find((each) => each.id === id);
  if (!found) throw itemNotFound('chart');
  return found;
}

export function changeChart(self: OnSheet, part: Partial<ChartModel>): void {
  requireUnprotected(self.sheet);
  chartOf(self);
  const charts = self.sheet.charts.map((each) => (each.id === self.id ? { ...each, ...part } : each));
  self.sheet.setObjects({ charts });
}

function measure(name: 'left' | 'top' | 'width' | 'height'): Member<OnSheet> {
  return scalar<OnSheet>(
    (self) => chartOf(self)[name],
    (self, value) => {
      const points = numberArg(value, name);
      if (points < 0) throw invalidArgument(`${name}: ${points}`);
      changeChart(self, { [name]: points });
    },
  );
}

export const chartKind: Kind<OnSheet> = {
  id: { name: 'Id', get: (self) => self.id },
  members: {
    Id: scalar((self) => self.id),
    Name: scalar(
      (self) => chartOf(self).name,
      (self, value) => {
        const name = textArg(value, 'name');
        if (name === '' || name.length > 255) throw invalidArgument(`chart name "${name}"`);
        changeChart(self, { name });
      },
    ),
    ChartType: scalar(
      (self) => chartOf(self).type,
      (self, value) => {
        const type = oneOf(value, chartTypes, 'chartType');
        changeChart(self, { type, series: chartOf(self).series.map((each) => ({ ...each, type })) });
      },
    ),
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
    Title: navigation((self, scope) => scope.make('ChartTitle', self)),
    Legend: navigation((self, scope) => scope.make('ChartLegend', self)),
    Axes: navigation((self, scope) => scope.make('ChartAxes', self)),
    Series: navigation((self, scope) => scope.make('ChartSeriesCollection', self)),
    Worksheet: navigation(({ sheet }, scope) => scope.make('Worksheet', sheet)),
    SetData: method((self, [source, by], scope) => {
      const order = by === null || by === undefined ? 'Auto' : oneOf(by, seriesBy, 'seriesBy');
      const range = rangeArg(source, scope.model, self.sheet);
      changeChart(self, { series: seriesOf(range, order, chartOf(self).type, scope) });
    }),
    SetPosition: method((self, [start, end], scope) => setPosition(self, start, end, scope)),
    Delete: method((self) => {
      requireUnprotected(self.sheet);
      chartOf(self);
      self.sheet.setObjects({ charts: self.sheet.charts.filter((each) => each.id !== self.id) });
    }),
  },
};

function setPosition(self: OnSheet, start: unknown, end: unknown, scope: Scope): null {
  const { sheet } = self;
  const first = rangeArg(start, scope.model, sheet).rect;
  const left = columnLeft(sheet, first.column);
  const top = rowTop(sheet, first.row);
  if (end === null || end === undefined) {
    changeChart(self, { left, top });
    return null;
  }
  const last = rangeArg(end, scope.model, sheet).rect;
  const corner = rectOf(last.row + last.rows, last.column + last.columns);
  const [width, height] = [columnLeft(sheet, corner.column) - left, rowTop(sheet, corner.row) - top];
  if (width <= 0 || height <= 0) throw invalidArgument('setPosition: the end lies before the start');
  changeChart(self, { left, top, width, height });
  return null;
}

export const chartTitleKind: Kind<OnSheet> = {
  members: {
    Text: scalar(
      (self) => chartOf(self).title,
      (self, value) => changeChart(self, { title: textArg(value, 'title.text'), titleVisible: true }),
    ),
    Visible: scalar(
      (self) => chartOf(self).titleVisible,
      (self, value) => changeChart(self, { titleVisible: booleanArg(value, 'title.visible') }),
    ),
    Format: navigation((self, scope) => scope.make('ChartTitleFormat', self)),
  },
};

export const chartTitleFormatKind: Kind<OnSheet> = {
  members: { Font: navigation((self, scope) => scope.make('ChartFont', self)) },
};

/** Only the title's font is simulated. */
export const chartFontKind: Kind<OnSheet> = {
  members: {
    Size: font('size', numberArg),
    Bold: font('bold', booleanArg),
    Color: font('color', colorArg),
  },
};

function font(
  name: keyof ChartModel['titleFont'],
  check: (value: unknown, name: string) => string | number | boolean,
): Member<OnSheet> {
  return scalar<OnSheet>(
    (self) => chartOf(self).titleFont[name],
    (self, value) =>
      changeChart(self, { titleFont: { ...chartOf(self).titleFont, [name]: check(value, `font.${name}`) } }),
  );
}

export const chartLegendKind: Kind<OnSheet> = {
  members: {
    Visible: scalar(
      (self) => chartOf(self).legend.visible,
      (self, value) =>
        changeChart(self, { legend: { ...chartOf(self).legend, visible: booleanArg(value, 'legend.visible') } }),
    ),
    Position: scalar(
      (self) => chartOf(self).legend.position,
      (self, value) =>
        changeChart(self, { legend: { visible: true, position: oneOf(value, legendPositions, 'legend.position') } }),
    ),
  },
};
