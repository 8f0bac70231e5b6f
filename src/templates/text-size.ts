/**
 * Estimate of how much room a text takes. Excel does not fit the height of merged rows and fits none before the file
 * is opened, so heights are set from widths of the letters of Times New Roman, in units of Excel's column width.
 */
const WIDE = /[ЖШЩЮМФЫЪжшщюмфыЁ№@]/;
const NARROW = /[\s.,:;!'|ilItfrгт()«»-]/;
const SPACE = 0.48;
const BASE_SIZE = 11;
/** Line height as a multiple of the font size. */
const LEADING = 1.28;
const PADDING = 4;
/** Part of a cell's width that its margins leave for text. */
const USABLE = 0.94;

function letterWidth(letter: string): number {
  if (letter === ' ') return SPACE;
  if (WIDE.test(letter)) return 1.28;
  if (NARROW.test(letter)) return 0.68;
  return letter !== letter.toLowerCase() ? 1.22 : 0.9;
}

function textWidth(text: string, size: number, bold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * (size / BASE_SIZE) * (bold ? 1.07 : 1);
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

export function lineCount(text: string, width: number, style: TextStyle): number {
  const room = Math.max(1, width * USABLE);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, style.size, style.bold ?? false);
      if (used > 0 && used + SPACE + wide > room) {
        lines += 1;
        used = 0;
      }
      // a word wider than the cell is broken by Excel
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      used += (used > 0 ? SPACE : 0) + Math.min(wide, room);
    }
  }
  return lines;
}

export function textHeight(text: string, width: number, style: TextStyle): number {
  return Math.ceil(lineCount(text, width, style) * style.size * LEADING + PADDING);
}
