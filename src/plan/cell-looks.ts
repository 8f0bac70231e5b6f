import type { Rect } from '../domain/cell';
import { runsOf } from './rects';
import type { CellFormat, PlanOperation } from './workbook-plan';

interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellFormat;
}

/** May be set on empty cells too: nobody sees them there. */
const UNSEEN: ReadonlySet<keyof CellFormat> = new Set(['fontName', 'fontSize', 'wrap', 'vertical']);
const PROPERTIES = [
  'fontName',
  'fontSize',
  'wrap',
  'vertical',
  'border',
  'fill',
  'fontColor',
  'bold',
  'italic',
  'horizontal',
  'numberFormat',
] as const satisfies readonly (keyof CellFormat)[];
type Property = (typeof PROPERTIES)[number];

/**
 * The looks of many cells in few steps: property by property, the usual value over the whole area first, since each rectangle costs a call
 * for each of its properties. `everywhere` is for empty cells too.
 */
export function formatSteps(
  sheet: string,
  cells: readonly FormattedCell[],
  area: Rect,
  everywhere: CellFormat = {},
): PlanOperation[] {
  const base: Record<string, unknown> = { ...everywhere };
  const groups = new Map<string, { format: CellFormat; rects: readonly Rect[] }>();
  for (const property of PROPERTIES) {
    const usual = UNSEEN.has(property) ? usualValue(cells, property) : undefined;
    if (usual !== undefined) base[property] = usual;
    const special = cells.flatMap(({ row, column, value }) =>
      value[property] === undefined || value[property] === usual ? [] : [{ row, column, value: value[property] }],
    );
    const byValue = new Map<string, { value: unknown; rects: Rect[] }>();
    for (const { rect, value } of runsOf<unknown>(special, (one) => JSON.stringify(one))) {
      const key = JSON.stringify(value);
      const group = byValue.get(key) ?? { value, rects: [] };
      group.rects.push(rect);
      byValue.set(key, group);
    }
    for (const { value, rects } of byValue.values()) {
      const key = JSON.stringify(rects);
      groups.set(key, { format: { ...groups.get(key)?.format, [property]: value }, rects });
    }
  }
  const first: PlanOperation[] =
    Object.keys(base).length > 0 ? [{ kind: 'setFormat', sheet, rects: [area], format: base }] : [];
  return [
    ...first,
    ...[...groups.values()].map(({ format, rects }): PlanOperation => ({ kind: 'setFormat', sheet, rects, format })),
  ];
}

/** One step for each look, over runs of the cells that have it. */
export function sameLooks(sheet: string, cells: readonly FormattedCell[]): PlanOperation[] {
  const groups = new Map<string, { format: CellFormat; rects: Rect[] }>();
  for (const { rect, value } of runsOf(cells, (format) => JSON.stringify(format))) {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { format: value, rects: [] };
    group.rects.push(rect);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ format, rects }): PlanOperation => ({ kind: 'setFormat', sheet, rects, format }));
}

function usualValue(cells: readonly FormattedCell[], property: Property): unknown {
  const counts = new Map<unknown, number>();
  for (const { value } of cells) counts.set(value[property], (counts.get(value[property]) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}
