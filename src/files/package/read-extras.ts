import { unzipSync, type Unzipped } from 'fflate';
import { parseAddress } from '../../domain/cell';
import { anchorXml, anchorsOf, specInAnchor } from './drawing-xml';
import { chartXml } from './chart-xml';
import type { FileChart, FileLink, KeptPart, PartRelation, SheetExtras } from './extras';
import { contentTypeOf, relationsOf, sheetPaths, textOf } from './parts';
import { attribute, tagsOf } from './xml-text';

/** Texts of cells are the bulk of a file and hold none of this. */
const unneeded = /^xl\/(sharedStrings|styles|calcChain)\.xml$/;

/** Charts, links and page breaks of every sheet of an .xlsx file. */
export function readExtras(bytes: Uint8Array): Map<string, SheetExtras> {
  const parts = unzipSync(bytes, { filter: ({ name }) => !unneeded.test(name) });
  return new Map(
    [...sheetPaths(parts)].map(([name, path]): [string, SheetExtras] => {
      const text = tailOf(textOf(parts, path));
      return [
        name,
        {
          charts: chartsOf(parts, name, path),
          links: linksOf(parts, path, text),
          breaks: breaksOf(text),
          properties: propertiesOf(parts, path, text),
        },
      ];
    }),
  );
}

/** What follows the cells; the cells themselves may be a hundred megabytes. */
function tailOf(sheet: string): string {
  const end = sheet.lastIndexOf('</sheetData>');
  return end < 0 ? sheet.slice(-100_000) : sheet.slice(end);
}

function breaksOf(text: string): number[] {
  const list = /<(?:\w+:)?rowBreaks\b[\s\S]*?<\/(?:\w+:)?rowBreaks>/.exec(text)?.[0] ?? '';
  return tagsOf(list, 'brk').map((tag) => Number(attribute(tag, 'id')));
}

/** Custom properties of a sheet lie in parts of their own, as UTF-16. */
function propertiesOf(parts: Unzipped, path: string, text: string): SheetExtras['properties'] {
  const relations = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]));
  const decoder = new TextDecoder('utf-16le');
  return tagsOf(text, 'customPr').flatMap((tag) => {
    const name = attribute(tag, 'name');
    const value = parts[relations.get(attribute(tag, 'r:id') ?? '') ?? ''];
    return name === null || !value ? [] : [[name, decoder.decode(value)] as const];
  });
}

function linksOf(parts: Unzipped, path: string, text: string): FileLink[] {
  const relations = new Map(relationsOf(parts, path).map((each) => [each.id, each.target]));
  return tagsOf(text, 'hyperlink').flatMap((tag): FileLink[] => {
    const rect = parseAddress(attribute(tag, 'ref') ?? '');
    if (!rect) return [];
    const address = relations.get(attribute(tag, 'r:id') ?? '') ?? '';
    const location = attribute(tag, 'location') ?? '';
    const tooltip = attribute(tag, 'tooltip') ?? '';
    return Array.from({ length: rect.rows * rect.columns }, (_, i) => ({
      row: rect.row + Math.floor(i / rect.columns),
      column: rect.column + (i % rect.columns),
      address,
      location,
      tooltip,
    }));
  });
}

function chartsOf(parts: Unzipped, sheet: string, path: string): FileChart[] {
  const drawing = relationsOf(parts, path).find(({ type }) => type.endsWith('/drawing'));
  if (!drawing) return [];
  const text = textOf(parts, drawing.target);
  const namespaces = [...(tagsOf(text, 'wsDr')[0] ?? '').matchAll(/\sxmlns:\w+="[^"]*"/g)]
    .map(([each]) => each)
    .join('');
  const relations = relationsOf(parts, drawing.target);
  const types = textOf(parts, '[Content_Types].xml');
  return anchorsOf(text).flatMap((anchor): FileChart[] => {
    const used = [...anchor.matchAll(/\sr:\w+="([^"]*)"/g)].map(([, id]) => id);
    const own = relations.filter(({ id }) => used.includes(id));
    if (!own.some(({ type }) => /\/chart(Ex)?$/.test(type))) return [];
    const spec = specInAnchor(anchor);
    if (
      spec &&
      isOurs(
        spec,
        sheet,
        anchor,
        own.map(({ target }) => textOf(parts, target)),
      )
    )
      return [{ spec }];
    const kept = own.map(({ id, type, target, external }): PartRelation => ({
      id,
      type,
      target: external ? target : keptPart(parts, types, target, new Set()),
    }));
    const name = attribute(tagsOf(anchor, 'cNvPr')[0] ?? '', 'name') ?? '';
    return [{ foreign: { name, anchor, namespaces, relations: kept } }];
  });
}

/** Whether nobody has touched the chart since: it is word for word what its description gives. */
function isOurs(
  spec: NonNullable<ReturnType<typeof specInAnchor>>,
  sheet: string,
  anchor: string,
  charts: readonly string[],
): boolean {
  const id = Number(attribute(tagsOf(anchor, 'cNvPr')[0] ?? '', 'id'));
  const relation = /\sr:id="([^"]*)"/.exec(anchor)?.[1] ?? '';
  return charts.length === 1 && charts[0] === chartXml(spec, sheet) && anchor === anchorXml(spec, id, relation);
}

function keptPart(parts: Unzipped, types: string, path: string, above: ReadonlySet<string>): KeptPart {
  const seen = new Set([...above, path]);
  const relations = relationsOf(parts, path)
    .filter(({ target }) => !seen.has(target))
    .map(({ id, type, target, external }): PartRelation => ({
      id,
      type,
      target: external ? target : keptPart(parts, types, target, seen),
    }));
  return { path, contentType: contentTypeOf(types, path), bytes: parts[path] ?? new Uint8Array(), relations };
}
