import { textWidth } from './letter-widths';

/**
 * How much room a text takes. Excel does not fit the height of merged rows and fits none before the file is opened,
 * so heights are set from the widths of the letters.
 */
/** Points that one unit of Excel's column width leaves for text (7 pixels of the default font). */
const UNIT = 5.25;
/** Line height as a multiple of the font size. */
const LEADING = 1.28;
const PADDING = 4;
/** Part of a cell's width that is counted on: printers and screens round the letters differently. */
const USABLE = 0.97;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** The text as its cell will break it into lines. */
export function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  const room = Math.max(1, width * UNIT * USABLE);
  const wide = (part: string): number => textWidth(part, style.size, style.bold ?? false);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line: string | null = null;
    for (const word of paragraph.split(' ')) {
      const longer: string = line === null ? word : `${line} ${word}`;
      if (line !== null && wide(longer) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
      // a word wider than the cell is broken by Excel
      while (wide(line) > room && line.length > 1) {
        const kept: number = broken(line, room, wide);
        lines.push(line.slice(0, kept));
        line = line.slice(kept);
      }
    }
    return [...lines, line ?? ''];
  });
}

/** How many letters of a long word fit. */
function broken(word: string, room: number, wide: (part: string) => number): number {
  let kept = 1;
  while (kept < word.length - 1 && wide(word.slice(0, kept + 1)) <= room) kept += 1;
  return kept;
}

export function textHeight(text: string, width: number, style: TextStyle): number {
  return Math.ceil(linesOf(text, width, style).length * style.size * LEADING + PADDING);
}
