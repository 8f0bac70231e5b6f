/** Width of a text in a CSS font, in pixels. */
export type Measure = (text: string, font: string) => number;

const MAX_REMEMBERED = 40_000;

/** Measuring over a canvas of its own; widths are remembered because a sheet repeats its texts. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let current = '';
  return (text, font) => {
    const key = `${font}\u0001${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? text.length * 7;
    if (current !== font) context.font = current = font;
    const width = context.measureText(text).width;
    if (widths.size >= MAX_REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}

/** Lines of a text in a given width: at its own breaks, between words, and inside words that are too long. */
export function wrapText(text: string, font: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.split(/(?<=[\s-])/)) {
      if (line !== '' && measure((line + piece).trimEnd(), font) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
      while (measure(line.trimEnd(), font) > width && line.trimEnd().length > 1) {
        const fit = fittingLength(line, font, width, measure);
        lines.push(line.slice(0, fit));
        line = line.slice(fit);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

function fittingLength(text: string, font: string, width: number, measure: Measure): number {
  let low = 1;
  let high = text.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle), font) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A number that is too wide for its cell: General loses decimals, any other format shows ####. */
export function fitNumber(
  text: string,
  value: number,
  general: boolean,
  fits: (candidate: string) => boolean,
  decimalSign: string,
): string {
  if (fits(text)) return text;
  if (general) {
    for (let digits = 9; digits >= 0; digits -= 1) {
      const rounded = String(Number(value.toFixed(digits))).replace('.', decimalSign);
      if (fits(rounded)) return rounded;
    }
  }
  let hashes = '#';
  while (hashes.length < 40 && fits(`${hashes}#`)) hashes += '#';
  return hashes;
}
