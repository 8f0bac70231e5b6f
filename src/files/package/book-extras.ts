import { unzipSync, type Unzipped } from 'fflate';
import { entryKey, entryText, entryXml } from '../../plan/large-entry';
import type { BookExtras } from './extras';
import { relationsOf, textOf } from './parts';
import { tagsOf } from './xml-text';

const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const needed = /^xl\/styles\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^customXml\//;
const STYLES = 'xl/styles.xml';
/** As Excel begins a new book; used where a file says nothing. */
const USUAL_FONT =
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';

/** The default font and our large entries of an .xlsx file. */
export function readBookExtras(bytes: Uint8Array): BookExtras {
  const parts = unzipSync(bytes, { filter: ({ name }) => needed.test(name) });
  const font = /<font>[\s\S]*?<\/font>/.exec(fontsOf(textOf(parts, STYLES)))?.[0] ?? null;
  const entries = relationsOf(parts, 'xl/workbook.xml').flatMap(({ type, target }) => {
    const text = type === customXml ? textOf(parts, target) : '';
    const key = entryKey(text);
    return key === null ? [] : [[key, entryText(text)] as const];
  });
  return { font, entries: new Map(entries) };
}

function fontsOf(styles: string): string {
  return /<fonts\b[\s\S]*?<\/fonts>/.exec(styles)?.[0] ?? '';
}

/**
 * The fonts of a file that ExcelJS has written: the default one as it was, and every font whole. ExcelJS writes only what a cell was told
 * («bold»), and a font without a name is whatever the program at hand makes of it.
 */
export function wholeFonts(styles: string, kept: string | null): string {
  // tags of two parts are left alone: what is put into other fonts must be whole
  const usual = kept !== null && !/<\/(?!font>)/.test(kept) ? kept : USUAL_FONT;
  const parts = ['sz', 'color', 'name', 'family', 'scheme'].map((tag) => [tag, tagsOf(usual, tag)[0] ?? ''] as const);
  const fonts = fontsOf(styles);
  let n = 0;
  const whole = fonts.replace(/<font>([\s\S]*?)<\/font>|<font\/>/g, (font: string, inner = '') => {
    n += 1;
    if (n === 1) return usual;
    const isNamed = tagsOf(inner, 'name').length > 0;
    const missing = parts.filter(
      ([tag]) => tagsOf(inner, tag).length === 0 && (tag === 'sz' || tag === 'name' || tag === 'color' || !isNamed),
    );
    return missing.every(([, text]) => text === '')
      ? font
      : `<font>${inner}${missing.map(([, text]) => text).join('')}</font>`;
  });
  return styles.replace(fonts, () => whole);
}

/** Paths and contents of the parts that hold the entries, with their descriptions. */
export function entryParts({ entries }: BookExtras, taken: Unzipped): readonly EntryPart[] {
  let n = 0;
  return [...entries].map(([key, value]) => {
    do n += 1;
    while (taken[`customXml/item${String(n)}.xml`]);
    const id = `{${guid(key)}}`;
    return {
      path: `customXml/item${String(n)}.xml`,
      content: entryXml(key, value),
      propsPath: `customXml/itemProps${String(n)}.xml`,
      props: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    };
  });
}

export interface EntryPart {
  readonly path: string;
  readonly content: string;
  readonly propsPath: string;
  readonly props: string;
}

/** The same key gives the same identifier, so that writing a book twice gives the same file. */
function guid(key: string): string {
  let hash = 0x811c9dc5;
  const words = Array.from({ length: 4 }, (_, i) => {
    for (const sign of `${String(i)}${key}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0').toUpperCase();
  }).join('');
  return [words.slice(0, 8), words.slice(8, 12), words.slice(12, 16), words.slice(16, 20), words.slice(20)].join('-');
}
