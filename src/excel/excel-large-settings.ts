import { largeKey } from '../plan/backend';
import { entryNamespace, entryText, entryXml } from '../plan/large-entry';
import type { SettingOperation } from '../plan/ports';
import { roundTrip } from './excel-session';
import type { Step } from './excel-step';

/**
 * Large entries live in custom XML parts (ExcelApi 1.5), one a key, found by a namespace of their own: workbook settings always come all
 * together, and Office limits their size.
 */
const bytes = new TextEncoder();

/** The entries, null where there is none; no round trip for no keys, one when none is there, two otherwise. */
export async function readLarge(context: Excel.RequestContext, keys: readonly string[]): Promise<(string | null)[]> {
  if (keys.length === 0) return [];
  const parts = await roundTrip(context, () =>
    keys.map((key) => {
      const part = partOf(context, key).getOnlyItemOrNullObject();
      part.load('id');
      return part;
    }),
  );
  const there = parts.filter((part) => !part.isNullObject).map((part) => part.id);
  if (there.length === 0) return keys.map(() => null);
  const texts = await roundTrip(context, () => there.map((id) => context.workbook.customXmlParts.getItem(id).getXml()));
  return parts.map((part) => {
    const text = part.isNullObject ? undefined : texts[there.indexOf(part.id)]?.value;
    return text === undefined ? null : entryText(text);
  });
}

export function largeStep({ key, value }: SettingOperation, known: Set<string>): Step[] {
  const isThere = known.has(largeKey(key));
  if (value === null && !isThere) return [];
  if (value === null) known.delete(largeKey(key));
  else known.add(largeKey(key));
  return [
    {
      sheet: null,
      bytes: 600 + bytes.encode(value ?? '').length * 1.3,
      queue: (context) => {
        if (value === null) partOf(context, key).getOnlyItem().delete();
        else if (isThere) partOf(context, key).getOnlyItem().setXml(entryXml(key, value));
        else context.workbook.customXmlParts.add(entryXml(key, value));
      },
    },
  ];
}

function partOf(context: Excel.RequestContext, key: string): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(entryNamespace(key));
}
