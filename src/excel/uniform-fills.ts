import type { Rect } from '../domain/cell';
import type { FormatProperty, RunOptions } from '../plan/ports';
import type { CellFormat } from '../plan/workbook-plan';
import { rangeAt } from './excel-layout';
import { roundTrip } from './excel-session';
import { rowFillTask } from './excel-tasks';
import { readJoined } from './read-joined';

/** Cells of a range that is worth asking for as a whole, and of all of them together to be worth one more round trip. */
const MANY = 400;
const WORTH_A_ROUND_TRIP = 20_000;

interface Asked {
  readonly sheet: string;
  readonly rect: Rect;
  readonly properties: readonly FormatProperty[];
}

/**
 * The fills of ranges whose rows are each of one fill, row by row; null for a range with a row whose cells differ, or of which more than
 * fills is wanted. Large ranges are asked for as a whole first, then rows as wholes: thousands of rows that look alike are known by a few
 * bytes each. No round trip when there are few cells.
 */
export async function uniformFills(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  options: RunOptions,
): Promise<(readonly CellFormat[] | null)[]> {
  const wholes = await wholeFills(context, asked);
  const found = asked.map(({ rect }, i) => {
    const whole = wholes[i];
    return whole ? Array.from({ length: rect.rows }, () => whole) : null;
  });
  const open = asked.flatMap((each, i) => (isOnlyFills(each) && !wholes[i] ? [{ each, i }] : []));
  const cells = open.reduce((sum, { each: { rect } }) => sum + rect.rows * rect.columns, 0);
  if (cells < WORTH_A_ROUND_TRIP) return found;
  const tasks = open.map(({ each: { sheet, rect } }) => rowFillTask(sheet, rect));
  const rows = await readJoined(context, tasks, options);
  open.forEach(({ i }, k) => {
    const fills = (rows[k] ?? []).flatMap(([fill]) => fill ?? []);
    if (fills.length === asked[i]?.rect.rows) found[i] = fills;
  });
  return found;
}

async function wholeFills(context: Excel.RequestContext, asked: readonly Asked[]): Promise<(CellFormat | null)[]> {
  const large = asked.filter(isLarge);
  const cells = large.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
  if (cells < WORTH_A_ROUND_TRIP) return asked.map(() => null);
  const fills = await roundTrip(context, () =>
    large.map(({ sheet, rect }) => {
      const { fill } = rangeAt(context.workbook.worksheets.getItem(sheet), rect).format;
      fill.load('color,pattern');
      return fill;
    }),
  );
  const found = new Map(large.map((each, i) => [each, fills[i]]));
  return asked.map((each) => fillFrom(found.get(each)));
}

function isOnlyFills({ properties }: Asked): boolean {
  return properties.length > 0 && properties.every((property) => property === 'fill' || property === 'pattern');
}

function isLarge(each: Asked): boolean {
  const { rect } = each;
  return isOnlyFills(each) && rect.rows * rect.columns >= MANY;
}

/** Whatever differs inside the range reads as null or as an empty text. */
function fillFrom(fill: Excel.RangeFill | undefined): CellFormat | null {
  if (!fill) return null;
  const color: string | null = fill.color; // null where the cells differ, though the typings say never
  const { pattern } = fill;
  if (pattern === 'None') return { fill: null, pattern: 'none' };
  if (pattern !== 'Solid' || !color?.startsWith('#')) return null;
  return { fill: color.toUpperCase(), pattern: 'solid' };
}

/** Cells of a range that has one format a row. */
export function filled<T>(rect: Rect, rows: readonly CellFormat[], cellOf: (format: CellFormat) => T): T[][] {
  return rows.map((format) => Array.from({ length: rect.columns }, () => cellOf(format)));
}
