import type { HeadingColors } from './grid-theme';
import type { Box } from './sheet-surface';

const FONT = '12px "Segoe UI", Arial, sans-serif';

/** A column letter or a row number. */
export function paintHeading(
  ctx: CanvasRenderingContext2D,
  colors: HeadingColors,
  text: string,
  box: Box,
  selected: boolean,
  side: 'column' | 'row',
): void {
  if (box.width <= 0 || box.height <= 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.clip();
  ctx.fillStyle = selected ? colors.selected : colors.background;
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.fillStyle = colors.line;
  ctx.fillRect(box.x + box.width - 1, box.y, 1, box.height);
  if (side === 'row') ctx.fillRect(box.x, box.y + box.height - 1, box.width, 1);
  ctx.font = selected ? `600 ${FONT}` : FONT;
  ctx.fillStyle = selected ? colors.selectedText : colors.text;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 1);
  ctx.restore();
}
