export interface BorderEdge {
  /** ExcelJS and OOXML words: thin, medium, thick, dashed, dotted, double, hair, ... */
  readonly style: string;
  /** #RRGGBB */
  readonly color: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export type Borders = { readonly [side in BorderSide]?: BorderEdge };

/** One immutable style. Equal styles are one object with one id, so a cell only stores the id. Colours are #RRGGBB. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double' | 'singleAccountant' | 'doubleAccountant';
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null = no fill */
  readonly fill: string | null;
  /** OOXML pattern words; 'none' goes with fill null */
  readonly pattern: string;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly borders: Borders;
}

export type StylePatch = Partial<CellStyle>;

export const defaultStyle: CellStyle = Object.freeze({
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  pattern: 'none',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrinkToFit: false,
  locked: true,
  borders: Object.freeze({}),
});

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

function keyOf(style: CellStyle): string {
  const edges = sides.map((side) => style.borders[side]).map((edge) => (edge ? `${edge.style}${edge.color}` : ''));
  return [
    style.numberFormat,
    style.fontName,
    style.fontSize,
    style.bold,
    style.italic,
    style.underline,
    style.strikethrough,
    style.fontColor,
    style.fill,
    style.pattern,
    style.horizontal,
    style.vertical,
    style.wrap,
    style.indent,
    style.rotation,
    style.shrinkToFit,
    style.locked,
    ...edges,
  ].join('\u0001');
}

/** Interned styles of one workbook; id 0 is the default style. */
export class StyleTable {
  private readonly styles: CellStyle[] = [defaultStyle];
  private readonly ids = new Map<string, number>([[keyOf(defaultStyle), 0]]);

  get size(): number {
    return this.styles.length;
  }

  style(id: number): CellStyle {
    return this.styles[id] ?? defaultStyle;
  }

  intern(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.length;
    this.styles.push(Object.freeze({ ...style, borders: Object.freeze({ ...style.borders }) }));
    this.ids.set(key, id);
    return id;
  }

  patched(id: number, patch: StylePatch): number {
    return this.intern({ ...this.style(id), ...patch });
  }
}
