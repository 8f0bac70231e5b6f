/** A straight scale from numbers to pixels. */
export type Scale = (value: number) => number;

export function scaleBetween(from: number, to: number, first: number, last: number): Scale {
  const span = to - from;
  if (span === 0) return () => (first + last) / 2;
  return (value) => first + ((value - from) / span) * (last - first);
}

/**
 * Round numbers from `from` to `to`, about `count` of them: steps of 1, 2 or 5 times a power of ten. One number alone tells no scale: then the
 * steps are smaller.
 */
export function niceTicks(from: number, to: number, count: number, leastStep = 0): readonly number[] {
  const span = to - from;
  if (!(span > 0)) return [from];
  const ticks = ticksOf(from, to, count, leastStep);
  return ticks.length < 2 ? ticksOf(from, to, 2 * count, leastStep) : ticks;
}

function ticksOf(from: number, to: number, count: number, leastStep: number): readonly number[] {
  const rough = (to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = Math.max(leastStep, times * power);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => Number(((first + i) * step).toFixed(digits)));
}

/** The lines of a path through points; a missing point breaks it. */
export function pathThrough(points: readonly (readonly [x: number, y: number] | null)[]): string {
  let open = false;
  return points
    .map((point) => {
      if (point === null) {
        open = false;
        return '';
      }
      const command = open ? 'L' : 'M';
      open = true;
      return `${command}${round(point[0])} ${round(point[1])}`;
    })
    .join('');
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Where the plot lies in its picture; the margins hold the numbers of the axes. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function plotIn(width: number, height: number, margins: Partial<Margins> = {}): Plot {
  const { left, right, top, bottom } = { ...MARGINS, ...margins };
  return { width, height, left, right: Math.max(left + 1, width - right), top, bottom: height - bottom };
}

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGINS: Margins = { left: 30, right: 6, top: 16, bottom: 20 };
/** Below numbers that have a title. */
export const TITLED_BOTTOM = 34;

/** A place in the picture that stands for one point of the data. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}
