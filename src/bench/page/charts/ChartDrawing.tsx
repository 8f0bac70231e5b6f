import type { ReactElement } from 'react';
import type { ChartSpec } from '../../../plan/chart';
import { gridlineColor, textColor } from '../../../plan/chart-look';
import type { TypingLocale } from '../clipboard/typed-value';
import { displayText } from '../sheet/display-text';
import { stacked, type DrawnChart } from './chart-data';
import { place, scaleOf, type Scale } from './chart-scale';
import { Bars, Strokes, type Plot } from './ChartMarks';
import { ChartLegend, legendLines } from './ChartLegend';

interface ChartDrawingProps {
  readonly spec: ChartSpec;
  readonly data: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly locale: TypingLocale;
}

const TEXT = 12;
const LINE = 15;
/** width of a letter of the axis font, on average */
const LETTER = 6.2;

/** of the bold font of titles */
const TITLE_LETTER = 8.2;
const TITLE_LINE = 17;

/** A long title goes on in a second line, as in Excel; no more than that. */
function titleLines(title: string, pixels: number): readonly string[] {
  const most = Math.max(8, Math.floor(pixels / TITLE_LETTER));
  if (title.length <= most) return [title];
  const space = title.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  const rest = title.slice(at).trim();
  return [title.slice(0, at), rest.length <= most ? rest : `${rest.slice(0, most - 1)}…`];
}

function cut(text: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** A chart as Excel would draw it, plainly: title, axes, marks, legend. What it shows stands in its label. */
export function ChartDrawing({ spec, data, width, height, locale }: ChartDrawingProps): ReactElement {
  const isBar = spec.kind === 'barClustered';
  const isScatter = spec.kind === 'scatter' || spec.kind === 'scatterLines';
  const y = scaleOf(shownValues(spec, data), spec.yAxis?.minimum, spec.yAxis?.maximum);
  const xs = data.series.flatMap((series) => series.x.flatMap((each) => each ?? []));
  const x = scaleOf(xs, spec.xAxis?.minimum, spec.xAxis?.maximum);
  const yFormat = spec.yAxis?.numberFormat ?? (spec.kind === 'columnStacked100' ? '0%' : 'General');
  const yTexts = y.ticks.map((tick) => displayText(tick, yFormat, locale));
  const longest = Math.min(16, Math.max(1, ...(isBar ? data.labels : yTexts).map((text) => text.length)));
  const legend = spec.legend === undefined || spec.legend === 'none' ? 0 : legendLines(data, width) * LINE + 6;
  const title = titleLines(spec.title, width - 24);
  const plot: Plot = {
    left: 14 + longest * LETTER + (spec.yAxis?.title === undefined && !isBar ? 0 : LINE),
    right: width - 14,
    top: 34 + (title.length - 1) * TITLE_LINE + (spec.legend === 'top' ? legend : 0),
    bottom: height - 26 - (spec.xAxis?.title === undefined && !isBar ? 0 : LINE) - (spec.legend === 'top' ? 0 : legend),
    y,
    x: isScatter ? x : null,
    count: Math.max(1, data.labels.length),
    isBar,
  };
  const across = isBar ? spec.yAxis?.title : spec.xAxis?.title;
  const along = isBar ? spec.xAxis?.title : spec.yAxis?.title;
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <svg className="chart" role="img" aria-label={spec.alternative || spec.title} width={width} height={height}>
      <rect className="chart-paper" x={0.5} y={0.5} width={width - 1} height={height - 1} />
      <text className="chart-title" textAnchor="middle">
        {title.map((line, i) => (
          <tspan key={i} x={width / 2} y={22 + i * TITLE_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <ValueAxis plot={plot} texts={yTexts} gridlines={spec.yAxis?.gridlines !== false} />
      {isScatter ? (
        <NumberAxis plot={plot} scale={x} format={spec.xAxis?.numberFormat ?? 'General'} locale={locale} />
      ) : (
        <Labels plot={plot} labels={data.labels} />
      )}
      <Bars spec={spec} data={data} plot={plot} />
      <Strokes data={data} plot={plot} />
      {across !== undefined && (
        <text className="chart-text" x={(plot.left + plot.right) / 2} y={plot.bottom + 32} textAnchor="middle">
          {across}
        </text>
      )}
      {along !== undefined && (
        <text className="chart-text" transform={`translate(14 ${middle}) rotate(-90)`} textAnchor="middle">
          {cut(along, plot.bottom - plot.top)}
        </text>
      )}
      {legend > 0 && (
        <ChartLegend data={data} width={width} top={spec.legend === 'top' ? plot.top - legend + 2 : height - legend} />
      )}
    </svg>
  );
}

function shownValues(spec: ChartSpec, data: DrawnChart): number[] {
  if (spec.kind === 'columnStacked100') return [0, 1];
  if (spec.kind !== 'columnStacked') return data.series.flatMap(({ values }) => values.flatMap((each) => each ?? []));
  return data.labels.map((_, at) => stacked(data.series, data.series.length - 1, at, false)[1]);
}

function ValueAxis({
  plot,
  texts,
  gridlines,
}: {
  plot: Plot;
  texts: readonly string[];
  gridlines: boolean;
}): ReactElement {
  const { left, right, top, bottom, y, isBar } = plot;
  return (
    <g>
      {y.ticks.map((tick, i) => {
        const at = isBar ? place(y, tick, left, right) : place(y, tick, bottom, top);
        const line = isBar ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
        return (
          <g key={tick}>
            {gridlines && <line {...line} stroke={gridlineColor} />}
            <text
              className="chart-text"
              x={isBar ? at : left - 5}
              y={isBar ? bottom + LINE : at + TEXT / 3}
              textAnchor={isBar ? 'middle' : 'end'}
            >
              {texts[i]}
            </text>
          </g>
        );
      })}
      <line x1={left} x2={isBar ? left : right} y1={bottom} y2={isBar ? top : bottom} stroke={textColor} />
    </g>
  );
}

function NumberAxis(props: { plot: Plot; scale: Scale; format: string; locale: TypingLocale }): ReactElement {
  const { left, right, bottom } = props.plot;
  return (
    <g>
      {props.scale.ticks.map((tick) => (
        <text
          key={tick}
          className="chart-text"
          x={place(props.scale, tick, left, right)}
          y={bottom + LINE}
          textAnchor="middle"
        >
          {displayText(tick, props.format, props.locale)}
        </text>
      ))}
    </g>
  );
}

/** Every label where there is room, else every second, third, ... as Excel does. */
function Labels({ plot, labels }: { plot: Plot; labels: readonly string[] }): ReactElement {
  const { left, right, top, bottom, isBar, count } = plot;
  const band = (isBar ? bottom - top : right - left) / count;
  const step = Math.max(1, Math.ceil((isBar ? LINE : 34) / band));
  return (
    <g>
      {labels.map((label, i) => {
        if (i % step !== 0) return null;
        const at = band * (i + 0.5);
        return isBar ? (
          <text key={i} className="chart-text" x={left - 5} y={top + at + 4} textAnchor="end">
            {cut(label, left - 24)}
          </text>
        ) : (
          <text key={i} className="chart-text" x={left + at} y={bottom + LINE} textAnchor="middle">
            {cut(label, band * step)}
          </text>
        );
      })}
    </g>
  );
}
