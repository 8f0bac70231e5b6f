import type { Border, Borders, Cell, Color, Fill, FillPattern, Style } from 'exceljs';
import type {
  BorderEdge,
  CellFormat,
  HorizontalAlignment,
  Side,
  Underline,
  VerticalAlignment,
} from '../plan/workbook-plan';

/**
 * Formats of a cell in a file. Colours that a file gives by theme or palette stay as they are, written «theme:4:-0.25» or «indexed:12», so
 * that putting a format back does not tear a cell away from its theme. `auto`, an empty font name and size 0 mean that the file says nothing.
 */
const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** What ExcelJS's own types leave out: colours by palette number and tint. */
interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

function colorText(color: FileColor | undefined): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `theme:${String(color.theme)}:${String(color.tint ?? 0)}`;
  if (color?.indexed !== undefined) return `indexed:${String(color.indexed)}`;
  return 'auto';
}

function colorOf(text: string): Partial<Color> {
  const [kind, number, tint] = text.split(':');
  let color: FileColor = { argb: `FF${text.slice(1).toUpperCase()}` };
  if (kind === 'theme')
    color = Number(tint) === 0 ? { theme: Number(number) } : { theme: Number(number), tint: Number(tint) };
  if (kind === 'indexed') color = { indexed: Number(number) };
  return color; // ExcelJS writes indexed and tint, but its types do not name them -- see FileColor
}

/** Everything as the file has it, for putting back. */
export function exactFormat(cell: Cell): Required<Omit<CellFormat, 'border'>> {
  const style: Partial<Style> = cell.style;
  const { font, alignment } = style;
  return {
    ...fillState(style.fill),
    fontColor: colorText(font?.color),
    fontName: font?.name ?? '',
    fontSize: font?.size ?? 0,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: underlineOf(font?.underline),
    wrap: alignment?.wrapText === true,
    horizontal: alignment?.horizontal ?? 'general',
    vertical: verticalOf(alignment?.vertical),
    numberFormat: style.numFmt ?? 'General',
    borders: Object.fromEntries(sides.map((side) => [side, edgeOf(style.border?.[side])])) as Record<Side, BorderEdge>, // fromEntries forgets the keys -- all four sides are there
  };
}

/** The same with the defaults of a new workbook where the file says nothing. */
export function shownFormat(cell: Cell): Required<Omit<CellFormat, 'border'>> {
  const exact = exactFormat(cell);
  return {
    ...exact,
    fontColor: exact.fontColor === 'auto' ? '#000000' : exact.fontColor,
    fontName: exact.fontName || 'Calibri',
    fontSize: exact.fontSize || 11,
  };
}

function underlineOf(word: Style['font']['underline']): Underline {
  if (word === undefined || typeof word === 'boolean') return word === true ? 'single' : 'none';
  return word;
}

function verticalOf(text: string | undefined): VerticalAlignment {
  if (text === 'middle' || text === 'center') return 'center';
  return text === 'top' || text === 'justify' || text === 'distributed' ? text : 'bottom';
}

function fillState(fill: Fill | undefined): { fill: string | null; pattern: string } {
  if (!fill) return { fill: null, pattern: 'none' };
  if (fill.type === 'gradient') return { fill: `gradient:${JSON.stringify(fill)}`, pattern: 'gradient' };
  if (fill.pattern === 'none') return { fill: null, pattern: 'none' };
  const background = fill.pattern === 'solid' || !fill.bgColor ? '' : `/${colorText(fill.bgColor)}`;
  return { fill: colorText(fill.fgColor), pattern: fill.pattern + background };
}

function fillOf(fill: string | null, pattern: string | undefined): Fill | undefined {
  if (fill === null) return undefined;
  if (fill.startsWith('gradient:')) {
    const gradient: Fill = JSON.parse(fill.slice('gradient:'.length)); // our own text, written by fillState
    return gradient;
  }
  const [name, background] = (pattern ?? 'solid').split('/');
  const result: {
    type: 'pattern';
    pattern: FillPattern['pattern'];
    fgColor?: Partial<Color>;
    bgColor?: Partial<Color>;
  } = {
    type: 'pattern',
    pattern: (name ?? 'solid') as FillPattern['pattern'], // a word that came from a file's own fill -- or solid
  };
  if (fill !== 'auto') result.fgColor = colorOf(fill);
  if (background !== undefined) result.bgColor = colorOf(background);
  return result;
}

function edgeOf(border: Partial<Border> | undefined): BorderEdge {
  if (border?.style === undefined) return { style: 'none' };
  const color = colorText(border.color);
  return { style: border.style, color: color === 'auto' ? '#000000' : color };
}

function borderOf(edge: BorderEdge): Partial<Border> | undefined {
  if (edge.style === 'none') return undefined;
  const style = edge.style as Exclude<Border['style'], undefined>; // OOXML's own word -- plans and files name no other
  return { style, color: colorOf(edge.color ?? '#000000') };
}

/**
 * Changes the named properties. The style is replaced, never changed in place: ExcelJS lets cells of one style share the object.
 */
export function changeFormat(cell: Cell, format: CellFormat): void {
  const style: Partial<Style> = { ...cell.style };
  if (format.fill !== undefined) setOrDelete(style, 'fill', fillOf(format.fill, format.pattern));
  if (format.numberFormat !== undefined)
    setOrDelete(style, 'numFmt', format.numberFormat === 'General' ? undefined : format.numberFormat);
  setOrDelete(style, 'font', changedFont(style.font, format));
  setOrDelete(style, 'alignment', changedAlignment(style.alignment, format));
  setOrDelete(style, 'border', changedBorder(style.border, format));
  cell.style = style;
  // left over from an earlier save, it would win over a style that has become empty
  Reflect.deleteProperty(cell.model, 'styleId');
}

function setOrDelete<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

function changedFont(font: Style['font'] | undefined, format: CellFormat): Style['font'] | undefined {
  const next: Partial<Style['font']> = { ...font };
  const { fontName, fontSize, fontColor } = format;
  if (fontName !== undefined) setOrDelete(next, 'name', fontName || undefined);
  if (fontSize !== undefined) setOrDelete(next, 'size', fontSize || undefined);
  if (fontColor !== undefined) {
    const color = fontColor === 'auto' ? undefined : colorOf(fontColor);
    setOrDelete(next, 'color', color);
  }
  if (format.bold !== undefined) setOrDelete(next, 'bold', format.bold || undefined);
  if (format.italic !== undefined) setOrDelete(next, 'italic', format.italic || undefined);
  if (format.underline !== undefined)
    setOrDelete(next, 'underline', format.underline === 'none' ? undefined : format.underline);
  return filled(next);
}

function changedAlignment(
  alignment: Style['alignment'] | undefined,
  format: CellFormat,
): Style['alignment'] | undefined {
  const next: Partial<Style['alignment']> = { ...alignment };
  if (format.wrap !== undefined) setOrDelete(next, 'wrapText', format.wrap || undefined);
  if (format.horizontal !== undefined) setOrDelete(next, 'horizontal', horizontalWord(format.horizontal));
  if (format.vertical !== undefined) setOrDelete(next, 'vertical', verticalWord(format.vertical));
  return filled(next);
}

function horizontalWord(word: HorizontalAlignment): Style['alignment']['horizontal'] | undefined {
  return word === 'general' ? undefined : word;
}

function verticalWord(word: VerticalAlignment): Style['alignment']['vertical'] | undefined {
  if (word === 'bottom') return undefined;
  return word === 'center' ? 'middle' : word;
}

function changedBorder(border: Partial<Borders> | undefined, format: CellFormat): Partial<Borders> | undefined {
  const next: Partial<Borders> = { ...border };
  for (const side of sides) {
    const edge = format.border ?? format.borders?.[side];
    if (edge) setOrDelete(next, side, borderOf(edge));
  }
  return filled(next);
}

/** An empty part of a style is the same as none. */
function filled<T extends object>(part: Partial<T>): T | undefined {
  return Object.keys(part).length === 0 ? undefined : (part as T); // ExcelJS's Style wants whole parts but takes partial ones -- its own docs do so
}
