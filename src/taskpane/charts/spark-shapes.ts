import type { Level } from '../../domain/outcome';
import type { SchoolYear } from '../view/school-items';
import { pathThrough, round, scaleBetween } from './scale';

export const SPARK = { width: 64, height: 24 } as const;
const EDGE = 5;

export interface SparkPaths {
  readonly line: string;
  /** the signs of each level that occurs, as one path */
  readonly marks: readonly { readonly level: Level; readonly path: string }[];
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

/** Half the height of a triangle; rings and dots are smaller. */
const SIZE = 4;

/** The years of one school on a line; a year without a share lies on the base line as a mark alone. */
export function sparkPaths(years: readonly SchoolYear[], shares: ShareRange, span: YearRange): SparkPaths {
  const x = scaleBetween(span.first, span.last, EDGE, SPARK.width - EDGE);
  const y = scaleBetween(shares.from, shares.to, SPARK.height - EDGE, EDGE);
  const marks = new Map<Level, string>();
  const points = years.map(({ year, share, level }): readonly [number, number] | null => {
    const [left, top] = [x(year), share === null ? SPARK.height - EDGE : y(share)];
    marks.set(level, `${marks.get(level) ?? ''}${markAt(left, top, level)}`);
    return share === null ? null : [left, top];
  });
  return { line: pathThrough(points), marks: [...marks].map(([level, path]) => ({ level, path })) };
}

/** The same shapes as the signs in the charts. */
function markAt(x: number, y: number, level: Level): string {
  if (level === 'strong' || level === 'check')
    return `M${round(x)} ${round(y - SIZE)}l${SIZE} ${SIZE * 1.75}h${-2 * SIZE}Z`;
  const radius = SIZE * 0.6;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
