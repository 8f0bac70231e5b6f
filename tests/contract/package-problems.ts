import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { contentTypeOf, relationsOf, textOf } from '../../src/files/package/parts';
import { attribute, tagsOf } from '../../src/files/package/xml-text';

const LONGEST_NAME = 31;

/** What Excel would repair or refuse in an .xlsx file, in words; nothing where all is well. */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'));
  return [
    ...doubled(
      'part',
      paths.map((path) => path.toLowerCase()),
    ),
    ...paths.flatMap((path) => relationProblems(parts, path)),
    ...typeProblems(parts, paths),
    ...workbookProblems(parts),
    ...paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path)).flatMap((path) => sheetProblems(parts, path)),
    ...paths
      .filter((path) => path.startsWith('xl/drawings/') && path.endsWith('.xml'))
      .flatMap((path) => drawingProblems(parts, path)),
    ...fontProblems(textOf(parts, 'xl/styles.xml')),
  ];
}

function doubled(what: string, all: readonly string[]): string[] {
  return [...new Set(all.filter((each, i) => all.indexOf(each) !== i))].map((each) => `two of ${what} ${each}`);
}

function relationProblems(parts: Unzipped, path: string): string[] {
  const relations = relationsOf(parts, path);
  const used = path.endsWith('.xml')
    ? [...textOf(parts, path).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id)
    : [];
  return [
    ...doubled(
      `relation of ${path}`,
      relations.map(({ id }) => id),
    ),
    ...relations.flatMap(({ target, external }) =>
      external || parts[target] ? [] : [`${path} leads to ${target}, which is not there`],
    ),
    ...used.flatMap((id) =>
      relations.some((each) => each.id === id) ? [] : [`${path} uses ${String(id)}, which is no relation`],
    ),
  ];
}

function typeProblems(parts: Unzipped, paths: readonly string[]): string[] {
  const types = textOf(parts, '[Content_Types].xml');
  const named = tagsOf(types, 'Override').map((tag) => attribute(tag, 'PartName') ?? '');
  return [
    ...doubled('content type', named),
    ...named.flatMap((path) => (parts[path.slice(1)] ? [] : [`a content type of ${path}, which is not there`])),
    ...paths.flatMap((path) =>
      path === '[Content_Types].xml' || contentTypeOf(types, path) !== 'application/octet-stream'
        ? []
        : [`no content type of ${path}`],
    ),
  ];
}

function workbookProblems(parts: Unzipped): string[] {
  const text = textOf(parts, 'xl/workbook.xml');
  const names = tagsOf(text, 'sheet').map((tag) => attribute(tag, 'name') ?? '');
  const defined = [...text.matchAll(/<definedName\b[^>]*>([^<]*)<\/definedName>/g)].map(([, formula]) => formula ?? '');
  return [
    ...doubled(
      'sheet',
      names.map((name) => name.toLowerCase()),
    ),
    ...names.flatMap((name) =>
      name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$|^$/.test(name) ? [`sheet name «${name}»`] : [],
    ),
    ...defined.flatMap((formula) => (/#REF!|undefined|NaN/.test(formula) ? [`defined name ${formula}`] : [])),
  ];
}

/** Order of what follows the cells; Excel calls a file damaged where it is another one. */
const ORDER =
  'sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ignoredErrors drawing legacyDrawing tableParts extLst'.split(
    ' ',
  );

function sheetProblems(parts: Unzipped, path: string): string[] {
  const text = textOf(parts, path);
  const tail = text.slice(Math.max(0, text.lastIndexOf('</sheetData>')));
  const places = [...tail.matchAll(/<(\w+)\b/g)].flatMap(([, tag]) =>
    ORDER.includes(tag ?? '') ? [ORDER.indexOf(tag ?? '')] : [],
  );
  const merges = tagsOf(text, 'mergeCell').map((tag) => attribute(tag, 'ref') ?? '');
  return [
    ...(places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0)) ? [] : [`${path}: parts out of order`]),
    ...doubled(`merged cells of ${path}`, merges),
    ...(/<v>(NaN|undefined|Infinity)/.test(text) ? [`${path}: a number that is none`] : []),
  ];
}

function drawingProblems(parts: Unzipped, path: string): string[] {
  const ids = tagsOf(strFromU8(parts[path] ?? new Uint8Array()), 'cNvPr').map((tag) => attribute(tag, 'id') ?? '');
  return doubled(`drawing id of ${path}`, ids);
}

function fontProblems(styles: string): string[] {
  const fonts = /<fonts\b[\s\S]*?<\/fonts>/.exec(styles)?.[0] ?? '';
  return [...fonts.matchAll(/<font>([\s\S]*?)<\/font>|<font\/>/g)].flatMap(([font]) =>
    /<name /.test(font) && /<sz /.test(font) ? [] : [`a font without name or size: ${font}`],
  );
}
