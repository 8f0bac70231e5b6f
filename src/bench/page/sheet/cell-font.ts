import type { CellStyle } from '../../model/styles';

const PIXELS_PER_POINT = 96 / 72;
/** Carlito has the widths of Calibri and is on most Linux machines. */
const FALLBACKS = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

export function fontPixels(style: CellStyle): number {
  return style.fontSize * PIXELS_PER_POINT;
}

export function lineHeight(style: CellStyle): number {
  return fontPixels(style) * 1.25;
}

/** CSS font of a cell, as a canvas takes it. */
export function fontOf(style: CellStyle): string {
  const family = style.fontName.replace(/["\\;]/g, '');
  return `${style.italic ? 'italic ' : ''}${style.bold ? '700 ' : ''}${fontPixels(style).toFixed(2)}px "${family}", ${FALLBACKS}`;
}
