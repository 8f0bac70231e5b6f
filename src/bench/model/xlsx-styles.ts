import type { Alignment, Border, Borders as FileBorders, Fill, Font, Style } from 'exceljs';
import { argbOf, hexColor } from './xlsx-colors';
import { type BorderEdge, type Borders, type CellStyle, defaultStyle, type StylePatch } from './styles';

type Theme = readonly string[];
type Underline = CellStyle['underline'];

const horizontals: readonly string[] = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];

/** A style of the file in the model's terms. */
export function styleFromFile(style: Partial<Style>, theme: Theme): CellStyle {
  return { ...defaultStyle, ...patchFromFile(style, theme) };
}

/** Only what the file names: for conditional formats, which change a part of a style. */
export function patchFromFile(style: Partial<Style>, theme: Theme): StylePatch {
  return {
    ...(style.numFmt ? { numberFormat: numberFormatOf(style.numFmt) } : {}),
    ...fontPatch(style.font, theme),
    ...fillPatch(style.fill, theme),
    ...alignmentPatch(style.alignment),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...(style.border ? { borders: bordersOf(style.border, theme) } : {}),
  };
}

/** Conditional formats are read by ExcelJS with numFmt as an object. */
function numberFormatOf(numFmt: unknown): string {
  if (typeof numFmt === 'string') return numFmt;
  const code = (numFmt as { formatCode?: unknown }).formatCode; // -- checked on the next line
  return typeof code === 'string' ? code : defaultStyle.numberFormat;
}

function fontPatch(font: Partial<Font> | null | undefined, theme: Theme): StylePatch {
  if (!font) return {};
  const color = hexColor(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(font.underline === undefined ? {} : { underline: underlineOf(font.underline) }),
    ...(color === null ? {} : { fontColor: color }),
  };
}

function underlineOf(value: NonNullable<Font['underline']>): Underline {
  if (value === true) return 'single';
  if (value === false) return 'none';
  if (value === 'singleAccounting') return 'singleAccountant';
  return value === 'doubleAccounting' ? 'doubleAccountant' : value;
}

function fillPatch(fill: Fill | null | undefined, theme: Theme): StylePatch {
  if (!fill) return {};
  if (fill.type === 'gradient') {
    const color = hexColor(fill.stops[0]?.color, theme);
    return color === null ? {} : { fill: color, pattern: 'solid' };
  }
  if (fill.pattern === 'none') return {};
  // a cell's solid fill has its colour in front, a conditional format's behind
  const front = hexColor(fill.fgColor, theme);
  const back = hexColor(fill.bgColor, theme);
  const color = fill.pattern === 'solid' ? (front ?? back) : (back ?? front);
  return color === null ? {} : { fill: color, pattern: fill.pattern };
}

function alignmentPatch(alignment: Partial<Alignment> | null | undefined): StylePatch {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = alignment;
  return {
    ...(horizontal && horizontals.includes(horizontal) ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === 'middle' ? 'center' : vertical } : {}),
    ...(wrapText === undefined ? {} : { wrap: wrapText }),
    ...(indent === undefined ? {} : { indent }),
    ...(shrinkToFit === undefined ? {} : { shrinkToFit }),
    ...(textRotation === undefined ? {} : { rotation: textRotation === 'vertical' ? 255 : textRotation }),
  };
}

function bordersOf(border: Partial<FileBorders>, theme: Theme): Borders {
  const { diagonal } = border;
  return {
    ...side('top', border.top, theme),
    ...side('bottom', border.bottom, theme),
    ...side('left', border.left, theme),
    ...side('right', border.right, theme),
    ...(diagonal?.down ? side('diagonalDown', diagonal, theme) : {}),
    ...(diagonal?.up ? side('diagonalUp', diagonal, theme) : {}),
  };
}

function side(name: keyof Borders, border: Partial<Border> | undefined, theme: Theme): Borders {
  if (!border?.style) return {};
  return { [name]: { style: border.style, color: hexColor(border.color, theme) ?? '#000000' } };
}

/** The model's style as ExcelJS writes it. */
export function styleToFile(style: CellStyle): Partial<Style> {
  const { fontName: name, fontSize: size, bold, italic, strikethrough: strike, underline } = style;
  const word =
    underline === 'singleAccountant'
      ? 'singleAccounting'
      : underline === 'doubleAccountant'
        ? 'doubleAccounting'
        : underline;
  const font: Partial<Font> = { name, size, bold, italic, strike, underline: word, color: argbOf(style.fontColor) };
  return {
    numFmt: style.numberFormat,
    font,
    alignment: alignmentToFile(style),
    border: bordersToFile(style.borders),
    ...(style.fill === null ? {} : { fill: fillToFile(style.fill, style.pattern) }),
    ...(style.locked ? {} : { protection: { locked: false, hidden: false } }),
  };
}

/** Part of a style for a conditional format. */
export function patchToFile(patch: StylePatch): Partial<Style> {
  const font: Partial<Font> = {
    ...(patch.bold === undefined ? {} : { bold: patch.bold }),
    ...(patch.italic === undefined ? {} : { italic: patch.italic }),
    ...(patch.strikethrough === undefined ? {} : { strike: patch.strikethrough }),
    ...(patch.fontColor === undefined ? {} : { color: argbOf(patch.fontColor) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(patch.fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argbOf(patch.fill) } } : {}),
  };
}

function fillToFile(color: string, pattern: string): Fill {
  const word = pattern as 'solid'; // -- patterns are kept in the file's own words
  return { type: 'pattern', pattern: word, fgColor: argbOf(color), bgColor: argbOf(color) };
}

function alignmentToFile(style: CellStyle): Partial<Alignment> {
  const { horizontal, vertical, wrap, indent, rotation, shrinkToFit } = style;
  return {
    vertical: vertical === 'center' ? 'middle' : vertical,
    wrapText: wrap,
    ...(horizontal === 'general' ? {} : { horizontal }),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 ? {} : { textRotation: rotation === 255 ? 'vertical' : rotation }),
    ...(shrinkToFit ? { shrinkToFit } : {}),
  };
}

function bordersToFile(borders: Borders): Partial<FileBorders> {
  const edge = (given: BorderEdge): Border => ({ style: given.style as 'thin', color: argbOf(given.color) }); // -- kept in the file's words
  const { top, bottom, left, right, diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  return {
    ...(top ? { top: edge(top) } : {}),
    ...(bottom ? { bottom: edge(bottom) } : {}),
    ...(left ? { left: edge(left) } : {}),
    ...(right ? { right: edge(right) } : {}),
    ...(diagonal
      ? { diagonal: { ...edge(diagonal), up: diagonalUp !== undefined, down: diagonalDown !== undefined } }
      : {}),
  };
}
