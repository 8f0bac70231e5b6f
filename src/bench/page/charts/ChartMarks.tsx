import type { ReactElement } from 'react';
import type { ChartSpec } from '../../../plan/chart';
import { outlineColor, type SeriesLook } from '../../../plan/chart-look';
import { stacked, type DrawnChart } from './chart-data';
import { place, type Scale } from './chart-scale';

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  /** null where the places are categories */
  readonly x: Scale | null;
  readonly count: number;
  readonly isBar: boolean;
}

/** part of a category's band that its columns take */
const FILLED = 0.56;
const DASHES: Readonly<Record<SeriesLook['line'], string | undefined>> = {
  solid: undefined,
  none: undefined,
  dashed: '8 5',
  dotted: '2 4',
};

export function Bars({ spec, data, plot }: { spec: ChartSpec; data: DrawnChart; plot: Plot }): ReactElement {
  const { left, right, top, bottom, y, isBar, count } = plot;
  const filled = data.series.filter(({ look }) => look.drawn === 'columns' || look.drawn === 'bars');
  const isStacked = spec.kind === 'columnStacked' || spec.kind === 'columnStacked100';
  const band = (isBar ? bottom - top : right - left) / count;
  const thickness = (band * FILLED) / (isStacked ? 1 : Math.max(1, filled.length));
  return (
    <g stroke={outlineColor} strokeWidth={0.75}>
      {filled.map((series, i) =>
        series.values.map((value, at) => {
          if (value === null) return null;
          const [from, to] = isStacked
            ? stacked(filled, i, at, spec.kind === 'columnStacked100')
            : [Math.max(0, y.minimum), value];
          const side = band * (at + (1 - FILLED) / 2) + (isStacked ? 0 : i * thickness);
          const [a, b] = isBar
            ? [place(y, from, left, right), place(y, to, left, right)]
            : [place(y, from, bottom, top), place(y, to, bottom, top)];
          const [start, length] = [Math.min(a, b), Math.abs(a - b)];
          const box = isBar
            ? { x: start, y: top + side, width: length, height: thickness }
            : { x: left + side, y: start, width: thickness, height: length };
          return <rect key={`${i} ${at}`} {...box} fill={series.look.color} />;
        }),
      )}
    </g>
  );
}

/** Lines and points; a missing value parts the line. */
export function Strokes({ data, plot }: { data: DrawnChart; plot: Plot }): ReactElement {
  const { left, right, top, bottom, y, x, count } = plot;
  const band = (right - left) / count;
  const stroked = data.series.filter(({ look }) => look.drawn === 'line' || look.drawn === 'points');
  return (
    <g>
      {stroked.map(({ look, values, x: xs }, i) => {
        const points = values.map((value, at) => {
          const across = x === null ? left + band * (at + 0.5) : (xs[at] ?? null);
          if (value === null || across === null) return null;
          return { x: x === null ? across : place(x, across, left, right), y: place(y, value, bottom, top) };
        });
        return (
          <g key={i} stroke={look.color} fill="none">
            {look.line !== 'none' && <path d={pathOf(points)} strokeWidth={2.5} strokeDasharray={DASHES[look.line]} />}
            {points.map((point, at) => point && <Marker key={at} at={point} look={look} />)}
          </g>
        );
      })}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pathOf(points: readonly (Point | null)[]): string {
  return points
    .map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
    .join('');
}

const SIZE = 4.5;

export function Marker({ at, look }: { at: Point; look: SeriesLook }): ReactElement | null {
  const { x, y } = at;
  const { color } = look;
  switch (look.marker) {
    case 'circle':
      return <circle cx={x} cy={y} r={SIZE} fill={color} />;
    case 'square':
      return <rect x={x - SIZE} y={y - SIZE} width={SIZE * 2} height={SIZE * 2} fill={color} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - SIZE - 1}l${SIZE + 1} ${SIZE + 1}l${-SIZE - 1} ${SIZE + 1}l${-SIZE - 1} ${-SIZE - 1}z`}
          fill={color}
        />
      );
    case 'triangle':
      return <path d={`M${x} ${y - SIZE}l${SIZE} ${SIZE * 2}h${-SIZE * 2}z`} fill={color} />;
    case 'none':
      return null;
  }
}
