import { alignmentFields, type FieldTable, fillFields, fontFields, protectionFields } from '../format-fields';
import { hasNoFill, patchArea, uniform } from '../area-styles';
import { itemNotFound } from '../api-error';
import { numberArg } from '../arguments';
import { borderSides, edgeStyle, edgeWeight, setEdge, sideCells } from '../borders';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { Area, Scope, Selves } from '../scope';
import { columnPoints, rowPoints, widthCharacters } from '../sizes';
import { autofitColumns, autofitRows, automaticHeight } from '../autofit';
import { maxColumns, maxRows } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';

/** Members of the API made from fields of a style: mixed values read as null, setting changes every cell. */
function fieldMembers(fields: FieldTable): Record<string, Member<Area>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { write } = field;
      const read = (area: Area): unknown => uniform(area, field.read);
      if (!write) return [name, scalar<Area>(read)];
      const set = (area: Area, value: unknown): void => {
        requireUnprotected(area.sheet);
        area.sheet.restyle(area.rects, (style) => ({ ...style, ...write(value, style) }));
      };
      return [name, scalar<Area>(read, set)];
    }),
  );
}

export const rangeFormatKind: Kind<Area> = {
  members: {
    ...fieldMembers(alignmentFields),
    ColumnWidth: scalar(
      (area, scope) => sameSize(area, 'column', scope.options.locale),
      (area, value) => setWidth(area, value),
    ),
    RowHeight: scalar(
      (area, scope) => sameSize(area, 'row', scope.options.locale),
      (area, value) => setHeight(area, value),
    ),
    UseStandardHeight: scalar((area) => area.rects.every((rect) => !area.sheet.rowHeights.has(rect.row))),
    UseStandardWidth: scalar((area) => area.rects.every((rect) => !area.sheet.columnWidths.has(rect.column))),
    Fill: navigation((area, scope) => scope.make('RangeFill', area)),
    Font: navigation((area, scope) => scope.make('RangeFont', area)),
    Borders: navigation((area, scope) => scope.make('RangeBorderCollection', area)),
    Protection: navigation((area, scope) => scope.make('FormatProtection', area)),
    AutofitColumns: method((area, _, scope) => {
      requireUnprotected(area.sheet);
      autofitColumns(area, scope.options.locale);
    }),
    AutofitRows: method((area) => {
      requireUnprotected(area.sheet);
      autofitRows(area);
    }),
  },
};

export const rangeFillKind: Kind<Area> = {
  members: {
    ...fieldMembers(fillFields),
    // no fill and fills of different colours both answer null, but for a uniform fill it is 0
    TintAndShade: scalar(
      (area) => (hasNoFill(area) ? null : uniform(area, (style) => (style.fill === null ? null : 0))),
      (area, value) => {
        fillFields['TintAndShade']?.write?.(value, area.sheet.cells.style(0, 0));
      },
    ),
    Clear: method((area) => patchArea(area, { fill: null, pattern: 'none' })),
  },
};

export const rangeFontKind: Kind<Area> = { members: fieldMembers(fontFields) };

export const formatProtectionKind: Kind<Area> = { members: fieldMembers(protectionFields) };

export const rangeBorderCollectionKind: Kind<Area> = {
  items: (area, scope) => Object.values(borderSides).map((side) => scope.make('RangeBorder', { area, side })),
  item: (area, key, scope) => border(area, key, scope),
  members: {
    Count: scalar(() => Object.keys(borderSides).length),
    GetItemAt: method((area, [index], scope) =>
      border(area, Object.keys(borderSides)[numberArg(index, 'index')], scope),
    ),
  },
};

function border(area: Area, key: unknown, scope: Scope): HostObject {
  const side = Object.hasOwn(borderSides, String(key)) ? borderSides[String(key)] : undefined;
  if (!side) throw itemNotFound(`border ${String(key)}`);
  return scope.make('RangeBorder', { area, side });
}

type Border = Selves['RangeBorder'];

function edgeProperty(name: string, read: (border: Border) => unknown): Member<Border> {
  return scalar<Border>(read, ({ area, side }, value) => setEdge(area, side, name, value));
}

export const rangeBorderKind: Kind<Border> = {
  members: {
    SideIndex: scalar(({ side }) => Object.entries(borderSides).find(([, value]) => value === side)?.[0] ?? ''),
    Style: edgeProperty('Style', (self) => common(self, 'style')),
    Weight: edgeProperty('Weight', (self) => common(self, 'weight')),
    Color: edgeProperty('Color', (self) => common(self, 'color')),
    TintAndShade: scalar(() => 0),
  },
};

function common({ area, side }: Border, property: 'style' | 'weight' | 'color'): unknown {
  const parts = area.rects.flatMap((rect) => sideCells(rect, side));
  const values = parts.map((part) =>
    uniform({ sheet: area.sheet, rects: [part.rect] }, (style) => {
      const edge = style.borders[part.side];
      if (property === 'color') return edge?.color ?? '';
      return property === 'style' ? edgeStyle(edge) : edgeWeight(edge);
    }),
  );
  return values.every((value) => value === values[0]) ? (values[0] ?? 'None') : null;
}

/** The size that all columns (rows) of the area share, else null; of very many only the first thousand are looked at. */
function sameSize({ sheet, rects }: Area, axis: 'row' | 'column', locale: string): number | null {
  const most = 1000;
  const sizes = new Set<number>();
  for (const rect of rects) {
    const [from, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
    for (let i = from; i < from + Math.min(count, most); i++)
      sizes.add(axis === 'row' ? rowHeight(sheet, i, locale) : columnPoints(sheet, i));
  }
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

/** Excel answers with the height that an automatic row has grown to. */
function rowHeight(sheet: SheetModel, row: number, locale: string): number {
  if (sheet.hiddenRows.has(row) || sheet.rowHeights.has(row)) return rowPoints(sheet, row);
  return automaticHeight(sheet, row, locale);
}

function setWidth({ sheet, rects }: Area, value: unknown): void {
  requireUnprotected(sheet);
  const width = widthCharacters(numberArg(value, 'columnWidth'));
  for (const rect of rects) {
    if (rect.columns >= maxColumns) sheet.set({ standardWidth: width });
    else sheet.setColumnWidths(rect.column, rect.columns, width);
  }
}

function setHeight({ sheet, rects }: Area, value: unknown): void {
  requireUnprotected(sheet);
  const height = numberArg(value, 'rowHeight');
  for (const rect of rects) if (rect.rows < maxRows) sheet.setRowHeights(rect.row, rect.rows, height);
}
