import { fullAddress } from '../addresses';
import { ApiError, invalidArgument, itemNotFound } from '../api-error';
import { addressRect, booleanArg, rangeArg, textArg } from '../arguments';
import { HostObject, type Kind, method, navigation, scalar } from '../host-object';
import type { NamedItemModel } from '../../model/sheet-objects';
import type { RangeSelf, Scope, Selves, SheetOrBook } from '../scope';

export const namedItemCollectionKind: Kind<SheetOrBook> = {
  items: (self, scope) => list(self, scope).map((item) => scope.make('NamedItem', { ...self, name: item.name })),
  item: (self, key, scope) => {
    const item = find(self, key, scope);
    if (!item) throw itemNotFound(`name ${String(key)}`);
    return scope.make('NamedItem', { ...self, name: item.name });
  },
  members: {
    GetCount: method((self, _, scope) => list(self, scope).length),
    GetItemOrNullObject: method((self, [key], scope) => {
      const item = find(self, key, scope);
      return item && scope.make('NamedItem', { ...self, name: item.name });
    }),
    Add: method((self, [name, reference, comment], scope) => add(self, name, reference, comment, scope)),
  },
};

function list({ sheet }: SheetOrBook, scope: Scope): readonly NamedItemModel[] {
  return sheet ? sheet.names : scope.model.names;
}

function find(self: SheetOrBook, key: unknown, scope: Scope): NamedItemModel | null {
  const text = String(key).toLowerCase();
  return list(self, scope).find((item) => item.name.toLowerCase() === text) ?? null;
}

function write({ sheet }: SheetOrBook, items: readonly NamedItemModel[], scope: Scope): void {
  if (sheet) sheet.setObjects({ names: items });
  else {
    scope.model.names.splice(0, scope.model.names.length, ...items);
    scope.model.touch();
  }
}

function add(self: SheetOrBook, name: unknown, reference: unknown, comment: unknown, scope: Scope): HostObject {
  const text = textArg(name, 'name');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || addressRect(text) !== null)
    throw invalidArgument(`name "${text}"`);
  if (find(self, text, scope)) throw new ApiError('ItemAlreadyExists', `The name "${text}" already exists.`);
  const range = reference instanceof HostObject ? reference.as('Range') : null;
  const formula = range ? `=${absolute(range)}` : textArg(reference, 'reference');
  const item = { name: text, formula, comment: typeof comment === 'string' ? comment : '', visible: true };
  write(self, [...list(self, scope), item], scope);
  return scope.make('NamedItem', { ...self, name: text });
}

function absolute({ sheet, rect }: RangeSelf): string {
  const [sheetName = '', local = ''] = fullAddress(sheet, [rect]).split(/!(?=[^!]*$)/);
  return `${sheetName}!${local.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

type Item = Selves['NamedItem'];

function model(self: Item, scope: Scope): NamedItemModel {
  const item = find(self, self.name, scope);
  if (!item) throw itemNotFound(`name ${self.name}`);
  return item;
}

function range(self: Item, scope: Scope): HostObject | null {
  const { formula } = model(self, scope);
  if (addressRect(formula.replace(/^=/, '')) === null) return null;
  return scope.make('Range', rangeArg(formula.replace(/^=/, ''), scope.model, self.sheet));
}

function change(self: Item, part: Partial<NamedItemModel>, scope: Scope): void {
  const items = list(self, scope).map((item) => (item.name === self.name ? { ...item, ...part } : item));
  write(self, items, scope);
}

export const namedItemKind: Kind<Item> = {
  id: { name: '_Id', get: (self) => self.name },
  members: {
    Name: scalar((self) => self.name),
    Type: scalar((self, scope) => (range(self, scope) ? 'Range' : 'String')),
    Value: scalar((self, scope) => model(self, scope).formula.replace(/^=/, '')),
    Formula: scalar(
      (self, scope) => model(self, scope).formula,
      (self, value, scope) => change(self, { formula: textArg(value, 'formula') }, scope),
    ),
    Comment: scalar(
      (self, scope) => model(self, scope).comment,
      (self, value, scope) => change(self, { comment: textArg(value, 'comment') }, scope),
    ),
    Visible: scalar(
      (self, scope) => model(self, scope).visible,
      (self, value, scope) => change(self, { visible: booleanArg(value, 'visible') }, scope),
    ),
    Scope: scalar((self) => (self.sheet ? 'Worksheet' : 'Workbook')),
    _Id: scalar((self) => self.name),
    WorksheetOrNullObject: navigation((self, scope) => self.sheet && scope.make('Worksheet', self.sheet)),
    Delete: method((self, _, scope) => {
      write(
        self,
        list(self, scope).filter((item) => item.name !== self.name),
        scope,
      );
    }),
    GetRange: method((self, _, scope) => {
      const found = range(self, scope);
      if (!found) throw itemNotFound('range of the name');
      return found;
    }),
    GetRangeOrNullObject: method((self, _, scope) => range(self, scope)),
  },
};
