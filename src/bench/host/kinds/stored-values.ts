import type { SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { itemNotFound } from '../api-error';
import { textArg } from '../arguments';
import { type HostObject, type Kind, method, navigation, scalar } from '../host-object';
import type { OnSheet, Scope } from '../scope';

/** Key-value stores that travel with the file: workbook settings, sheet properties, document properties. */

export const settingCollectionKind: Kind<WorkbookModel> = {
  items: (book, scope) => [...book.settings.keys()].map((key) => scope.make('Setting', { key })),
  item: (book, key, scope) => {
    const text = textArg(key, 'key');
    if (!book.settings.has(text)) throw itemNotFound(`setting ${text}`);
    return scope.make('Setting', { key: text });
  },
  members: {
    GetCount: method((book) => book.settings.size),
    GetItemOrNullObject: method((book, [key], scope) => {
      const text = textArg(key, 'key');
      return book.settings.has(text) ? scope.make('Setting', { key: text }) : null;
    }),
    Add: method((book, [key, value], scope) => {
      const text = textArg(key, 'key');
      book.settings.set(text, value);
      book.touch();
      return scope.make('Setting', { key: text });
    }),
  },
};

export const settingKind: Kind<{ readonly key: string }> = {
  id: { name: '_Id', get: ({ key }) => key },
  members: {
    Key: scalar(({ key }) => key),
    Value: scalar(
      ({ key }, scope) => scope.model.settings.get(key) ?? null,
      ({ key }, value, scope) => {
        scope.model.settings.set(key, value);
        scope.model.touch();
      },
    ),
    _Id: scalar(({ key }) => key),
    Delete: method(({ key }, _, scope) => {
      if (!scope.model.settings.delete(key)) throw itemNotFound(`setting ${key}`);
      scope.model.touch();
    }),
  },
};

export const worksheetCustomPropertyCollectionKind: Kind<SheetModel> = {
  items: (sheet, scope) =>
    [...sheet.customProperties.keys()].map((id) => scope.make('WorksheetCustomProperty', { sheet, id })),
  item: (sheet, key, scope) => {
    const found = property(sheet, key, scope);
    if (!found) throw itemNotFound(`property ${String(key)}`);
    return found;
  },
  members: {
    GetCount: method((sheet) => sheet.customProperties.size),
    GetItemOrNullObject: method((sheet, [key], scope) => property(sheet, key, scope)),
    Add: method((sheet, [key, value], scope) => {
      const id = textArg(key, 'key');
      sheet.customProperties.set(id, textArg(value, 'value'));
      sheet.touch('objects', []);
      return scope.make('WorksheetCustomProperty', { sheet, id });
    }),
  },
};

function property(sheet: SheetModel, key: unknown, scope: Scope): HostObject | null {
  const id = textArg(key, 'key');
  return sheet.customProperties.has(id) ? scope.make('WorksheetCustomProperty', { sheet, id }) : null;
}

export const worksheetCustomPropertyKind: Kind<OnSheet> = {
  id: { name: '_Id', get: ({ id }) => id },
  members: {
    Key: scalar(({ id }) => id),
    Value: scalar(
      ({ sheet, id }) => sheet.customProperties.get(id) ?? '',
      ({ sheet, id }, value) => {
        sheet.customProperties.set(id, textArg(value, 'value'));
      },
    ),
    _Id: scalar(({ id }) => id),
    Delete: method(({ sheet, id }) => {
      sheet.customProperties.delete(id);
      sheet.touch('objects', []);
    }),
  },
};

export const documentPropertiesKind: Kind<WorkbookModel> = {
  members: { Custom: navigation((book, scope) => scope.make('CustomPropertyCollection', book)) },
};

export const customPropertyCollectionKind: Kind<WorkbookModel> = {
  items: (book, scope) => [...book.customProperties.keys()].map((key) => scope.make('CustomProperty', { key })),
  item: (book, key, scope) => {
    const text = textArg(key, 'key');
    if (!book.customProperties.has(text)) throw itemNotFound(`property ${text}`);
    return scope.make('CustomProperty', { key: text });
  },
  members: {
    GetCount: method((book) => book.customProperties.size),
    GetItemOrNullObject: method((book, [key], scope) => {
      const text = textArg(key, 'key');
      return book.customProperties.has(text) ? scope.make('CustomProperty', { key: text }) : null;
    }),
    Add: method((book, [key, value], scope) => {
      const text = textArg(key, 'key');
      book.customProperties.set(text, stored(value));
      book.touch();
      return scope.make('CustomProperty', { key: text });
    }),
    DeleteAll: method((book) => {
      book.customProperties.clear();
      book.touch();
    }),
  },
};

export const customPropertyKind: Kind<{ readonly key: string }> = {
  members: {
    Key: scalar(({ key }) => key),
    Type: scalar(({ key }, scope) => {
      const value = scope.model.customProperties.get(key);
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    }),
    Value: scalar(
      ({ key }, scope) => scope.model.customProperties.get(key) ?? '',
      ({ key }, value, scope) => {
        scope.model.customProperties.set(key, stored(value));
        scope.model.touch();
      },
    ),
    Delete: method(({ key }, _, scope) => {
      scope.model.customProperties.delete(key);
      scope.model.touch();
    }),
  },
};

function stored(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : textArg(value, 'value');
}
