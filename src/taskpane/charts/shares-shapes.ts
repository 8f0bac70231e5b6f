import type { JournalChart, MarksChart, OwnBoundaryChart } from '../../risk/charts/chart-data';
import { scaleBetween, type Spot } from './scale';

export interface ShareRow {
  readonly top: number;
  /** from the left edge of the plot */
  readonly ownEnd: number;
  readonly othersEnd: number | null;
  readonly own: number;
  readonly others: number | null;
}

export interface SharesShapes {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly rows: readonly ShareRow[];
  readonly spots: readonly Spot[];
}

export const BAR = 9;
const ROW = 34;
/** «100,0 %» beside the longest bar */
const NUMBER_ROOM = 48;

/** Lying bars: the school above, the others or what they let expect below, one pair for each answer. `left` is the room of the names. */
export function sharesShapes(
  { own, others }: JournalChart | MarksChart | OwnBoundaryChart,
  width: number,
  left: number,
): SharesShapes {
  const most = Math.max(0.01, ...own, ...(others ?? []));
  const x = scaleBetween(0, most, left, Math.max(left + 20, width - NUMBER_ROOM));
  return {
    width,
    height: own.length * ROW,
    left,
    rows: own.map((share, i) => ({
      top: i * ROW + 5,
      ownEnd: x(share),
      othersEnd: others === null ? null : x(others[i] ?? 0),
      own: share,
      others: others?.[i] ?? null,
    })),
    spots: own.map((share, i) => ({ x: x(share), y: i * ROW + 5 + BAR / 2 })),
  };
}
