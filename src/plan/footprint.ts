import { overlaps, type Rect } from '../domain/cell';
import { propertiesOf } from './inspection';
import { disjoint, rectOf, single } from './rects';
import type { PlanOperation } from './workbook-plan';

/** Row, column, rows, columns. */
type Box = readonly [number, number, number, number];

/** What a plan changes on one sheet: small enough to be kept, exact enough to tell whether two plans touch the same. */
export interface Footprint {
  readonly sheet: string;
  /** the sheet itself came or went */
  readonly whole?: true;
  /** what was changed (content, fill, note, ...) and where */
  readonly places: Readonly<Record<string, readonly Box[]>>;
}

/** Beyond this many rectangles the one around them all has to do. */
const MOST_BOXES = 40;
const everywhere: Rect = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

export function footprintsOf(operations: readonly PlanOperation[]): Footprint[] {
  const sheets = new Map<string, { whole: boolean; places: Map<string, Rect[]> }>();
  for (const operation of operations) {
    if (operation.kind === 'setting' || operation.kind === 'activate') continue;
    const sheet = sheets.get(operation.sheet) ?? { whole: false, places: new Map<string, Rect[]>() };
    sheets.set(operation.sheet, sheet);
    sheet.whole ||= operation.kind === 'addSheet' || operation.kind === 'deleteSheet';
    for (const [what, rects] of touched(operation))
      sheet.places.set(what, [...(sheet.places.get(what) ?? []), ...rects]);
  }
  return [...sheets].map(([sheet, { whole, places }]) =>
    whole
      ? { sheet, whole, places: {} }
      : { sheet, places: Object.fromEntries([...places].map(([what, rects]) => [what, boxes(rects)])) },
  );
}

type Touched = readonly (readonly [what: string, rects: readonly Rect[]])[];

function touched(operation: Exclude<PlanOperation, { kind: 'setting' }>): Touched {
  switch (operation.kind) {
    case 'setValues':
      return [['content', [rectOf(operation.row, operation.column, operation.values)]]];
    case 'setFormulas':
      return [['content', [rectOf(operation.row, operation.column, operation.formulas)]]];
    case 'setFormat':
      return propertiesOf(operation.format).map((property) => [property, operation.rects]);
    case 'merge':
    case 'unmerge':
      return [
        ['merge', [operation.rect]],
        ['content', [operation.rect]],
      ];
    case 'validation':
      return [['validation', [operation.rect]]];
    case 'note':
      return [['note', [single(operation.row, operation.column)]]];
    case 'columnWidths':
      return [['width', operation.widths.map(({ column }) => ({ ...everywhere, column, columns: 1 }))]];
    case 'rowHeights':
      return [['height', operation.heights.map(({ row }) => ({ ...everywhere, row, rows: 1 }))]];
    case 'pageLayout':
    case 'restorePage':
      return [['page', [everywhere]]];
    default:
      return [[operation.kind, [everywhere]]];
  }
}

function boxes(rects: readonly Rect[]): Box[] {
  const parts = disjoint(rects);
  const listed = parts.length > MOST_BOXES ? [around(parts)] : parts;
  return listed.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
}

function around(rects: readonly Rect[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of rects) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** Whether two plans change the same of the same cells. */
export function touchesSame(a: Footprint, b: Footprint): boolean {
  if (a.whole === true || b.whole === true) return true;
  return Object.entries(a.places).some(([what, own]) =>
    (b.places[what] ?? []).some((other) => own.some((box) => overlaps(rectOfBox(box), rectOfBox(other)))),
  );
}

function rectOfBox([row, column, rows, columns]: Box): Rect {
  return { row, column, rows, columns };
}

/** How many cells a plan changes: their contents, looks or notes, each cell once. */
export function cellsChanged(operations: readonly PlanOperation[]): number {
  const sheets = new Map<string, Rect[]>();
  for (const operation of operations) {
    if (operation.kind === 'setting') continue;
    const cellKinds = ['setValues', 'setFormulas', 'setFormat', 'note', 'merge', 'unmerge'];
    if (!cellKinds.includes(operation.kind)) continue;
    const rects = touched(operation)[0]?.[1] ?? [];
    sheets.set(operation.sheet, [...(sheets.get(operation.sheet) ?? []), ...rects]);
  }
  return [...sheets.values()].flatMap(disjoint).reduce((sum, rect) => sum + rect.rows * rect.columns, 0);
}
