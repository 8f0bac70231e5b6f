import type { Font, Style, Workbook as Book } from 'exceljs';
import { attribute, tagsOf } from './package/xml-text';

const KEYS = ['name', 'size', 'family', 'scheme'] as const;

/**
 * Saved fonts are whole (wholeFonts): what a cell merely shares with the default font of the book is taken out again, so that a cell that
 * was told nothing of its font stays such a cell over any number of savings.
 */
export function withoutDefaultFont(book: Book, fontXml: string | null): void {
  if (fontXml === null) return;
  const usual = fontOf(fontXml);
  const known = new Map<object, Partial<Style>>();
  for (const sheet of book.worksheets)
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const style: Partial<Style> = cell.style;
        if (!style.font || !KEYS.every((key) => style.font?.[key] === usual[key])) return;
        const plain = known.get(style) ?? plainStyle(style, style.font, usual.color);
        known.set(style, plain);
        cell.style = plain;
      });
    });
}

function plainStyle(style: Partial<Style>, font: Partial<Font>, color: string): Partial<Style> {
  const next: Partial<Style> = { ...style };
  const rest: Partial<Font> = { ...font };
  for (const key of KEYS) Reflect.deleteProperty(rest, key);
  if (colorKey(rest.color) === color) Reflect.deleteProperty(rest, 'color');
  if (Object.keys(rest).length === 0) Reflect.deleteProperty(next, 'font');
  else next.font = rest;
  return next;
}

/** Colours by their own words in an order that two readings share. */
function colorKey(color: object | undefined): string {
  return JSON.stringify(
    Object.entries(color ?? {})
      .map(([key, value]: [string, unknown]) => [key, String(value)])
      .sort(),
  );
}

interface DefaultFont extends Partial<Record<(typeof KEYS)[number], unknown>> {
  readonly color: string;
}

function fontOf(xml: string): DefaultFont {
  const tag = (name: string): string => tagsOf(xml, name)[0] ?? '';
  const value = (name: string): string | null => attribute(tag(name), 'val');
  const number = (name: string): number | undefined => {
    const text = value(name);
    return text === null ? undefined : Number(text);
  };
  const color = ['rgb', 'theme', 'tint', 'indexed'].flatMap((key) => {
    const text = attribute(tag('color'), key);
    return text === null ? [] : [[key === 'rgb' ? 'argb' : key, text] as const];
  });
  return {
    name: value('name') ?? undefined,
    size: number('sz'),
    family: number('family'),
    scheme: value('scheme') ?? undefined,
    color: colorKey(Object.fromEntries(color)),
  };
}
