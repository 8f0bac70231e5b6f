import { inPoints, widthInThousandths } from './letter-widths';

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
const SPACE = widthInThousandths(' ');

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** The text as its cell will break it into lines. Each word is measured once: sheets have thousands of lines. */
export function linesOf(text: string, width: number, style: TextStyle): readonly string[] {
  const room = Math.max(1, width * UNIT * USABLE);
  const fits = (thousandths: number): boolean => inPoints(thousandths, style.size, style.bold ?? false) <= room;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line: string | null = null;
    let taken = 0;
    for (const word of paragraph.split(' ')) {
      const own = widthInThousandths(word);
      const longer = taken + SPACE + own;
      if (line !== null && fits(longer)) [line, taken] = [`${line} ${word}`, longer];
      else {
        if (line !== null) lines.push(line);
        [line, taken] = [word, own];
      }
      // a word wider than the cell is broken by Excel
      while (line.length > 1 && !fits(taken)) {
        const kept: number = broken(line, fits);
        lines.push(line.slice(0, kept));
        line = line.slice(kept);
        taken = widthInThousandths(line);
      }
    }
    return [...lines, line ?? ''];
  });
}

/** How many letters of a long word fit. */
function broken(word: string, fits: (thousandths: number) => boolean): number {
  let kept = 1;
  while (kept < word.length - 1 && fits(widthInThousandths(word.slice(0, kept + 1)))) kept += 1;
  return kept;
}

export function textHeight(text: string, width: number, style: TextStyle): number {
  return Math.ceil(linesOf(text, width, style).length * style.size * LEADING + PADDING);
}
