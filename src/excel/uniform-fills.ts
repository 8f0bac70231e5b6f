import type { Rect } from '../domain/cell';
import type { FormatProperty } from '../plan/ports';
import type { CellFormat } from '../plan/workbook-plan';
import { rangeAt } from './excel-layout';
import { roundTrip } from './excel-session';

/** Cells of a range that is worth asking for as a whole, and of all of them together to be worth one more round trip. */
const MANY = 400;
const WORTH_A_ROUND_TRIP = 20_000;

interface Asked {
  readonly sheet: string;
  readonly rect: Rect;
  readonly properties: readonly FormatProperty[];
}

/**
 * The one fill of each large range, asked for the range as a whole: null where its cells differ, or where more than fills is wanted. Thousands
 * of rows that look alike are then known by a few bytes. No round trip when there are few cells.
 */
export async function uniformFills(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<(CellFormat | null)[]> {
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

function isLarge({ rect, properties }: Asked): boolean {
  const fillsOnly = properties.every((property) => property === 'fill' || property === 'pattern');
  return fillsOnly && rect.rows * rect.columns >= MANY;
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

export function filled<T>(rect: Rect, value: T): T[][] {
  const line = Array.from({ length: rect.columns }, () => value);
  return Array.from({ length: rect.rows }, () => line);
}
