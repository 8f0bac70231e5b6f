import type { Spot } from './scale';

/** The point of the data that the pointer means: by its column where the points stand in a row, else by distance. */
export function nearestSpot(spots: readonly Spot[], x: number, y: number, by: 'column' | 'row' | 'distance'): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach((spot, index) => {
    const [dx, dy] = [spot.x - x, spot.y - y];
    const far = by === 'column' ? Math.abs(dx) : by === 'row' ? Math.abs(dy) : Math.hypot(dx, dy);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** Points in the order in which the arrow keys go through them: from left to right, then upwards. */
export function readingOrder(spots: readonly Spot[]): readonly number[] {
  return spots
    .map((spot, index) => ({ ...spot, index }))
    .sort((a, b) => a.x - b.x || b.y - a.y)
    .map(({ index }) => index);
}
