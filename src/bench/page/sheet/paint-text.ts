import { isCellError, type CellContent } from '../../model/cell-content';
import type { CellStyle } from '../../model/styles';
import { fontOf, fontPixels, lineHeight } from './cell-font';
import { displayText } from './display-text';
import type { Scene } from './paint-cell';
import type { Box } from './sheet-surface';
import { fitNumber, wrapText } from './text-layout';

const PADDING = 3;
const INDENT_PIXELS = 9;
/** how many empty cells a long text may run over */
const MOST_SPILL = 24;
const WRAPPING = new Set(['justify', 'distributed']);

/** Where Calibri is missing its stand-in may be wider: numbers are squeezed by up to this much before they become ####. */
const MOST_SQUEEZE = 1.22;

type Side = 'left' | 'center' | 'right';

/** Draws the content of a cell (or of a whole merged area) into its box; the caller has clipped. */
export function paintText(ctx: CanvasRenderingContext2D, scene: Scene, row: number, column: number, box: Box): void {
  const content = scene.surface.content(row, column);
  if (content === null) return;
  const style = scene.surface.style(row, column);
  const font = fontOf(style);
  ctx.font = font;
  ctx.fillStyle = style.fontColor;
  ctx.textBaseline = 'alphabetic';
  if (style.rotation !== 0) return paintTurned(ctx, scene, content, style, font, box);
  const side = sideOf(content, style);
  const indent = style.indent * INDENT_PIXELS;
  const room = box.width - 2 * PADDING - indent;
  const lines = linesOf(scene, content, style, font, room);
  paintLines(
    ctx,
    scene,
    lines,
    style,
    font,
    side,
    {
      x: box.x + PADDING + (side === 'right' ? 0 : indent),
      y: box.y,
      width: room,
      height: box.height,
    },
    typeof content === 'number',
  );
}

function linesOf(scene: Scene, content: CellContent, style: CellStyle, font: string, room: number): readonly string[] {
  const text = displayText(content, style.numberFormat, scene.locale);
  if (typeof content === 'number') {
    const fits = (candidate: string): boolean => scene.measure(candidate, font) <= room * MOST_SQUEEZE + 1;
    const general = style.numberFormat === 'General';
    return [fitNumber(text, content, general, fits, scene.locale === 'ru' ? ',' : '.')];
  }
  if (style.wrap || WRAPPING.has(style.horizontal)) return wrapText(text, font, room, scene.measure);
  return [text.replace(/\n/g, ' ')];
}

function paintLines(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  lines: readonly string[],
  style: CellStyle,
  font: string,
  side: Side,
  box: Box,
  squeeze = false,
): void {
  const step = lineHeight(style);
  const total = step * lines.length;
  const free = box.height - total;
  const lift =
    style.vertical === 'top' || free < 0
      ? Math.min(1, Math.max(0, free))
      : style.vertical === 'bottom'
        ? free - 1
        : free / 2;
  lines.forEach((line, index) => {
    const top = box.y + lift + index * step;
    // lines above or below the box are cut off anyway; a long text in a short row must not cost time
    if (top + step < box.y || top > box.y + box.height) return;
    const natural = scene.measure(line, font);
    const width = squeeze ? Math.min(natural, box.width) : natural;
    const x = side === 'left' ? box.x : side === 'right' ? box.x + box.width - width : box.x + (box.width - width) / 2;
    const baseline = top + step / 2 + fontPixels(style) * 0.34;
    ctx.fillText(line, x, baseline, squeeze ? width : undefined);
    if (style.underline !== 'none') ctx.fillRect(x, baseline + 2, width, 1);
    if (style.strikethrough) ctx.fillRect(x, baseline - fontPixels(style) * 0.28, width, 1);
  });
}

/** Turned headings, as the field loves them: 90 upwards, -90 downwards, 255 means letters one under another. */
function paintTurned(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  content: CellContent,
  style: CellStyle,
  font: string,
  box: Box,
): void {
  const text = displayText(content, style.numberFormat, scene.locale);
  if (style.rotation === 255) {
    return paintLines(ctx, scene, [...text.replace(/\n/g, '')], { ...style, vertical: 'center' }, font, 'center', box);
  }
  const upright = Math.abs(style.rotation) === 90;
  const along = upright ? box.height - 4 : Infinity;
  const lines = style.wrap && upright ? wrapText(text, font, along, scene.measure) : [text];
  ctx.save();
  ctx.translate(box.x + box.width / 2, box.y + box.height / 2);
  ctx.rotate((-style.rotation * Math.PI) / 180);
  const length = upright ? along : box.width;
  const side =
    !upright || style.vertical === 'center'
      ? 'center'
      : (style.vertical === 'bottom') === style.rotation > 0
        ? 'left'
        : 'right';
  const turned = { ...style, vertical: 'center' } as const;
  paintLines(ctx, scene, lines, turned, font, side, {
    x: -length / 2,
    y: -box.width / 2,
    width: length,
    height: box.width,
  });
  ctx.restore();
}

function sideOf(content: CellContent, style: CellStyle): Side {
  if (style.horizontal === 'right') return 'right';
  if (style.horizontal === 'center' || style.horizontal === 'centerContinuous') return 'center';
  if (style.horizontal !== 'general') return 'left';
  if (typeof content === 'number') return 'right';
  return typeof content === 'boolean' || isCellError(content) ? 'center' : 'left';
}

/**
 * A text that does not fit runs over the empty cells to its right. Draws what of it falls into this cell; true when it
 * (or the cell's own text) goes on beyond the right edge, so that no grid line is drawn there.
 */
export function spillInto(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  row: number,
  column: number,
  cell: Box,
): boolean {
  const { surface, metrics } = scene;
  for (let from = column; from >= Math.max(0, column - MOST_SPILL); from -= 1) {
    const content = surface.content(row, from);
    if (content === null) {
      if (from < column && surface.mergeAt(row, from)) return false;
      continue;
    }
    if (typeof content !== 'string' || surface.mergeAt(row, from)) return false;
    const style = surface.style(row, from);
    if (style.wrap || style.rotation !== 0 || sideOf(content, style) !== 'left' || style.horizontal === 'fill')
      return false;
    const shift = (metrics.lefts[column] ?? 0) - (metrics.lefts[from] ?? 0);
    const width = scene.measure(
      displayText(content, style.numberFormat, scene.locale).replace(/\n/g, ' '),
      fontOf(style),
    );
    const reach = width + PADDING + style.indent * INDENT_PIXELS - shift;
    if (reach <= 0) return false;
    if (from < column) paintText(ctx, scene, row, from, { ...cell, x: cell.x - shift, width: shift + cell.width });
    return reach > cell.width && surface.content(row, column + 1) === null;
  }
  return false;
}
