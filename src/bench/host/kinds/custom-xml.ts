import type { WorkbookModel } from '../../model/workbook-model';
import { ApiError, itemNotFound } from '../api-error';
import { textArg } from '../arguments';
import { type HostObject, type Kind, method, scalar } from '../host-object';
import type { Scope } from '../scope';

/** Custom XML parts: `workbook.customXmlParts`, whole or those of one namespace. */
export interface XmlParts {
  /** null = all */
  readonly namespace: string | null;
}

export function namespaceOf(xml: string): string {
  return /^\s*(?:<\?[^>]*\?>\s*)?<[^\s/>]+[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

export const customXmlPartsKind: Kind<XmlParts> = {
  items: (self, scope) => idsOf(self, scope).map((id) => scope.make('CustomXmlPart', { id })),
  item: (self, key, scope) => required(self, key, scope),
  members: {
    GetCount: method((self, _, scope) => idsOf(self, scope).length),
    GetItemOrNullObject: method((self, [key], scope) => {
      const id = textArg(key, 'id');
      return idsOf(self, scope).includes(id) ? scope.make('CustomXmlPart', { id }) : null;
    }),
    GetOnlyItem: method((self, _, scope) => {
      const part = only(self, scope);
      if (!part) throw new ApiError('GeneralException', 'There is not exactly one custom XML part.');
      return part;
    }),
    GetOnlyItemOrNullObject: method((self, _, scope) => only(self, scope)),
    GetByNamespace: method((_, [uri], scope) =>
      scope.make('CustomXmlParts', { namespace: textArg(uri, 'namespaceUri') }),
    ),
    Add: method((_, [xml], scope) => {
      const text = wellFormed(textArg(xml, 'xml'));
      const id = scope.model.nextId();
      scope.model.customXml.set(id, text);
      scope.model.touch();
      return scope.make('CustomXmlPart', { id });
    }),
  },
};

export const customXmlPartKind: Kind<{ readonly id: string }> = {
  id: { name: 'Id', get: ({ id }) => id },
  members: {
    Id: scalar(({ id }) => id),
    NamespaceUri: scalar(({ id }, scope) => namespaceOf(stored(scope.model, id))),
    GetXml: method(({ id }, _, scope) => stored(scope.model, id)),
    SetXml: method(({ id }, [xml], scope) => {
      stored(scope.model, id);
      scope.model.customXml.set(id, wellFormed(textArg(xml, 'xml')));
      scope.model.touch();
    }),
    Delete: method(({ id }, _, scope) => {
      stored(scope.model, id);
      scope.model.customXml.delete(id);
      scope.model.touch();
    }),
  },
};

function idsOf({ namespace }: XmlParts, { model }: Scope): string[] {
  return [...model.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

function only(self: XmlParts, scope: Scope): HostObject | null {
  const [id, ...more] = idsOf(self, scope);
  return id === undefined || more.length > 0 ? null : scope.make('CustomXmlPart', { id });
}

function required(self: XmlParts, key: unknown, scope: Scope): HostObject {
  const id = textArg(key, 'id');
  if (!idsOf(self, scope).includes(id)) throw itemNotFound(`custom XML part ${id}`);
  return scope.make('CustomXmlPart', { id });
}

function stored(model: WorkbookModel, id: string): string {
  const xml = model.customXml.get(id);
  if (xml === undefined) throw itemNotFound(`custom XML part ${id}`);
  return xml;
}

/** Not a parser: what XML cannot hold, and text that was not escaped, is refused as Excel refuses it. */
function wellFormed(xml: string): string {
  const [, name = '', inner = ''] = /^<([A-Za-z][\w.-]*)(?:\s[^<>]*)?>([\s\S]*)<\/\1>$/.exec(xml.trim()) ?? [];
  // eslint-disable-next-line no-control-regex -- exactly the signs that XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  if (name === '' || forbidden.test(xml) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(inner))
    throw new ApiError('InvalidArgument', 'The XML is not well-formed.');
  return xml;
}
