import { overlaps, type Rect } from '../../../domain/cell';
import type { SheetModel } from '../../model/sheet-model';
import type { TableModel } from '../../model/sheet-objects';
import type { WorkbookModel } from '../../model/workbook-model';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, indexArg, rangeArg, textArg } from '../arguments';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { OnSheet, Scope, SheetOrBook } from '../scope';
import { contentValue } from '../values';

export const tableCollectionKind: Kind<SheetOrBook> = {
  items: (self, scope) => all(self, scope).map((table) => scope.make('Table', table)),
  item: (self, key, scope) => {
    const table = find(self, key, scope);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return scope.make('Table', table);
  },
  members: {
    Count: scalar((self, scope) => all(self, scope).length),
    GetCount: method((self, _, scope) => all(self, scope).length),
    GetItemOrNullObject: method((self, [key], scope) => {
      const table = find(self, key, scope);
      return table && scope.make('Table', table);
    }),
    GetItemAt: method((self, [index], scope) => {
      const table = all(self, scope)[indexArg(index, 'index')];
      if (!table) throw itemNotFound(`table ${String(index)}`);
      return scope.make('Table', table);
    }),
    Add: method((self, [address, hasHeaders], scope) => add(self, address, hasHeaders, scope)),
  },
};

function all({ sheet }: SheetOrBook, scope: Scope): OnSheet[] {
  const sheets = sheet ? [sheet] : scope.model.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, id: table.id })));
}

function find(self: SheetOrBook, key: unknown, scope: Scope): OnSheet | null {
  const text = String(key).toLowerCase();
  return all(self, scope).find((each) => each.id === key || model(each).name.toLowerCase() === text) ?? null;
}

function add(self: SheetOrBook, address: unknown, hasHeaders: unknown, scope: Scope): HostObject {
  const { sheet, rect } = rangeArg(address, scope.model, self.sheet);
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) {
    throw new ApiError('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => overlaps(merge, rect))) {
    throw new ApiError('MergedRangeConflict', 'A table cannot overlap merged cells.');
  }
  const withHeaders = booleanArg(hasHeaders, 'hasHeaders');
  if (!withHeaders) sheet.shift({ axis: 'row', at: rect.row, count: 1 });
  const whole = withHeaders ? rect : { ...rect, rows: rect.rows + 1 };
  const columns = headers(sheet, whole, withHeaders);
  sheet.setValues(whole.row, whole.column, [columns]);
  const id = scope.model.nextId();
  const table: TableModel = {
    id,
    name: freeName(scope.model),
    rect: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    columns,
  };
  sheet.setObjects({ tables: [...sheet.tables, table] }, [whole]);
  return scope.make('Table', { sheet, id });
}

/** Headers of a table are unique texts; Excel fills in what is missing. */
function headers(sheet: SheetModel, rect: Rect, present: boolean): string[] {
  const names: string[] = [];
  for (let c = 0; c < rect.columns; c++) {
    const value = present ? contentValue(sheet.cells.value(rect.row, rect.column + c)) : '';
    const base = value === '' ? `Столбец${c + 1}` : String(value);
    let name = base;
    for (let n = 2; names.includes(name); n++) name = `${base}${n}`;
    names.push(name);
  }
  return names;
}

function freeName(book: WorkbookModel): string {
  const taken = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)));
  for (let n = 1; ; n++) if (!taken.has(`Таблица${n}`)) return `Таблица${n}`;
}

function model({ sheet, id }: OnSheet): TableModel {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table) throw itemNotFound('table');
  return table;
}

function replace({ sheet, id }: OnSheet, change: Partial<TableModel>): void {
  const tables = sheet.tables.map((table) => (table.id === id ? { ...table, ...change } : table));
  sheet.setObjects({ tables });
}

function body(table: TableModel): Rect {
  const [top, bottom] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  return { ...table.rect, row: table.rect.row + top, rows: table.rect.rows - top - bottom };
}

function rename(self: OnSheet, value: unknown, scope: Scope): void {
  const name = textArg(value, 'name');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name "${name}"`);
  const other = find({ sheet: null }, name, scope);
  if (other && other.id !== self.id) throw new ApiError('ItemAlreadyExists', `A table named "${name}" already exists.`);
  replace(self, { name });
}

const flags: Readonly<Record<string, Member<OnSheet>>> = Object.fromEntries(
  ['HighlightFirstColumn', 'HighlightLastColumn', 'ShowBandedColumns'].map((name) => [
    name,
    scalar<OnSheet>(() => false),
  ]),
);

export const tableKind: Kind<OnSheet> = {
  id: { name: 'Id', get: (self) => self.id },
  members: {
    ...flags,
    Id: scalar((self) => self.id),
    Name: scalar((self) => model(self).name, rename),
    ShowHeaders: scalar((self) => model(self).showHeaders),
    ShowTotals: scalar((self) => model(self).showTotals),
    ShowBandedRows: scalar(() => true),
    ShowFilterButton: scalar(() => true),
    Style: scalar(
      (self) => model(self).style,
      (self, value) => replace(self, { style: textArg(value, 'style') }),
    ),
    Worksheet: navigation(({ sheet }, scope) => scope.make('Worksheet', sheet)),
    Columns: navigation((self, scope) => scope.make('TableColumnCollection', self)),
    GetRange: method((self, _, scope) => scope.make('Range', { sheet: self.sheet, rect: model(self).rect })),
    GetDataBodyRange: method((self, _, scope) => scope.make('Range', { sheet: self.sheet, rect: body(model(self)) })),
    GetHeaderRowRange: method((self, _, scope) =>
      scope.make('Range', { sheet: self.sheet, rect: { ...model(self).rect, rows: 1 } }),
    ),
    Resize: method((self, [range], scope) => {
      const { rect } = rangeArg(range, scope.model, self.sheet);
      replace(self, { rect, columns: headers(self.sheet, rect, true) });
    }),
    Delete: method((self) => {
      const table = model(self);
      self.sheet.setObjects({ tables: self.sheet.tables.filter((each) => each.id !== self.id) }, [table.rect]);
      self.sheet.clear(table.rect, 'all');
    }),
    ConvertToRange: method((self, _, scope) => {
      const { rect } = model(self);
      self.sheet.setObjects({ tables: self.sheet.tables.filter((each) => each.id !== self.id) }, [rect]);
      return scope.make('Range', { sheet: self.sheet, rect });
    }),
  },
};

export const tableColumnCollectionKind: Kind<OnSheet> = {
  items: (self, scope) => model(self).columns.map((_, index) => scope.make('TableColumn', { ...self, index })),
  item: (self, key, scope) => {
    const index = model(self).columns.findIndex((name, at) => name === key || at + 1 === Number(key));
    if (index < 0) throw itemNotFound(`table column ${String(key)}`);
    return scope.make('TableColumn', { ...self, index });
  },
  members: {
    Count: scalar((self) => model(self).columns.length),
    GetCount: method((self) => model(self).columns.length),
  },
};

type Column = OnSheet & { readonly index: number };

export const tableColumnKind: Kind<Column> = {
  members: {
    Id: scalar((self) => self.index + 1),
    Index: scalar((self) => self.index),
    Name: scalar((self) => model(self).columns[self.index] ?? ''),
    GetRange: method((self, _, scope) => column(self, model(self).rect, scope)),
    GetDataBodyRange: method((self, _, scope) => column(self, body(model(self)), scope)),
  },
};

function column({ sheet, index }: Column, rect: Rect, scope: Scope): HostObject {
  return scope.make('Range', { sheet, rect: { ...rect, column: rect.column + index, columns: 1 } });
}
