import type { SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import { textArg } from '../arguments';
import { eventType, workbookTarget } from '../events';
import { type HostObject, type Kind, method } from '../host-object';
import type { Scope } from '../scope';

/** Registration methods of sheet events under the names the library calls; the same for a sheet and for all sheets. */
export function eventMethods<S>(target: (self: S) => string): Kind<S>['members'] {
  const names: Readonly<Record<string, number>> = {
    DataChangedEvent: eventType.changed,
    ActivatedEvent: eventType.activated,
    DeactivatedEvent: eventType.deactivated,
    AddedEvent: eventType.added,
    DeletedEvent: eventType.deleted,
    SelectionChangedEvent: eventType.selectionChanged,
    FormatChangedEvent: eventType.formatChanged,
  };
  const entries = Object.entries(names).flatMap(([name, type]) => [
    [`_Register${name}`, method<S>((self, _, scope) => scope.listen(type, target(self), true))] as const,
    [`_Unregister${name}`, method<S>((self, _, scope) => scope.listen(type, target(self), false))] as const,
  ]);
  return Object.fromEntries(entries);
}

export const worksheetCollectionKind: Kind<WorkbookModel> = {
  items: (book, scope) => book.sheets.map((sheet) => scope.make('Worksheet', sheet)),
  item: (book, key, scope) => scope.make('Worksheet', required(find(book, key), key)),
  members: {
    Add: method((book, [name], scope) => scope.make('Worksheet', addSheet(book, name))),
    GetActiveWorksheet: method((book, _, scope) => scope.make('Worksheet', book.activeSheet)),
    GetCount: method((book, [visibleOnly]) => visible(book, visibleOnly).length),
    GetFirst: method((book, [visibleOnly], scope) => made(visible(book, visibleOnly)[0], scope)),
    GetLast: method((book, [visibleOnly], scope) => made(visible(book, visibleOnly).at(-1), scope)),
    GetItemOrNullObject: method((book, [key], scope) => {
      const sheet = find(book, key);
      return sheet && scope.make('Worksheet', sheet);
    }),
    ...eventMethods<WorkbookModel>(() => workbookTarget),
  },
};

export function find(book: WorkbookModel, key: unknown): SheetModel | null {
  const text = textArg(key, 'key');
  return book.sheetById(text) ?? book.sheetByName(text);
}

/** Excel answers a bad name with InvalidArgument, a taken one with ItemAlreadyExists. */
export function checkSheetName(book: WorkbookModel, name: string, self: SheetModel | null): void {
  const problem = book.sheetNameProblem(name, self);
  if (problem === null) return;
  if (problem === 'taken')
    throw new ApiError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
  throw invalidArgument(`sheet name "${name}": ${problem}`);
}

function addSheet(book: WorkbookModel, name: unknown): SheetModel {
  if (name === null || name === undefined || name === '') return book.addSheet();
  const text = textArg(name, 'name');
  checkSheetName(book, text, null);
  return book.addSheet(text);
}

function required(sheet: SheetModel | null, key: unknown): SheetModel {
  if (!sheet) throw itemNotFound(`worksheet "${String(key)}"`);
  return sheet;
}

function visible(book: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.properties.visibility === 'Visible') : book.sheets;
}

function made(sheet: SheetModel | undefined, scope: Scope): HostObject {
  return scope.make('Worksheet', required(sheet ?? null, 'first or last'));
}
