import type { Rect } from '../../domain/cell';
import { intersection } from '../model/rects';
import type { BorderEdge, BorderSide, CellStyle } from '../model/styles';
import { colorArg, oneOf } from './arguments';
import { isUnbounded, requireUnprotected } from './range-cells';
import type { Area, Selves } from './scope';

type Side = Selves['RangeBorder']['side'];

/** Names of the API and sides of the model. */
export const borderSides: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'insideVertical',
  InsideHorizontal: 'insideHorizontal',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;

/** OOXML word for each line style in each weight that Excel knows. */
const words: Readonly<Record<string, readonly [style: string, weight: string]>> = {
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

export function edgeStyle(edge: BorderEdge | undefined): string {
  return edge ? (words[edge.style]?.[0] ?? 'Continuous') : 'None';
}

export function edgeWeight(edge: BorderEdge | undefined): string {
  return edge ? (words[edge.style]?.[1] ?? 'Thin') : 'Thin';
}

function ooxml(style: string, weight: string): string {
  const exact = Object.entries(words).find(([, [s, w]]) => s === style && w === weight);
  return (exact ?? Object.entries(words).find(([, [s]]) => s === style))?.[0] ?? 'thin';
}

/** The edge after one property of it was set; undefined = no line. Setting a colour or weight draws a line where none was. */
export function changedEdge(edge: BorderEdge | undefined, property: string, value: unknown): BorderEdge | undefined {
  const now = edge ?? { style: 'thin', color: '#000000' };
  if (property === 'Color') return { ...now, color: colorArg(value, 'border.color') };
  if (property === 'Weight') return { ...now, style: ooxml(edgeStyle(now), oneOf(value, weights, 'border.weight')) };
  const style = oneOf(value, lineStyles, 'border.style');
  return style === 'None' ? undefined : { ...now, style: ooxml(style, edgeWeight(now)) };
}

/** The cells whose own border makes up a side of the area, with the side of the cell. */
export function sideCells(rect: Rect, side: Side): { rect: Rect; side: BorderSide }[] {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  switch (side) {
    case 'top':
      return [{ rect: { ...rect, rows: 1 }, side }];
    case 'bottom':
      return [{ rect: { ...rect, row: last.row, rows: 1 }, side }];
    case 'left':
      return [{ rect: { ...rect, columns: 1 }, side }];
    case 'right':
      return [{ rect: { ...rect, column: last.column, columns: 1 }, side }];
    case 'insideHorizontal':
      if (rect.rows < 2) return [];
      return [
        { rect: { ...rect, rows: rect.rows - 1 }, side: 'bottom' },
        { rect: { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, side: 'top' },
      ];
    case 'insideVertical':
      if (rect.columns < 2) return [];
      return [
        { rect: { ...rect, columns: rect.columns - 1 }, side: 'right' },
        { rect: { ...rect, column: rect.column + 1, columns: rect.columns - 1 }, side: 'left' },
      ];
    default:
      return [{ rect, side }];
  }
}

export function setEdge(area: Area, side: Side, property: string, value: unknown): void {
  requireUnprotected(area.sheet);
  for (const rect of area.rects) {
    const bounded = isUnbounded(rect) ? (intersection(rect, area.sheet.cells.used(false) ?? rect) ?? rect) : rect;
    for (const part of sideCells(bounded, side)) {
      area.sheet.restyle([part.rect], (style) => withEdge(style, part.side, property, value));
    }
  }
}

export function withEdge(style: CellStyle, side: BorderSide, property: string, value: unknown): CellStyle {
  const { [side]: edge, ...others } = style.borders;
  const next = changedEdge(edge, property, value);
  return { ...style, borders: next ? { ...others, [side]: next } : others };
}
