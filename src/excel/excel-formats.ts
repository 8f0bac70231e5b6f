import type { Rect } from '../domain/cell';
import type { FormatProperty } from '../plan/ports';
import type {
  BorderEdge,
  CellFormat,
  HorizontalAlignment,
  Side,
  Underline,
  VerticalAlignment,
} from '../plan/workbook-plan';
import { apiColor } from './excel-colors';

/** Words of the API and of the file format for the same thing. */
const horizontalWords: Readonly<Record<HorizontalAlignment, Excel.RangeFormat['horizontalAlignment']>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticalWords: Readonly<Record<VerticalAlignment, Excel.RangeFormat['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const underlineWords: Readonly<Record<Underline, Excel.RangeFont['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

type ApiEdge = readonly [style: Excel.RangeBorder['style'], weight: Excel.RangeBorder['weight']];
const edgeWords: Readonly<Record<string, ApiEdge>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const sideWords: Readonly<Record<Side, 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft'>> = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
};
const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Measured JSON of one cell's answer, by property; a fill is told by three fields together. */
const answerBytes: Readonly<Record<FormatProperty, number>> = {
  fill: 62,
  pattern: 0,
  fontColor: 18,
  fontName: 22,
  fontSize: 10,
  bold: 14,
  italic: 16,
  underline: 22,
  wrap: 18,
  horizontal: 34,
  vertical: 30,
  numberFormat: 11,
  borders: 420,
};

/** Formats are plain ASCII of known size, so an answer may be twice as large as one of texts and still be far from Excel's limit. */
const certainty = 0.5;

/** Size of the answer for one cell, by what is asked, for packing. */
export function formatBytes(properties: readonly FormatProperty[]): number {
  const empty = loadOptions(properties) ? 26 : 0;
  return certainty * properties.reduce((sum, property) => sum + answerBytes[property], empty);
}

/** What getCellProperties is asked; the number format is no part of it and is loaded with the range. */
export function loadOptions(properties: readonly FormatProperty[]): Excel.CellPropertiesLoadOptions | null {
  const has = (property: FormatProperty): boolean => properties.includes(property);
  const format: Excel.CellPropertiesFormatLoadOptions = {};
  if (has('fill') || has('pattern')) format.fill = { color: true, pattern: true, tintAndShade: true };
  const font: Excel.CellPropertiesFontLoadOptions = {};
  if (has('fontColor')) font.color = true;
  if (has('fontName')) font.name = true;
  if (has('fontSize')) font.size = true;
  if (has('bold')) font.bold = true;
  if (has('italic')) font.italic = true;
  if (has('underline')) font.underline = true;
  if (Object.keys(font).length > 0) format.font = font;
  if (has('wrap')) format.wrapText = true;
  if (has('horizontal')) format.horizontalAlignment = true;
  if (has('vertical')) format.verticalAlignment = true;
  if (has('borders')) format.borders = { color: true, style: true, weight: true };
  return Object.keys(format).length === 0 ? null : { format };
}

type Answer = Excel.CellPropertiesFormat | undefined;
type Reader<P extends FormatProperty> = (answer: Answer, numberFormat: string | undefined) => CellFormat[P] | undefined;
const readers: { readonly [P in FormatProperty]: Reader<P> } = {
  fill: (answer) => fillOf(answer?.fill).fill,
  pattern: (answer) => fillOf(answer?.fill).pattern,
  fontColor: (answer) => answer?.font?.color?.toUpperCase(),
  fontName: (answer) => answer?.font?.name,
  fontSize: (answer) => answer?.font?.size,
  bold: (answer) => answer?.font?.bold,
  italic: (answer) => answer?.font?.italic,
  underline: (answer) => wordFor(underlineWords, answer?.font?.underline) ?? 'none',
  wrap: (answer) => answer?.wrapText,
  horizontal: (answer) => wordFor(horizontalWords, answer?.horizontalAlignment) ?? 'general',
  vertical: (answer) => wordFor(verticalWords, answer?.verticalAlignment) ?? 'bottom',
  numberFormat: (_, numberFormat) => numberFormat,
  borders: (answer) => bordersOf(answer?.borders),
};

/** One cell's answer in the words of plans. Of thousands of cells mostly one property is asked: the others are not made. */
export function formatOf(
  answer: Answer,
  numberFormat: string | undefined,
  properties: readonly FormatProperty[],
): CellFormat {
  const format: { -readonly [P in FormatProperty]?: CellFormat[P] } = {};
  const put = <P extends FormatProperty>(property: P, read: Reader<P>): void => {
    const value = read(answer, numberFormat);
    if (value !== undefined) format[property] = value;
  };
  for (const property of properties) put(property, readers[property]);
  return format;
}

function wordFor<W extends string>(words: Readonly<Record<W, string>>, api: string | undefined): W | undefined {
  if (api === undefined) return undefined;
  for (const word in words) if (words[word] === api) return word;
  return undefined;
}

/** No fill reads as white; tintAndShade is null only there (office-js issue 4900), and newer builds also say the pattern is None. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): { fill: string | null; pattern: string } {
  const tint: number | null | undefined = fill?.tintAndShade; // null where there is no fill, though the typings say number
  const { color = '', pattern } = fill ?? {};
  if (color === '' || pattern === 'None' || (tint === null && color.toUpperCase() === '#FFFFFF'))
    return { fill: null, pattern: 'none' };
  return {
    fill: color.toUpperCase(),
    pattern: pattern === undefined || pattern === 'Solid' ? 'solid' : `api:${pattern}`,
  };
}

function bordersOf(borders: Excel.CellBorderCollection | undefined): Record<Side, BorderEdge> {
  const edge = (side: Side): BorderEdge => {
    const { style, weight, color } = borders?.[side] ?? {};
    if (style === undefined || style === 'None') return { style: 'none' };
    const exact = Object.keys(edgeWords).find(
      (word) => edgeWords[word]?.[0] === style && edgeWords[word][1] === weight,
    );
    const near = exact ?? Object.keys(edgeWords).find((word) => edgeWords[word]?.[0] === style) ?? 'thin';
    return { style: near, color: (color === undefined || color === '' ? '#000000' : color).toUpperCase() };
  };
  return { top: edge('top'), right: edge('right'), bottom: edge('bottom'), left: edge('left') };
}

/** Changes the named properties of a range; a few calls whatever its size. */
export function changeFormat(range: Excel.Range, format: CellFormat, size: Pick<Rect, 'rows' | 'columns'>): void {
  const target = range.format;
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  changeLook(target, format);
  for (const side of sides) {
    const edge = format.border ?? format.borders?.[side];
    if (edge) setEdge(target.borders.getItem(sideWords[side]), edge);
  }
  const { border = format.borders?.top } = format;
  if (border && size.rows > 1) setEdge(target.borders.getItem('InsideHorizontal'), border);
  const across = format.border ?? format.borders?.left;
  if (across && size.columns > 1) setEdge(target.borders.getItem('InsideVertical'), across);
}

/** All but the number format and the borders, of a range or of many areas at once. */
export function changeLook(target: Excel.RangeFormat, format: CellFormat): void {
  if (format.fill !== undefined) setFill(target.fill, format.fill, format.pattern);
  if (format.fontColor !== undefined) target.font.color = apiColor(format.fontColor);
  if (format.fontName !== undefined) target.font.name = format.fontName;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.underline !== undefined) target.font.underline = underlineWords[format.underline];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.horizontal !== undefined) target.horizontalAlignment = horizontalWords[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = verticalWords[format.vertical];
}

/** Whether the cells of a rectangle can get these borders in one go: what is the bottom of one cell is the top of the next. */
export function sharesBorders({ borders }: CellFormat): boolean {
  if (!borders) return true;
  const same = (a: BorderEdge, b: BorderEdge): boolean => a.style === b.style && a.color === b.color;
  return same(borders.top, borders.bottom) && same(borders.left, borders.right);
}

/** One text for the whole range; the typings only know the 2-D form. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}

function setFill(target: Excel.RangeFill, fill: string | null, pattern: string | undefined): void {
  if (fill === null) {
    // writing white instead would hide the grid lines
    target.clear();
    return;
  }
  target.color = apiColor(fill);
  const kept = pattern?.startsWith('api:') === true ? pattern.slice('api:'.length) : 'Solid';
  target.pattern = kept as Excel.RangeFill['pattern']; // the API's own word, read by fillOf
}

function setEdge(target: Excel.RangeBorder, edge: BorderEdge): void {
  const words = edgeWords[edge.style];
  if (!words) {
    target.style = 'None';
    return;
  }
  const [style, weight] = words;
  target.style = style;
  target.weight = weight;
  target.color = apiColor(edge.color ?? '#000000');
}
