import type { Level } from '../../domain/outcome';
import type { SchoolYear } from '../view/school-items';
import { pathThrough, scaleBetween, type Spot } from './scale';

export const SPARK = { width: 64, height: 24 } as const;
const EDGE = 5;

export interface SparkShapes {
  readonly line: string;
  readonly marks: readonly (Spot & { readonly level: Level; readonly known: boolean })[];
}

/** Lowest and highest share of the whole list, so that the lines of its schools can be compared. */
export interface ShareRange {
  readonly from: number;
  readonly to: number;
}

export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** The years of one school on a line; a year without a share lies on the base line as a mark alone. */
export function sparkShapes(years: readonly SchoolYear[], shares: ShareRange, span: YearRange): SparkShapes {
  const x = scaleBetween(span.first, span.last, EDGE, SPARK.width - EDGE);
  const y = scaleBetween(shares.from, shares.to, SPARK.height - EDGE, EDGE);
  const spots = years.map(({ year, share, level }) => ({
    x: x(year),
    y: share === null ? SPARK.height - EDGE : y(share),
    level,
    known: share !== null,
  }));
  return { line: pathThrough(spots.map((spot) => (spot.known ? [spot.x, spot.y] : null))), marks: spots };
}
