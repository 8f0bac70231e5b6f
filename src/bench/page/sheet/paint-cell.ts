import { contains, type Rect } from '../../../domain/cell';
import type { TypingLocale } from '../clipboard/typed-value';
import { paintBorders, paintGridlines } from './paint-edges';
import { paintText, spillInto } from './paint-text';
import { mergeBox, type SheetMetrics } from './sheet-metrics';
import type { Box, SheetSelection, SheetSurface } from './sheet-surface';
import type { Measure } from './text-layout';

/** Everything a cell needs to be drawn; one object per change of the sheet or of the selection. */
export interface Scene {
  readonly surface: SheetSurface;
  readonly metrics: SheetMetrics;
  readonly selection: SheetSelection;
  readonly measure: Measure;
  readonly locale: TypingLocale;
  readonly accent: string;
}

/** The sheet is paper: its colours belong to the document and stay as they are in any theme of the page. */
const PAPER = '#ffffff';
const NOTE_MARK = '#c00000';
const NOTE_MARK_SIZE = 7;
const SELECTION_TINT = 0.14;
const RING_WIDTH = 2;

/**
 * Draws one cell. A cell of a merged area draws its own window on the whole area, so that merges in both directions,
 * partly scrolled or frozen, come out right although the grid draws cell by cell.
 */
export function paintCell(ctx: CanvasRenderingContext2D, scene: Scene, row: number, column: number, cell: Box): void {
  if (cell.width <= 0 || cell.height <= 0) return;
  const { surface, metrics } = scene;
  const merge = surface.mergeAt(row, column);
  const area = merge ? mergeBox(metrics, merge, row, column, cell) : cell;
  const anchor = merge ?? { row, column };
  const style = surface.style(anchor.row, anchor.column);
  ctx.save();
  ctx.beginPath();
  ctx.rect(cell.x, cell.y, cell.width, cell.height);
  ctx.clip();
  ctx.fillStyle = style.fill ?? PAPER;
  ctx.fillRect(cell.x, cell.y, cell.width, cell.height);
  const spills = merge ? false : spillInto(ctx, scene, row, column, cell);
  if (surface.gridlines && style.fill === null) paintGridlines(ctx, scene, row, column, cell, merge, spills);
  paintText(ctx, scene, anchor.row, anchor.column, area);
  paintBorders(ctx, surface, row, column, cell, merge);
  if (surface.noteAt(anchor.row, anchor.column) !== null) paintNoteMark(ctx, area);
  paintSelection(ctx, scene, row, column, cell, merge);
  ctx.restore();
}

function paintNoteMark(ctx: CanvasRenderingContext2D, area: Box): void {
  const right = area.x + area.width - 1;
  ctx.fillStyle = NOTE_MARK;
  ctx.beginPath();
  ctx.moveTo(right - NOTE_MARK_SIZE, area.y);
  ctx.lineTo(right, area.y);
  ctx.lineTo(right, area.y + NOTE_MARK_SIZE);
  ctx.closePath();
  ctx.fill();
}

function paintSelection(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  row: number,
  column: number,
  cell: Box,
  merge: Rect | null,
): void {
  const { range, active } = scene.selection;
  if (!contains(range, { row, column })) return;
  const isActive = merge ? contains(merge, active) : active.row === row && active.column === column;
  if (!isActive) {
    ctx.globalAlpha = SELECTION_TINT;
    ctx.fillStyle = scene.accent;
    ctx.fillRect(cell.x, cell.y, cell.width, cell.height);
    ctx.globalAlpha = 1;
  }
  ctx.fillStyle = scene.accent;
  const right = cell.x + cell.width;
  const bottom = cell.y + cell.height;
  if (row === range.row) ctx.fillRect(cell.x, cell.y, cell.width, RING_WIDTH);
  if (row === range.row + range.rows - 1) ctx.fillRect(cell.x, bottom - RING_WIDTH, cell.width, RING_WIDTH);
  if (column === range.column) ctx.fillRect(cell.x, cell.y, RING_WIDTH, cell.height);
  if (column === range.column + range.columns - 1) ctx.fillRect(right - RING_WIDTH, cell.y, RING_WIDTH, cell.height);
}
