import type { SheetModel } from '../../model/sheet-model';
import type { ChartModel } from '../../model/sheet-objects';
import { rectOf } from '../../model/rects';
import { invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, indexArg, numberArg, oneOf, rangeArg, textArg } from '../arguments';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { OnSheet, Scope } from '../scope';
import { columnLeft, rowTop } from '../sizes';

const seriesBy = ['Auto', 'Columns', 'Rows'] as const;

/** Charts are kept by type, title, source and place; nothing of their inner parts is simulated. */
export const chartCollectionKind: Kind<SheetModel> = {
  items: (sheet, scope) => sheet.charts.map(({ id }) => scope.make('Chart', { sheet, id })),
  item: (sheet, key, scope) => {
    const chart = sheet.charts.find((each) => each.id === key || each.name === key);
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return scope.make('Chart', { sheet, id: chart.id });
  },
  members: {
    Count: scalar((sheet) => sheet.charts.length),
    GetCount: method((sheet) => sheet.charts.length),
    GetItemAt: method((sheet, [index], scope) => {
      const chart = sheet.charts[indexArg(index, 'index')];
      if (!chart) throw itemNotFound(`chart ${String(index)}`);
      return scope.make('Chart', { sheet, id: chart.id });
    }),
    GetItemOrNullObject: method((sheet, [name], scope) => {
      const chart = sheet.charts.find((each) => each.name === name || each.id === name);
      return chart ? scope.make('Chart', { sheet, id: chart.id }) : null;
    }),
    Add: method((sheet, args, scope) => add(sheet, args, scope)),
  },
};

function add(sheet: SheetModel, [type, source, by]: readonly unknown[], scope: Scope): HostObject {
  requireUnprotected(sheet);
  const range = rangeArg(source, scope.model, sheet);
  const id = scope.model.nextId();
  const chart: ChartModel = {
    id,
    name: `Диаграмма ${sheet.charts.length + 1}`,
    type: textArg(type, 'type'),
    title: '',
    source: range.rect,
    sourceSheet: range.sheet.name,
    seriesBy: by === null || by === undefined ? 'Auto' : oneOf(by, seriesBy, 'seriesBy'),
    left: 48,
    top: 15,
    width: 360,
    height: 216,
  };
  sheet.setObjects({ charts: [...sheet.charts, chart] });
  return scope.make('Chart', { sheet, id });
}

function chart({ sheet, id }: OnSheet): ChartModel {
  const found = sheet.charts.find((each) => each.id === id);
  if (!found) throw itemNotFound('chart');
  return found;
}

function change(self: OnSheet, part: Partial<ChartModel>): void {
  requireUnprotected(self.sheet);
  const charts = self.sheet.charts.map((each) => (each.id === self.id ? { ...each, ...part } : each));
  self.sheet.setObjects({ charts });
}

function measure(name: 'left' | 'top' | 'width' | 'height'): Member<OnSheet> {
  return scalar<OnSheet>(
    (self) => chart(self)[name],
    (self, value) => change(self, { [name]: numberArg(value, name) }),
  );
}

export const chartKind: Kind<OnSheet> = {
  id: { name: 'Id', get: (self) => self.id },
  members: {
    Id: scalar((self) => self.id),
    Name: scalar(
      (self) => chart(self).name,
      (self, value) => change(self, { name: textArg(value, 'name') }),
    ),
    ChartType: scalar(
      (self) => chart(self).type,
      (self, value) => change(self, { type: textArg(value, 'chartType') }),
    ),
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
    Title: navigation((self, scope) => scope.make('ChartTitle', self)),
    Worksheet: navigation(({ sheet }, scope) => scope.make('Worksheet', sheet)),
    SetData: method((self, [source], scope) => {
      const range = rangeArg(source, scope.model, self.sheet);
      change(self, { source: range.rect, sourceSheet: range.sheet.name });
    }),
    SetPosition: method((self, [start, end], scope) => setPosition(self, start, end, scope)),
    Delete: method((self) => {
      requireUnprotected(self.sheet);
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
    change(self, { left, top });
    return null;
  }
  const last = rangeArg(end, scope.model, sheet).rect;
  const corner = rectOf(last.row + last.rows, last.column + last.columns);
  const [width, height] = [columnLeft(sheet, corner.column) - left, rowTop(sheet, corner.row) - top];
  if (width <= 0 || height <= 0) throw invalidArgument('setPosition: the end lies before the start');
  change(self, { left, top, width, height });
  return null;
}

export const chartTitleKind: Kind<OnSheet> = {
  members: {
    Text: scalar(
      (self) => chart(self).title,
      (self, value) => change(self, { title: textArg(value, 'title.text') }),
    ),
    Visible: scalar(
      (self) => chart(self).title !== '',
      (self, value) => {
        if (!booleanArg(value, 'title.visible')) change(self, { title: '' });
      },
    ),
  },
};
