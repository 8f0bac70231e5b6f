import { parseAddress, rectAddress } from '../../domain/cell';
import type { ForeignDrawing, KeptPart, PartRelation } from '../../files/package/extras';
import { type Shift, shiftRect } from './rects';

/** A chart or picture of an opened file after rows or columns were inserted or deleted on its sheet: its place, and the cells that it shows. */
export function shiftDrawing(drawing: ForeignDrawing, sheet: string, shift: Shift): ForeignDrawing {
  return {
    ...drawing,
    anchor: shiftedAnchor(drawing.anchor, shift),
    relations: drawing.relations.map((relation) => shiftedRelation(relation, sheet, shift)),
  };
}

const WHOLE = { row: 1_048_576, column: 16_384 } as const;

/**
 * A drawing of an opened file goes along with the cells under its corners, as Excel moves it: one that is to keep its size keeps it, one
 * that grows with the cells has rows that are put in between. A corner in deleted rows goes to where they were.
 */
function shiftedAnchor(anchor: string, { axis, at, count }: Shift): string {
  const tag = axis === 'row' ? 'row' : 'col';
  const pattern = new RegExp(`(<(?:\\w+:)?(from|to)>[\\s\\S]*?<(?:\\w+:)?${tag}>)(\\d+)(?=<)`, 'g');
  const moved = (index: number): number => {
    if (index < at) return index;
    return count > 0 ? Math.min(index + count, WHOLE[axis] - 1) : Math.max(at, index + count);
  };
  const [first] = [...anchor.matchAll(pattern)];
  const keepsSize = /editAs="oneCell"/.test(anchor);
  if (first === undefined || /editAs="absolute"/.test(anchor)) return anchor;
  const from = Number(first[3]);
  const by = moved(from) - from;
  return anchor.replace(pattern, (_, before: string, corner: string, index: string) => {
    const next = corner === 'to' && keepsSize ? Number(index) + by : moved(Number(index));
    return `${before}${String(next)}`;
  });
}

function shiftedRelation(relation: PartRelation, sheet: string, shift: Shift): PartRelation {
  const { target } = relation;
  return typeof target === 'string' ? relation : { ...relation, target: shiftedPart(target, sheet, shift) };
}

/** The references of a chart to cells of its own sheet; one whose cells are all gone stays as it is and shows the numbers it kept. */
function shiftedPart(part: KeptPart, sheet: string, shift: Shift): KeptPart {
  if (!part.contentType.endsWith('drawingml.chart+xml')) return part;
  const text = new TextDecoder().decode(part.bytes);
  const moved = text.replace(/(<(?:\w+:)?f>)([^<]+)(?=<)/g, (whole: string, tag: string, reference: string) => {
    const at = reference.lastIndexOf('!');
    const name = plainName(reference.slice(0, at));
    const rect = name === sheet ? parseAddress(reference.slice(at + 1).replaceAll('$', '')) : null;
    const next = rect && shiftRect(rect, shift);
    return next ? `${tag}${reference.slice(0, at + 1)}${absolute(rectAddress(next))}` : whole;
  });
  return moved === text ? part : { ...part, bytes: new TextEncoder().encode(moved) };
}

/** «'Лист 1'» as it stands in XML. */
function plainName(text: string): string {
  const bare = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
