import { overlaps, type Rect } from '../../../domain/cell';
import { covers, intersection, maxColumns, maxRows, rectOf, union } from '../../model/rects';
import { fullAddress } from '../addresses';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, indexArg, numberArg, oneOf, rangeArg } from '../arguments';
import { type HostObject, type Kind, method, navigation, scalar } from '../host-object';
import {
  checkedMatrix,
  isUnbounded,
  matrix,
  requireUnprotected,
  requireWritableCells,
  shiftCells,
  usedRange,
  writeValues,
} from '../range-cells';
import type { RangeSelf, Scope } from '../scope';
import { contentType, contentValue, displayText } from '../values';
import { cellPropertyMethods } from './cell-properties';
import { directDependents, readLink, removeLinks, writeLink } from './links';
import { columnLeft, rowTop } from '../sizes';

const whatToClear = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

export const rangeKind: Kind<RangeSelf> = {
  kept: true,
  members: {
    Address: scalar(({ sheet, rect }) => fullAddress(sheet, [rect])),
    AddressLocal: scalar(({ sheet, rect }) => fullAddress(sheet, [rect])),
    CellCount: scalar(({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns)),
    RowIndex: scalar(({ rect }) => rect.row),
    ColumnIndex: scalar(({ rect }) => rect.column),
    RowCount: scalar(({ rect }) => rect.rows),
    ColumnCount: scalar(({ rect }) => rect.columns),
    IsEntireColumn: scalar(({ rect }) => rect.rows >= maxRows),
    IsEntireRow: scalar(({ rect }) => rect.columns >= maxColumns),
    Values: scalar((self) => matrix(self, (r, c) => contentValue(self.sheet.cells.value(r, c))), writeValues),
    Formulas: scalar(formulas, writeValues),
    FormulasLocal: scalar(formulas),
    Text: scalar(text),
    ValueTypes: scalar((self) => matrix(self, (r, c) => contentType(self.sheet.cells.value(r, c)))),
    NumberFormat: scalar(
      (self) => matrix(self, (r, c) => self.sheet.cells.style(r, c).numberFormat),
      writeNumberFormats,
    ),
    RowHidden: scalar(
      (self) => hidden(self, 'row'),
      (self, value) => setHidden(self, 'row', value),
    ),
    ColumnHidden: scalar(
      (self) => hidden(self, 'column'),
      (self, value) => setHidden(self, 'column', value),
    ),
    Hidden: scalar((self) => hidden(self, 'row') === true || hidden(self, 'column') === true),
    Left: scalar(({ sheet, rect }) => columnLeft(sheet, rect.column)),
    Top: scalar(({ sheet, rect }) => rowTop(sheet, rect.row)),
    Width: scalar(({ sheet, rect }) => columnLeft(sheet, rect.column + rect.columns) - columnLeft(sheet, rect.column)),
    Height: scalar(({ sheet, rect }) => rowTop(sheet, rect.row + rect.rows) - rowTop(sheet, rect.row)),
    Format: navigation(({ sheet, rect }, scope) => scope.make('RangeFormat', { sheet, rects: [rect] })),
    Worksheet: navigation(({ sheet }, scope) => scope.make('Worksheet', sheet)),
    DataValidation: navigation(({ sheet, rect }, scope) => scope.make('DataValidation', { sheet, rects: [rect] })),
    Hyperlink: scalar(
      ({ sheet, rect }) => readLink(sheet, rect.row, rect.column),
      (self, value) => writeLink(self, value),
    ),
    GetDirectDependents: method((self, _, scope) => directDependents(self, scope)),
    ConditionalFormats: navigation(({ sheet, rect }, scope) =>
      scope.make('ConditionalFormatCollection', { sheet, rects: [rect] }),
    ),
    // the library asks this before it sends a large array in slices
    _ValidateArraySize: method(({ rect }, [rows, columns]) => {
      if (numberArg(rows, 'rows') !== rect.rows || numberArg(columns, 'columns') !== rect.columns)
        throw invalidArgument('the array has another shape than the range');
      return null;
    }),
    Calculate: method(() => null),
    Clear: method(clear),
    Delete: method((self, [shift]) => remove(self, shift)),
    Insert: method((self, [shift], scope) => insert(self, shift, scope)),
    Merge: method((self, [across]) => merge(self, across === true)),
    Unmerge: method((self) => {
      requireUnprotected(self.sheet);
      self.sheet.unmerge(self.rect);
    }),
    Select: method((self, _, scope) => {
      scope.model.activate(self.sheet);
      self.sheet.select([self.rect]);
    }),
    SetDirty: method(() => null),
    GetCell: method((self, [row, column], scope) =>
      at(self, { row: indexArg(row, 'row'), column: indexArg(column, 'column'), rows: 1, columns: 1 }, scope),
    ),
    GetRow: method((self, [row], scope) =>
      at(self, { row: indexArg(row, 'row'), column: 0, rows: 1, columns: self.rect.columns }, scope),
    ),
    GetColumn: method((self, [column], scope) =>
      at(self, { row: 0, column: indexArg(column, 'column'), rows: self.rect.rows, columns: 1 }, scope),
    ),
    GetLastCell: method((self, _, scope) =>
      at(self, { row: self.rect.rows - 1, column: self.rect.columns - 1, rows: 1, columns: 1 }, scope),
    ),
    GetLastRow: method((self, _, scope) =>
      at(self, { row: self.rect.rows - 1, column: 0, rows: 1, columns: self.rect.columns }, scope),
    ),
    GetLastColumn: method((self, _, scope) =>
      at(self, { row: 0, column: self.rect.columns - 1, rows: self.rect.rows, columns: 1 }, scope),
    ),
    GetEntireRow: method(({ sheet, rect }, _, scope) =>
      scope.make('Range', { sheet, rect: { ...rect, column: 0, columns: maxColumns } }),
    ),
    GetEntireColumn: method(({ sheet, rect }, _, scope) =>
      scope.make('Range', { sheet, rect: { ...rect, row: 0, rows: maxRows } }),
    ),
    GetOffsetRange: method((self, [rows, columns], scope) =>
      at(self, { ...self.rect, row: numberArg(rows, 'rowOffset'), column: numberArg(columns, 'columnOffset') }, scope),
    ),
    GetResizedRange: method((self, [rows, columns], scope) =>
      resized(
        self,
        self.rect.rows + numberArg(rows, 'deltaRows'),
        self.rect.columns + numberArg(columns, 'deltaColumns'),
        scope,
      ),
    ),
    GetAbsoluteResizedRange: method((self, [rows, columns], scope) =>
      resized(self, numberArg(rows, 'numRows'), numberArg(columns, 'numColumns'), scope),
    ),
    GetBoundingRect: method((self, [other], scope) =>
      scope.make('Range', { sheet: self.sheet, rect: union(self.rect, rangeArg(other, scope.model, self.sheet).rect) }),
    ),
    GetIntersection: method((self, [other], scope) => required(intersected(self, other, scope), 'intersection')),
    GetIntersectionOrNullObject: method((self, [other], scope) => intersected(self, other, scope)),
    GetUsedRange: method((self, [valuesOnly], scope) => used(self, valuesOnly, scope) ?? at(self, rectOf(0, 0), scope)),
    GetUsedRangeOrNullObject: method((self, [valuesOnly], scope) => used(self, valuesOnly, scope)),
    GetMergedAreas: method((self, _, scope) => required(merged(self, scope), 'merged areas')),
    GetMergedAreasOrNullObject: method((self, _, scope) => merged(self, scope)),
    ...cellPropertyMethods,
  },
};

function formulas(self: RangeSelf): unknown {
  const { cells } = self.sheet;
  return matrix(self, (r, c) => cells.formula(r, c) ?? contentValue(cells.value(r, c)));
}

function text(self: RangeSelf, scope: Scope): unknown {
  const { cells } = self.sheet;
  return matrix(self, (r, c) => displayText(cells.value(r, c), cells.style(r, c).numberFormat, scope.options.locale));
}

function writeNumberFormats(self: RangeSelf, value: unknown): void {
  requireUnprotected(self.sheet);
  if (!Array.isArray(value)) {
    self.sheet.patchStyle([self.rect], { numberFormat: formatText(value) });
    return;
  }
  const get = checkedMatrix(value, self.rect, 'numberFormat');
  const byFormat = new Map<string, Rect[]>();
  for (let r = 0; r < self.rect.rows; r++) {
    for (let c = 0; c < self.rect.columns; c++) {
      const format = get(r, c);
      if (format === null) continue;
      const key = formatText(format);
      const list = byFormat.get(key);
      const cell = rectOf(self.rect.row + r, self.rect.column + c);
      if (list) list.push(cell);
      else byFormat.set(key, [cell]);
    }
  }
  for (const [numberFormat, rects] of byFormat) self.sheet.patchStyle(rects, { numberFormat });
}

function formatText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('numberFormat: text expected');
  return value === '' ? 'General' : value;
}

/** true or false when all rows (columns) agree, else null. */
function hidden({ sheet, rect }: RangeSelf, axis: 'row' | 'column'): boolean | null {
  const set = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const inside = [...set].filter((index) => index >= from && index < from + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

function setHidden({ sheet, rect }: RangeSelf, axis: 'row' | 'column', value: unknown): void {
  requireUnprotected(sheet);
  const [from, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  sheet.setHidden(axis, from, count, booleanArg(value, `${axis}Hidden`));
}

function clear(self: RangeSelf, [applyTo]: readonly unknown[]): null {
  const what = applyTo === null || applyTo === undefined ? 'All' : oneOf(applyTo, whatToClear, 'applyTo');
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    requireUnprotected(self.sheet);
    if (what === 'RemoveHyperlinks') self.sheet.clear(self.rect, 'formats');
    removeLinks(self);
    return null;
  }
  if (what === 'All') removeLinks(self);
  if (what === 'Contents') requireWritableCells(self.sheet, self.rect);
  else requireUnprotected(self.sheet);
  const words = { All: 'all', Formats: 'formats', Contents: 'contents', ResetContents: 'contents' } as const;
  self.sheet.clear(self.rect, words[what]);
  if (what === 'All') self.sheet.setValidation([self.rect], null);
  return null;
}

function insert(self: RangeSelf, shift: unknown, scope: Scope): HostObject {
  requireUnprotected(self.sheet);
  const direction = oneOf(shift, ['Down', 'Right'] as const, 'shift');
  const { rect, sheet } = self;
  if (rect.columns >= maxColumns) sheet.shift({ axis: 'row', at: rect.row, count: rect.rows });
  else if (rect.rows >= maxRows) sheet.shift({ axis: 'column', at: rect.column, count: rect.columns });
  else shiftCells(self, direction);
  return scope.make('Range', self);
}

function remove(self: RangeSelf, shift: unknown): null {
  requireUnprotected(self.sheet);
  const direction = oneOf(shift, ['Up', 'Left'] as const, 'shift');
  const { rect, sheet } = self;
  if (rect.columns >= maxColumns) sheet.shift({ axis: 'row', at: rect.row, count: -rect.rows });
  else if (rect.rows >= maxRows) sheet.shift({ axis: 'column', at: rect.column, count: -rect.columns });
  else shiftCells(self, direction);
  return null;
}

function merge({ sheet, rect }: RangeSelf, across: boolean): null {
  requireUnprotected(sheet);
  if (isUnbounded(rect)) throw invalidArgument('merge: an unbounded range');
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) {
    throw new ApiError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  if (!across) sheet.merge(rect);
  else for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.merge({ ...rect, row, rows: 1 });
  return null;
}

/** A range given relative to this one. */
function at({ sheet, rect }: RangeSelf, relative: Rect, scope: Scope): HostObject {
  const next = { ...relative, row: rect.row + relative.row, column: rect.column + relative.column };
  if (!covers(rectOf(0, 0, maxRows, maxColumns), next)) throw invalidArgument('the range would lie outside the sheet');
  return scope.make('Range', { sheet, rect: next });
}

function resized(self: RangeSelf, rows: number, columns: number, scope: Scope): HostObject {
  if (rows < 1 || columns < 1) throw invalidArgument('the range would be empty');
  return at(self, { row: 0, column: 0, rows, columns }, scope);
}

function intersected({ sheet, rect }: RangeSelf, other: unknown, scope: Scope): HostObject | null {
  const range = rangeArg(other, scope.model, sheet);
  const both = range.sheet === sheet ? intersection(rect, range.rect) : null;
  return both && scope.make('Range', { sheet, rect: both });
}

function used({ sheet, rect }: RangeSelf, valuesOnly: unknown, scope: Scope): HostObject | null {
  const whole = usedRange(sheet, valuesOnly === true);
  const both = whole && intersection(rect, whole);
  return both && scope.make('Range', { sheet, rect: both });
}

function merged({ sheet, rect }: RangeSelf, scope: Scope): HostObject | null {
  const rects = sheet.merges.filter((each) => overlaps(each, rect));
  return rects.length === 0 ? null : scope.make('RangeAreas', { sheet, rects });
}

function required(object: HostObject | null, what: string): HostObject {
  if (!object) throw itemNotFound(what);
  return object;
}
