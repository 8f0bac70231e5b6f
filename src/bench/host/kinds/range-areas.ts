import { intersection, maxColumns, maxRows } from '../../model/rects';
import { fullAddress } from '../addresses';
import { invalidArgument } from '../api-error';
import { indexArg, oneOf, rangeArg } from '../arguments';
import { HostObject, type Kind, method, navigation, scalar } from '../host-object';
import { requireUnprotected, requireWritableCells } from '../range-cells';
import type { Area } from '../scope';

const whatToClear = ['All', 'Formats', 'Contents'] as const;

export const rangeAreasKind: Kind<Area> = {
  kept: true,
  members: {
    Address: scalar(({ sheet, rects }) => fullAddress(sheet, rects)),
    AddressLocal: scalar(({ sheet, rects }) => fullAddress(sheet, rects)),
    AreaCount: scalar(({ rects }) => rects.length),
    CellCount: scalar(({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0)),
    IsEntireColumn: scalar(({ rects }) => rects.every((rect) => rect.rows >= maxRows)),
    IsEntireRow: scalar(({ rects }) => rects.every((rect) => rect.columns >= maxColumns)),
    Areas: navigation((area, scope) => scope.make('RangeCollection', area)),
    Format: navigation((area, scope) => scope.make('RangeFormat', area)),
    Worksheet: navigation(({ sheet }, scope) => scope.make('Worksheet', sheet)),
    DataValidation: navigation((area, scope) => scope.make('DataValidation', area)),
    ConditionalFormats: navigation((area, scope) => scope.make('ConditionalFormatCollection', area)),
    Calculate: method(() => null),
    SetDirty: method(() => null),
    Clear: method(clear),
    GetEntireRow: method(({ sheet, rects }, _, scope) =>
      scope.make('RangeAreas', { sheet, rects: rects.map((rect) => ({ ...rect, column: 0, columns: maxColumns })) }),
    ),
    GetEntireColumn: method(({ sheet, rects }, _, scope) =>
      scope.make('RangeAreas', { sheet, rects: rects.map((rect) => ({ ...rect, row: 0, rows: maxRows })) }),
    ),
    GetIntersectionOrNullObject: method(({ sheet, rects }, [other], scope) => {
      const others = other instanceof HostObject ? other.as('RangeAreas')?.rects : undefined;
      const against = others ?? [rangeArg(other, scope.model, sheet).rect];
      const both = rects.flatMap((rect) => against.flatMap((each) => intersection(rect, each) ?? []));
      return both.length === 0 ? null : scope.make('RangeAreas', { sheet, rects: both });
    }),
  },
};

function clear({ sheet, rects }: Area, [applyTo]: readonly unknown[]): null {
  const what = applyTo === null || applyTo === undefined ? 'All' : oneOf(applyTo, whatToClear, 'applyTo');
  const words = { All: 'all', Formats: 'formats', Contents: 'contents' } as const;
  for (const rect of rects) {
    if (what === 'Contents') requireWritableCells(sheet, rect);
    else requireUnprotected(sheet);
    sheet.clear(rect, words[what]);
  }
  return null;
}

export const rangeCollectionKind: Kind<Area> = {
  items: ({ sheet, rects }, scope) => rects.map((rect) => scope.make('Range', { sheet, rect })),
  members: {
    GetCount: method(({ rects }) => rects.length),
    GetItemAt: method(({ sheet, rects }, [index], scope) => {
      const rect = rects[indexArg(index, 'index')];
      if (!rect) throw invalidArgument(`area ${String(index)}`);
      return scope.make('Range', { sheet, rect });
    }),
  },
};
