import type { ReactElement } from 'react';
import { outlineColor } from '../../../plan/chart-look';
import type { DrawnChart } from './chart-data';
import { Marker } from './ChartMarks';

const LETTER = 6.4;
const SIGN = 34;
const LINE = 15;

/** Names of the series in lines, each line in the middle of the chart. */
function linesOf(data: DrawnChart, width: number): number[][] {
  const lines: number[][] = [[]];
  let used = 0;
  data.series.forEach(({ name }, i) => {
    const needs = SIGN + name.length * LETTER + 12;
    if (used > 0 && used + needs > width - 20) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(i);
    used += needs;
  });
  return lines;
}

export function legendLines(data: DrawnChart, width: number): number {
  return linesOf(data, width).length;
}

export function ChartLegend({ data, width, top }: { data: DrawnChart; width: number; top: number }): ReactElement {
  return (
    <g>
      {linesOf(data, width).map((line, row) => {
        const sizes = line.map((i) => SIGN + (data.series[i]?.name.length ?? 0) * LETTER + 12);
        let left = (width - sizes.reduce((sum, size) => sum + size, 0)) / 2;
        return line.map((i, at) => {
          const start = left;
          left += sizes[at] ?? 0;
          const series = data.series[i];
          if (!series) return null;
          const { look } = series;
          const y = top + row * LINE + 6;
          const isFilled = look.drawn === 'columns' || look.drawn === 'bars';
          const dash = look.line === 'dashed' ? '8 5' : look.line === 'dotted' ? '2 4' : undefined;
          return (
            <g key={i}>
              {isFilled ? (
                <rect x={start + 8} y={y - 5} width={18} height={9} fill={look.color} stroke={outlineColor} />
              ) : (
                <g stroke={look.color}>
                  {look.line !== 'none' && (
                    <line x1={start + 2} x2={start + 30} y1={y} y2={y} strokeWidth={2.5} strokeDasharray={dash} />
                  )}
                  <Marker at={{ x: start + 16, y }} look={look} />
                </g>
              )}
              <text className="chart-text" x={start + SIGN} y={y + 4}>
                {series.name}
              </text>
            </g>
          );
        });
      })}
    </g>
  );
}
