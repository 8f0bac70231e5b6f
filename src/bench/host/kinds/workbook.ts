import { rectOf } from '../../model/rects';
import type { WorkbookModel } from '../../model/workbook-model';
import { ApiError, itemNotFound } from '../api-error';
import { oneOf, textArg } from '../arguments';
import { type Kind, method, navigation, scalar } from '../host-object';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const workbookKind: Kind<WorkbookModel> = {
  members: {
    Name: scalar((book) => book.fileName),
    ReadOnly: scalar((book) => book.readOnly),
    IsDirty: scalar(() => true),
    AutoSave: scalar(() => false),
    PreviouslySaved: scalar(() => true),
    Application: navigation((book, scope) => scope.make('Application', book)),
    Worksheets: navigation((book, scope) => scope.make('WorksheetCollection', book)),
    Names: navigation((_, scope) => scope.make('NamedItemCollection', { sheet: null })),
    Tables: navigation((_, scope) => scope.make('TableCollection', { sheet: null })),
    Comments: navigation((_, scope) => scope.make('CommentCollection', { sheet: null })),
    Notes: navigation((_, scope) => scope.make('NoteCollection', { sheet: null })),
    Settings: navigation((book, scope) => scope.make('SettingCollection', book)),
    CustomXmlParts: navigation((_, scope) => scope.make('CustomXmlParts', { namespace: null })),
    Properties: navigation((book, scope) => scope.make('DocumentProperties', book)),
    _Runtime: navigation((book, scope) => scope.make('Runtime', book)),
    GetActiveCell: method((book, _, scope) => {
      const sheet = book.activeSheet;
      const { row, column } = sheet.selection.active;
      return scope.make('Range', { sheet, rect: rectOf(row, column) });
    }),
    GetSelectedRange: method((book, _, scope) => {
      const sheet = book.activeSheet;
      const [rect, ...more] = sheet.selection.rects;
      if (!rect || more.length > 0)
        throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');
      return scope.make('Range', { sheet, rect });
    }),
    GetSelectedRanges: method((book, _, scope) =>
      scope.make('RangeAreas', { sheet: book.activeSheet, rects: book.activeSheet.selection.rects }),
    ),
    GetIsActiveCollabSession: method(() => false),
    _GetRangeForEventByReferenceId: method((_, [id], scope) => {
      const range = scope.reference(textArg(id, 'referenceId'));
      if (!range) throw itemNotFound('range of the event');
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method((_, [id], scope) => scope.reference(textArg(id, 'referenceId'))),
    _RemoveReference: method((_, [id], scope) => scope.release(textArg(id, 'referenceId'))),
    _RemoveAllReferences: method((_, __, scope) => scope.release(null)),
  },
};

export const applicationKind: Kind<WorkbookModel> = {
  members: {
    CalculationMode: scalar(
      (book) => book.calculationMode,
      (book, value) => {
        book.calculationMode = oneOf(value, calculationModes, 'calculationMode');
      },
    ),
    CalculationEngineVersion: scalar(() => 191029),
    CalculationState: scalar(() => 'Done'),
    DecimalSeparator: scalar((_, scope) => (scope.options.locale.startsWith('ru') ? ',' : '.')),
    ThousandsSeparator: scalar((_, scope) => (scope.options.locale.startsWith('ru') ? '\u00a0' : ',')),
    UseSystemSeparators: scalar(() => true),
    CultureInfo: navigation((book, scope) => scope.make('CultureInfo', book)),
    // Nothing is calculated here and drawing follows the model by itself, so these have nothing to do.
    Calculate: method(() => null),
    SuspendApiCalculationUntilNextSync: method(() => null),
    SuspendScreenUpdatingUntilNextSync: method(() => null),
  },
};

export const cultureInfoKind: Kind<WorkbookModel> = {
  members: {
    Name: scalar((_, scope) => scope.options.locale),
    NumberFormat: navigation((book, scope) => scope.make('NumberFormatInfo', book)),
  },
};

export const numberFormatInfoKind: Kind<WorkbookModel> = {
  members: {
    NumberDecimalSeparator: scalar((_, scope) => (scope.options.locale.startsWith('ru') ? ',' : '.')),
    NumberGroupSeparator: scalar((_, scope) => (scope.options.locale.startsWith('ru') ? '\u00a0' : ',')),
  },
};

export const runtimeKind: Kind<WorkbookModel> = {
  members: {
    EnableEvents: scalar(
      (_, scope) => scope.events,
      (_, value, scope) => {
        scope.events = value === true;
      },
    ),
  },
};
