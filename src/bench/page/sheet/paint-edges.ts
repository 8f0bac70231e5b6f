import type { Rect } from '../../../domain/cell';
import type { BorderEdge } from '../../model/styles';
import type { Scene } from './paint-cell';
import type { Box, SheetSurface } from './sheet-surface';

const GRIDLINE = '#d9d9d9';
const WIDTHS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  thick: 3,
  double: 3,
};
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dashed: [4, 2],
  mediumDashed: [6, 3],
  dotted: [1, 2],
  hair: [1, 1],
  dashDot: [4, 2, 1, 2],
  mediumDashDot: [6, 2, 2, 2],
  dashDotDot: [4, 2, 1, 2, 1, 2],
  mediumDashDotDot: [6, 2, 2, 2, 2, 2],
};

/** Excel's pale lines: at the right and the bottom of a cell, not inside merges, not over filled cells or spilling text. */
export function paintGridlines(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  row: number,
  column: number,
  cell: Box,
  merge: Rect | null,
  noRightLine: boolean,
): void {
  const { surface } = scene;
  ctx.fillStyle = GRIDLINE;
  const lastColumn = merge ? merge.column + merge.columns - 1 : column;
  const lastRow = merge ? merge.row + merge.rows - 1 : row;
  if (column === lastColumn && !noRightLine && surface.style(row, column + 1).fill === null)
    ctx.fillRect(cell.x + cell.width - 1, cell.y, 1, cell.height);
  if (row === lastRow && surface.style(row + 1, column).fill === null)
    ctx.fillRect(cell.x, cell.y + cell.height - 1, cell.width, 1);
}

/** Neighbours share an edge: each cell draws its right and bottom one, whichever of the two cells asks for it. */
export function paintBorders(
  ctx: CanvasRenderingContext2D,
  surface: SheetSurface,
  row: number,
  column: number,
  cell: Box,
  merge: Rect | null,
): void {
  const own = surface.style(row, column).borders;
  const anchor = merge ? surface.style(merge.row, merge.column).borders : own;
  const { right, bottom } = { right: cell.x + cell.width, bottom: cell.y + cell.height };
  const atRight = !merge || column === merge.column + merge.columns - 1;
  const atBottom = !merge || row === merge.row + merge.rows - 1;
  if (atRight) vertical(ctx, own.right ?? anchor.right ?? surface.style(row, column + 1).borders.left, right, cell);
  if (atBottom)
    horizontal(ctx, own.bottom ?? anchor.bottom ?? surface.style(row + 1, column).borders.top, bottom, cell);
  if (column === 0) vertical(ctx, own.left ?? anchor.left, cell.x + 1, cell);
  if (row === 0) horizontal(ctx, own.top ?? anchor.top, cell.y + 1, cell);
}

function vertical(ctx: CanvasRenderingContext2D, edge: BorderEdge | undefined, x: number, cell: Box): void {
  if (edge) line(ctx, edge, x, cell.y, x, cell.y + cell.height);
}

function horizontal(ctx: CanvasRenderingContext2D, edge: BorderEdge | undefined, y: number, cell: Box): void {
  if (edge) line(ctx, edge, cell.x, y, cell.x + cell.width, y);
}

/** The line lies inside the cell, its outer side on the given coordinate. */
function line(ctx: CanvasRenderingContext2D, edge: BorderEdge, x1: number, y1: number, x2: number, y2: number): void {
  const width = WIDTHS[edge.style] ?? 1;
  const upright = x1 === x2;
  const strokes = edge.style === 'double' ? [0.5, 2.5] : [width / 2];
  ctx.strokeStyle = edge.color;
  ctx.lineWidth = edge.style === 'double' ? 1 : width;
  ctx.setLineDash([...(DASHES[edge.style] ?? [])]);
  for (const inset of strokes) {
    ctx.beginPath();
    ctx.moveTo(upright ? x1 - inset : x1, upright ? y1 : y1 - inset);
    ctx.lineTo(upright ? x2 - inset : x2, upright ? y2 : y2 - inset);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}
