import { intersection, maxColumns, maxRows, rectOf } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import { accessDenied, ApiError, invalidArgument, itemNotFound } from '../api-error';
import { addressRect, booleanArg, colorArg, indexArg, numberArg, oneOf, rangeArg, textArg } from '../arguments';
import { HostObject, type Kind, method, navigation, scalar } from '../host-object';
import { requireUnprotected, usedRange } from '../range-cells';
import type { Scope } from '../scope';
import { checkSheetName, eventMethods, find } from './worksheets';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;
const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const gridlines = scalar<SheetModel>(
  (sheet) => sheet.properties.gridlines,
  (sheet, value) => sheet.set({ gridlines: booleanArg(value, 'showGridlines') }),
);
const headings = scalar<SheetModel>(
  (sheet) => sheet.properties.headings,
  (sheet, value) => sheet.set({ headings: booleanArg(value, 'showHeadings') }),
);

/** Excel cuts longer ones off. */
const longestAddress = 8192;

export const worksheetKind: Kind<SheetModel> = {
  id: { name: 'Id', get: (sheet) => sheet.id },
  members: {
    Id: scalar((sheet) => sheet.id),
    Name: scalar((sheet) => sheet.name, rename),
    Position: scalar((sheet, scope) => scope.model.sheets.indexOf(sheet), move),
    Visibility: scalar((sheet) => sheet.properties.visibility, setVisibility),
    TabColor: scalar(
      (sheet) => sheet.properties.tabColor,
      (sheet, value) => sheet.set({ tabColor: value === '' ? '' : colorArg(value, 'tabColor') }),
    ),
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // the library loads these by their own names, but sets them by these
    Gridlines: gridlines,
    Headings: headings,
    StandardHeight: scalar(() => 15),
    StandardWidth: scalar(
      (sheet) => sheet.properties.standardWidth,
      (sheet, value) => sheet.set({ standardWidth: numberArg(value, 'standardWidth') }),
    ),
    EnableCalculation: scalar(() => true),
    TabId: scalar((sheet) => Number.parseInt(sheet.id.slice(-13, -1), 16)),
    AutoFilter: navigation((sheet, scope) => scope.make('AutoFilter', sheet)),
    Charts: navigation((sheet, scope) => scope.make('ChartCollection', sheet)),
    Comments: navigation((sheet, scope) => scope.make('CommentCollection', { sheet })),
    Notes: navigation((sheet, scope) => scope.make('NoteCollection', { sheet })),
    CustomProperties: navigation((sheet, scope) => scope.make('WorksheetCustomPropertyCollection', sheet)),
    FreezePanes: navigation((sheet, scope) => scope.make('WorksheetFreezePanes', sheet)),
    HorizontalPageBreaks: navigation((sheet, scope) => scope.make('PageBreakCollection', sheet)),
    Shapes: navigation((sheet, scope) => scope.make('ShapeCollection', sheet)),
    PivotTables: navigation((sheet, scope) => scope.make('PivotTableCollection', sheet)),
    Names: navigation((sheet, scope) => scope.make('NamedItemCollection', { sheet })),
    PageLayout: navigation((sheet, scope) => scope.make('PageLayout', sheet)),
    Protection: navigation((sheet, scope) => scope.make('WorksheetProtection', sheet)),
    Tables: navigation((sheet, scope) => scope.make('TableCollection', { sheet })),
    Activate: method((sheet, _, scope) => activate(sheet, scope)),
    Calculate: method(() => null),
    Copy: method(copy),
    Delete: method(remove),
    GetCell: method((sheet, [row, column], scope) => {
      const rect = rectOf(indexArg(row, 'row'), indexArg(column, 'column'));
      return scope.make('Range', { sheet, rect });
    }),
    GetRange: method((sheet, [address], scope) => {
      if (address === null || address === undefined || address === '') {
        return scope.make('Range', { sheet, rect: rectOf(0, 0, maxRows, maxColumns) });
      }
      return scope.make('Range', named(sheet, address, scope) ?? rangeArg(address, scope.model, sheet));
    }),
    GetRangeByIndexes: method((sheet, [row, column, rows, columns], scope) => {
      const rect = rectOf(
        indexArg(row, 'startRow'),
        indexArg(column, 'startColumn'),
        indexArg(rows, 'rowCount'),
        indexArg(columns, 'columnCount'),
      );
      if (
        !intersection(rect, rectOf(0, 0, maxRows, maxColumns)) ||
        rect.row + rect.rows > maxRows ||
        rect.column + rect.columns > maxColumns
      ) {
        throw invalidArgument('getRangeByIndexes: outside the sheet or empty');
      }
      return scope.make('Range', { sheet, rect });
    }),
    GetRanges: method((sheet, [address], scope) => {
      const whole = textArg(address ?? 'A1:XFD1048576', 'address');
      if (whole.length > longestAddress) throw invalidArgument('getRanges: the address is too long');
      const texts = whole.split(scope.options.areaSeparator);
      const rects = texts.map((text) => addressRect(text.trim()));
      if (rects.includes(null)) throw invalidArgument(`getRanges: ${String(address)}`);
      return scope.make('RangeAreas', { sheet, rects: rects.flatMap((rect) => rect ?? []) });
    }),
    GetUsedRange: method((sheet, [valuesOnly], scope) =>
      scope.make('Range', { sheet, rect: usedRange(sheet, valuesOnly === true) ?? rectOf(0, 0) }),
    ),
    GetUsedRangeOrNullObject: method((sheet, [valuesOnly], scope) => {
      const rect = usedRange(sheet, valuesOnly === true);
      return rect && scope.make('Range', { sheet, rect });
    }),
    GetNext: method((sheet, [only], scope) => neighbour(sheet, 1, only, scope, true)),
    GetNextOrNullObject: method((sheet, [only], scope) => neighbour(sheet, 1, only, scope, false)),
    GetPrevious: method((sheet, [only], scope) => neighbour(sheet, -1, only, scope, true)),
    GetPreviousOrNullObject: method((sheet, [only], scope) => neighbour(sheet, -1, only, scope, false)),
    _GetSheetById: method(byId),
    _GetAnotherWorksheetById: method(byId),
    ...eventMethods<SheetModel>((sheet) => sheet.id),
  },
};

function rename(sheet: SheetModel, value: unknown, scope: Scope): void {
  const name = textArg(value, 'name');
  checkSheetName(scope.model, name, sheet);
  scope.model.renameSheet(sheet, name);
}

function move(sheet: SheetModel, value: unknown, scope: Scope): void {
  const position = indexArg(value, 'position');
  if (position >= scope.model.sheets.length) throw invalidArgument(`position ${position}`);
  scope.model.moveSheet(sheet, position);
}

function setVisibility(sheet: SheetModel, value: unknown, scope: Scope): void {
  const visibility = oneOf(value, visibilities, 'visibility');
  const others = scope.model.sheets.filter((each) => each !== sheet && each.properties.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  sheet.set({ visibility });
  const next = others[0];
  if (visibility !== 'Visible' && scope.model.activeSheet === sheet && next) scope.model.activate(next);
}

function activate(sheet: SheetModel, scope: Scope): null {
  if (sheet.properties.visibility !== 'Visible') {
    throw new ApiError('InvalidOperation', `The worksheet "${sheet.name}" is hidden and cannot be activated.`);
  }
  scope.model.activate(sheet);
  return null;
}

function copy(sheet: SheetModel, [position, relative]: readonly unknown[], scope: Scope): HostObject {
  const place = position === null || position === undefined ? 'None' : oneOf(position, positions, 'positionType');
  const at = relative instanceof HostObject ? relative.as('Worksheet') : null;
  if ((place === 'Before' || place === 'After') && !at) throw invalidArgument('relativeTo');
  const sheets = scope.model.sheets;
  const index = {
    None: sheets.length,
    End: sheets.length,
    Beginning: 0,
    Before: at ? sheets.indexOf(at) : 0,
    After: at ? sheets.indexOf(at) + 1 : 0,
  }[place];
  return scope.make('Worksheet', scope.model.copySheet(sheet, undefined, index));
}

function remove(sheet: SheetModel, _: readonly unknown[], scope: Scope): null {
  if (sheet.properties.visibility === 'VeryHidden') {
    throw new ApiError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  }
  if (!scope.model.deleteSheet(sheet)) {
    throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  return null;
}

function byId(_: SheetModel, [id]: readonly unknown[], scope: Scope): HostObject {
  const sheet = find(scope.model, id);
  if (!sheet) throw itemNotFound('worksheet');
  return scope.make('Worksheet', sheet);
}

function named(
  sheet: SheetModel,
  address: unknown,
  scope: Scope,
): { sheet: SheetModel; rect: ReturnType<typeof rectOf> } | null {
  if (typeof address !== 'string' || addressRect(address)) return null;
  const items = [...sheet.names, ...scope.model.names];
  const item = items.find((each) => each.name.toLowerCase() === address.toLowerCase());
  return item ? rangeArg(item.formula.replace(/^=/, ''), scope.model, sheet) : null;
}

function neighbour(sheet: SheetModel, step: 1 | -1, only: unknown, scope: Scope, must: boolean): HostObject | null {
  const sheets = scope.model.sheets;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const next = sheets[i];
    if (next && (only !== true || next.properties.visibility === 'Visible')) return scope.make('Worksheet', next);
  }
  if (must) throw itemNotFound('next or previous worksheet');
  return null;
}

export const worksheetProtectionKind: Kind<SheetModel> = {
  members: {
    Protected: scalar((sheet) => sheet.properties.protected),
    Options: scalar(() => ({})),
    Protect: method((sheet, [, password]) => {
      if (sheet.properties.protected) throw accessDenied(sheet.name);
      sheet.set({ protected: true, protectionPassword: typeof password === 'string' ? password : null });
    }),
    Unprotect: method((sheet, [password]) => {
      const secret = sheet.properties.protectionPassword;
      if (secret !== null && secret !== password) throw accessDenied(sheet.name);
      sheet.set({ protected: false, protectionPassword: null });
    }),
  },
};

export const freezePanesKind: Kind<SheetModel> = {
  members: {
    FreezeAt: method((sheet, [range], scope) => {
      requireUnprotected(sheet);
      const { rect } = rangeArg(range, scope.model, sheet);
      const wholeColumns = rect.rows >= maxRows;
      const wholeRows = rect.columns >= maxColumns;
      sheet.set({
        freezeRows: wholeColumns ? 0 : rect.row + rect.rows,
        freezeColumns: wholeRows ? 0 : rect.column + rect.columns,
      });
    }),
    FreezeColumns: method((sheet, [count]) =>
      sheet.set({ freezeColumns: indexArg(count ?? 1, 'count'), freezeRows: 0 }),
    ),
    FreezeRows: method((sheet, [count]) => sheet.set({ freezeRows: indexArg(count ?? 1, 'count'), freezeColumns: 0 })),
    Unfreeze: method((sheet) => sheet.set({ freezeRows: 0, freezeColumns: 0 })),
    GetLocation: method((sheet, _, scope) => {
      const location = frozen(sheet, scope);
      if (!location) throw itemNotFound('frozen panes');
      return location;
    }),
    GetLocationOrNullObject: method((sheet, _, scope) => frozen(sheet, scope)),
  },
};

function frozen(sheet: SheetModel, scope: Scope): HostObject | null {
  const { freezeRows, freezeColumns } = sheet.properties;
  if (freezeRows === 0 && freezeColumns === 0) return null;
  return scope.make('Range', { sheet, rect: rectOf(0, 0, freezeRows || maxRows, freezeColumns || maxColumns) });
}
