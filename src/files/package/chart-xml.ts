import { address, type Rect } from '../../domain/cell';
import type { ChartAxis, ChartSeries, ChartSpec } from '../../plan/chart';
import { gridlineColor, outlineColor, seriesLook, textColor, type SeriesLook } from '../../plan/chart-look';
import { xml } from './xml-text';

/** A chart part of DrawingML. The same description always gives the same text: that is how our own charts are known again. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const categoryId = '111111111';
const valueId = '222222222';
/** English Metric Units of a point. */
const emu = 12_700;
const dashWords = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const;

export function chartXml(spec: ChartSpec, sheet: string): string {
  const indexes = spec.series.map((_, i) => i);
  const stroked = (i: number): boolean => !['columns', 'bars'].includes(seriesLook(spec, i).drawn);
  const isScatter = spec.kind === 'scatter' || spec.kind === 'scatterLines';
  const filled = indexes.filter((i) => !stroked(i));
  const lines = indexes.filter(stroked);
  const groups = isScatter
    ? [scatterGroup(spec, sheet, indexes)]
    : [
        ...(filled.length > 0 ? [barGroup(spec, sheet, filled)] : []),
        ...(lines.length > 0 ? [lineGroup(spec, sheet, lines)] : []),
      ];
  const plot = `<c:plotArea><c:layout/>${groups.join('')}${axes(spec, isScatter)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const chart = `<c:chart>${title(spec.title, 1200, true)}<c:autoTitleDeleted val="0"/>${plot}${legend(spec)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  const frame = `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${stroke(gridlineColor, 0.75, 'solid')}</c:spPr>`;
  return `${declaration}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/>${chart}${frame}${font(900)}</c:chartSpace>`;
}

function font(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', size, false)}</a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;
}

function letters(tag: 'defRPr' | 'rPr', size: number, bold: boolean): string {
  const lang = tag === 'rPr' ? ' lang="ru-RU"' : '';
  return `<a:${tag}${lang} sz="${String(size)}" b="${bold ? '1' : '0'}">${solid(textColor)}</a:${tag}>`;
}

function title(text: string, size: number, bold: boolean): string {
  const run = `<a:r>${letters('rPr', size, bold)}<a:t>${xml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', size, bold)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function stroke(color: string, points: number, line: SeriesLook['line']): string {
  if (line === 'none') return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${String(Math.round(points * emu))}" cap="rnd">${solid(color)}<a:prstDash val="${dashWords[line]}"/><a:round/></a:ln>`;
}

function legend(spec: ChartSpec): string {
  if (spec.legend === undefined || spec.legend === 'none') return '';
  const place = { bottom: 'b', right: 'r', top: 't' }[spec.legend];
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`;
}

const axisIds = `<c:axId val="${categoryId}"/><c:axId val="${valueId}"/>`;

function barGroup(spec: ChartSpec, sheet: string, indexes: readonly number[]): string {
  const grouping = { columnStacked: 'stacked', columnStacked100: 'percentStacked' } as Partial<Record<string, string>>;
  const stacked = grouping[spec.kind];
  const direction = spec.kind === 'barClustered' ? 'bar' : 'col';
  const series = indexes.map((i) => {
    const look = seriesLook(spec, i);
    const shape = `<c:spPr>${solid(look.color)}${stroke(outlineColor, 0.75, 'solid')}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(spec, sheet, i, shape, '');
  });
  const overlap = stacked === undefined ? '' : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ?? 'clustered'}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="80"/>${overlap}${axisIds}</c:barChart>`;
}

function lineGroup(spec: ChartSpec, sheet: string, indexes: readonly number[]): string {
  const series = indexes.map((i) => seriesXml(spec, sheet, i, strokedShape(spec, i), '<c:smooth val="0"/>'));
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

function scatterGroup(spec: ChartSpec, sheet: string, indexes: readonly number[]): string {
  const series = indexes.map((i) => {
    const { values, categories } = spec.series[i] ?? { values: spec.place };
    const x = categories ? `<c:xVal>${reference('numRef', sheet, categories)}</c:xVal>` : '';
    const y = `<c:yVal>${reference('numRef', sheet, values)}</c:yVal>`;
    return `<c:ser>${heading(spec.series[i], i)}${strokedShape(spec, i)}${x}${y}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${axisIds}</c:scatterChart>`;
}

function strokedShape(spec: ChartSpec, index: number): string {
  const { color, line, marker } = seriesLook(spec, index);
  const shape = `<c:spPr>${stroke(color, 2.25, line)}</c:spPr>`;
  if (marker === 'none') return `${shape}<c:marker><c:symbol val="none"/></c:marker>`;
  return `${shape}<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${solid(color)}${stroke(color, 0.75, 'solid')}</c:spPr></c:marker>`;
}

function heading(series: ChartSeries | undefined, index: number): string {
  const place = String(index);
  return `<c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${xml(series?.name ?? '')}</c:v></c:tx>`;
}

function seriesXml(spec: ChartSpec, sheet: string, index: number, shape: string, end: string): string {
  const { values, categories } = spec.series[index] ?? { values: spec.place };
  const labels = categories ? `<c:cat>${reference('strRef', sheet, categories)}</c:cat>` : '';
  return `<c:ser>${heading(spec.series[index], index)}${shape}${labels}<c:val>${reference('numRef', sheet, values)}</c:val>${end}</c:ser>`;
}

function reference(kind: 'strRef' | 'numRef', sheet: string, rect: Rect): string {
  return `<c:${kind}><c:f>${xml(absolute(sheet, rect))}</c:f></c:${kind}>`;
}

/** «'Лист'!$A$1:$A$5». */
export function absolute(sheet: string, rect: Rect): string {
  const fixed = (row: number, column: number): string => address({ row, column }).replace(/^([A-Z]+)/, '$$$1$$');
  const last = fixed(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${fixed(rect.row, rect.column)}:${last}`;
}

function axes(spec: ChartSpec, isScatter: boolean): string {
  const isBar = spec.kind === 'barClustered';
  // bars: the first row of the table stands highest, and the values below, where one looks for them
  const category = {
    id: categoryId,
    other: valueId,
    place: isBar ? 'l' : 'b',
    axis: spec.xAxis ?? {},
    gridlines: spec.xAxis?.gridlines ?? false,
    crosses: 'autoZero',
    orientation: isBar ? 'maxMin' : 'minMax',
  };
  const value = {
    id: valueId,
    other: categoryId,
    place: isBar ? 'b' : 'l',
    axis: spec.yAxis ?? {},
    gridlines: spec.yAxis?.gridlines ?? true,
    crosses: isBar ? 'max' : 'autoZero',
    orientation: 'minMax',
  };
  const between = isScatter ? 'midCat' : 'between';
  const first = isScatter
    ? axisXml('valAx', category, `<c:crossBetween val="${between}"/>`)
    : axisXml(
        'catAx',
        category,
        '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>',
      );
  return first + axisXml('valAx', value, `<c:crossBetween val="${between}"/>`);
}

interface AxisParts {
  readonly id: string;
  readonly other: string;
  readonly place: string;
  readonly axis: ChartAxis;
  readonly gridlines: boolean;
  readonly crosses: string;
  readonly orientation: string;
}

function axisXml(tag: 'catAx' | 'valAx', parts: AxisParts, end: string): string {
  const { id, other, place, axis, gridlines, crosses, orientation } = parts;
  const bound = (name: 'max' | 'min', value: number | undefined): string =>
    value === undefined || tag === 'catAx' ? '' : `<c:${name} val="${String(value)}"/>`;
  const scaling = `<c:scaling><c:orientation val="${orientation}"/>${bound('max', axis.maximum)}${bound('min', axis.minimum)}</c:scaling>`;
  const lines = gridlines
    ? `<c:majorGridlines><c:spPr>${stroke(gridlineColor, 0.75, 'solid')}</c:spPr></c:majorGridlines>`
    : '';
  const name = axis.title === undefined ? '' : title(axis.title, 900, false);
  const format = `<c:numFmt formatCode="${xml(axis.numberFormat ?? 'General')}" sourceLinked="0"/>`;
  const labels = tag === 'catAx' ? 'low' : 'nextTo';
  const ticks = `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
  const line = `<c:spPr>${stroke('#7F7F7F', 0.75, 'solid')}</c:spPr>`;
  return `<c:${tag}><c:axId val="${id}"/>${scaling}<c:delete val="0"/><c:axPos val="${place}"/>${lines}${name}${format}${ticks}${line}<c:crossAx val="${other}"/><c:crosses val="${crosses}"/>${end}</c:${tag}>`;
}
