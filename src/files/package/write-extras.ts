import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { address } from '../../domain/cell';
import { chartXml } from './chart-xml';
import { anchorXml, emptyDrawing } from './drawing-xml';
import { entryParts, wholeFonts } from './book-extras';
import {
  noBookExtras,
  type BookExtras,
  type FileChart,
  type FileLink,
  type KeptPart,
  type PartRelation,
  type SheetExtras,
} from './extras';
import { relationsOf, relsPath, sheetPaths, textOf } from './parts';
import { attribute, tagsOf, xml } from './xml-text';

const STYLES = 'xl/styles.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = {
  property: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  itemProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

/** Parts of a worksheet that come after its links, in the order that the format demands. */
const afterLinks =
  /<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const afterProperties =
  /<(cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const afterDrawing =
  /<(legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts into a file that ExcelJS has written what ExcelJS does not know: charts, links, properties of sheets, whole fonts, our entries. */
export function writeExtras(
  bytes: Uint8Array,
  extras: ReadonlyMap<string, SheetExtras>,
  book: BookExtras = noBookExtras,
): Uint8Array {
  const file = new PackageWriter(unzipSync(bytes));
  const paths = sheetPaths(file.parts);
  for (const [name, { charts, links, properties }] of extras) {
    const path = paths.get(name);
    if (path === undefined) continue;
    if (links.length > 0) addLinks(file, path, links);
    if (properties.length > 0) addProperties(file, path, properties);
    if (charts.length > 0) addCharts(file, path, name, charts);
  }
  for (const { path, content, propsPath, props } of entryParts(book, file.parts)) {
    file.put(path, content);
    file.put(propsPath, props, contentTypes.itemProps);
    file.relate('xl/workbook.xml', `${office}/customXml`, path);
    file.relate(path, `${office}/customXmlProps`, propsPath);
  }
  file.put(STYLES, wholeFonts(textOf(file.parts, STYLES), book.font));
  return file.zipped();
}

class PackageWriter {
  private charts = 0;
  private drawings = 0;
  private properties = 0;
  private readonly overrides: string[] = [];

  constructor(readonly parts: Unzipped) {}

  put(path: string, content: string | Uint8Array, contentType?: string): void {
    this.parts[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    if (contentType !== undefined)
      this.overrides.push(`<Override PartName="/${xml(path)}" ContentType="${xml(contentType)}"/>`);
  }

  nextChart(): string {
    return `xl/charts/objektiv${String(++this.charts)}.xml`;
  }

  nextDrawing(): string {
    return `xl/drawings/objektiv${String(++this.drawings)}.xml`;
  }

  nextProperty(): string {
    return `xl/customProperty/objektiv${String(++this.properties)}.bin`;
  }

  /** Adds a relation of the part and gives its id. */
  relate(path: string, type: string, target: string, external = false, wanted?: string): string {
    const rels = relsPath(path);
    const taken = new Set(relationsOf(this.parts, path).map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${String(n)}`)) n += 1;
    const id = wanted ?? `rId${String(n)}`;
    const entry = `<Relationship Id="${xml(id)}" Type="${xml(type)}" Target="${xml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`;
    const before =
      textOf(this.parts, rels) ||
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    // ExcelJS closes an empty list in its opening tag
    const open = before.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    this.put(
      rels,
      open.replace('</Relationships>', () => `${entry}</Relationships>`),
    );
    return id;
  }

  zipped(): Uint8Array {
    const types = textOf(this.parts, '[Content_Types].xml');
    const own = [...new Set(this.overrides)].join('');
    this.put(
      '[Content_Types].xml',
      types.replace('</Types>', () => `${own}</Types>`),
    );
    return zipSync(this.parts);
  }
}

function insertBefore(file: PackageWriter, path: string, pattern: RegExp, text: string): void {
  const sheet = textOf(file.parts, path);
  const end = Math.max(0, sheet.lastIndexOf('</sheetData>'));
  const found = pattern.exec(sheet.slice(end));
  if (!found) return;
  const at = end + found.index;
  file.put(path, sheet.slice(0, at) + text + sheet.slice(at));
}

function addLinks(file: PackageWriter, path: string, links: readonly FileLink[]): void {
  const tags = links.map((link) => {
    const outside =
      link.address === '' ? '' : ` r:id="${file.relate(path, `${office}/hyperlink`, link.address, true)}"`;
    const inside = link.location === '' ? '' : ` location="${xml(link.location)}"`;
    const tip = link.tooltip === '' ? '' : ` tooltip="${xml(link.tooltip)}"`;
    return `<hyperlink ref="${address(link)}"${outside}${inside}${tip}/>`;
  });
  insertBefore(file, path, afterLinks, `<hyperlinks>${tags.join('')}</hyperlinks>`);
}

function addProperties(file: PackageWriter, path: string, properties: SheetExtras['properties']): void {
  const tags = properties.map(([name, value]) => {
    const part = file.nextProperty();
    file.put(part, utf16(value), contentTypes.property);
    return `<customPr name="${xml(name)}" r:id="${file.relate(path, `${office}/customProperty`, part)}"/>`;
  });
  insertBefore(file, path, afterProperties, `<customProperties>${tags.join('')}</customProperties>`);
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), true);
  return new Uint8Array(bytes.buffer);
}

function addCharts(file: PackageWriter, path: string, sheet: string, charts: readonly FileChart[]): void {
  const drawing = drawingOf(file, path);
  const before = textOf(file.parts, drawing);
  const [root = ''] = tagsOf(before, 'wsDr');
  let opening = root.replace(/\s*\/>$/, '>');
  let id = Math.max(1000, ...tagsOf(before, 'cNvPr').map((tag) => Number(attribute(tag, 'id')) || 0));
  const anchors = charts.map((chart) => {
    id += 1;
    if ('spec' in chart) {
      const part = file.nextChart();
      file.put(part, chartXml(chart.spec, sheet), contentTypes.chart);
      return anchorXml(chart.spec, id, file.relate(drawing, `${office}/chart`, part));
    }
    const { anchor, namespaces, relations } = chart.foreign;
    for (const [declared, prefix] of namespaces.matchAll(/\sxmlns:(\w+)="[^"]*"/g))
      if (!opening.includes(`xmlns:${prefix ?? ''}=`)) opening = opening.replace(/>$/, () => `${declared}>`);
    const renamed = new Map(relations.map((each) => [each.id, keep(file, drawing, each)]));
    return anchor.replace(
      /(\sr:\w+=")([^"]*)"/g,
      (_, start: string, old: string) => `${start}${renamed.get(old) ?? old}"`,
    );
  });
  const rest = root.endsWith('/>') ? `${opening}</xdr:wsDr>` : opening;
  const whole = before.replace(root, () => rest);
  file.put(
    drawing,
    whole.replace(/<\/(\w+:)?wsDr>\s*$/, (end) => anchors.join('') + end),
  );
}

/** The sheet's drawing; ExcelJS has made one where the sheet holds pictures. */
function drawingOf(file: PackageWriter, path: string): string {
  const existing = relationsOf(file.parts, path).find(({ type }) => type === `${office}/drawing`);
  if (existing) return existing.target;
  const made = file.nextDrawing();
  file.put(made, emptyDrawing, contentTypes.drawing);
  insertBefore(file, path, afterDrawing, `<drawing r:id="${file.relate(path, `${office}/drawing`, made)}"/>`);
  return made;
}

/** A part of the opened file goes into a folder of its own, where no part of ExcelJS's lies. */
function keep(file: PackageWriter, owner: string, relation: PartRelation, wanted?: string): string {
  const { type, target } = relation;
  if (typeof target === 'string') return file.relate(owner, type, target, true, wanted);
  return file.relate(owner, type, keepPart(file, target), false, wanted);
}

function keepPart(file: PackageWriter, part: KeptPart): string {
  const path = part.path.startsWith('xl/kept/') ? part.path : part.path.replace(/^xl\//, 'xl/kept/');
  if (file.parts[path]) return path;
  file.put(path, part.bytes, part.contentType);
  for (const relation of part.relations) keep(file, path, relation, relation.id);
  return path;
}
