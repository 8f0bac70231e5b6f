import { strFromU8, type Unzipped } from 'fflate';
import { attribute, tagsOf } from './xml-text';

/** The parts of a file and how they lead to each other. */

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function textOf(parts: Unzipped, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : '';
}

export function relsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

export function relationsOf(parts: Unzipped, path: string): Relation[] {
  return tagsOf(textOf(parts, relsPath(path)), 'Relationship').map((tag) => {
    const target = attribute(tag, 'Target') ?? '';
    const external = attribute(tag, 'TargetMode') === 'External';
    return {
      id: attribute(tag, 'Id') ?? '',
      type: attribute(tag, 'Type') ?? '',
      target: external ? target : resolved(path, target),
      external,
    };
  });
}

/** «../charts/chart1.xml» of «xl/drawings/drawing1.xml» is «xl/charts/chart1.xml». */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Path of each sheet's part by the sheet's name, in the order of the tabs. */
export function sheetPaths(parts: Unzipped): Map<string, string> {
  const relations = new Map(relationsOf(parts, 'xl/workbook.xml').map((each) => [each.id, each.target]));
  const result = new Map<string, string>();
  for (const tag of tagsOf(textOf(parts, 'xl/workbook.xml'), 'sheet')) {
    const path = relations.get(attribute(tag, 'r:id') ?? '');
    const name = attribute(tag, 'name');
    if (path !== undefined && name !== null) result.set(name, path);
  }
  return result;
}

export function contentTypeOf(types: string, path: string): string {
  const own = tagsOf(types, 'Override').find((tag) => attribute(tag, 'PartName') === `/${path}`);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const general = tagsOf(types, 'Default').find((tag) => attribute(tag, 'Extension')?.toLowerCase() === extension);
  return attribute(own ?? general ?? '', 'ContentType') ?? 'application/octet-stream';
}
