import type { PictureCell, TemplatePicture } from '../../templates/template-picture';

/** A table drawn small: each word is a dash as long as the word. Units are pixels of the picture. */
export interface TemplateSketch {
  readonly width: number;
  readonly height: number;
  /** bands behind the header and the titles of sections */
  readonly header: string;
  readonly sections: string;
  readonly grid: string;
  readonly words: string;
  /** words of the header and of sections */
  readonly strongWords: string;
}

const WIDTH = 104;
const HEIGHT = 64;
const LINE = 3.5;
const PADDING = 2;
const MOST_LINES = 3;

export function templateSketch({ widths, rows }: TemplatePicture): TemplateSketch {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = WIDTH / Math.max(1, total);
  const edges = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width * scale], [0]);
  const paths = { header: '', section: '', row: '' };
  const grid: string[] = [];
  const words = { plain: '', strong: '' };
  let top = 0;
  for (const { kind, cells } of rows) {
    const lines = cells.map((cell) => linesOf(cell, widths));
    const most = Math.min(MOST_LINES, Math.max(1, ...lines.map((each) => each.length)));
    const height = most * LINE + PADDING;
    if (top + height > HEIGHT) break;
    paths[kind] += rectangle(0, top, WIDTH, height);
    cells.forEach((cell, i) => {
      const left = edges[cell.column] ?? 0;
      grid.push(rectangle(left, top, (edges[cell.column + cell.span] ?? WIDTH) - left, height));
      const centred = kind !== 'row' && cell.span !== 1;
      const room = (edges[cell.column + cell.span] ?? WIDTH) - left;
      const drawn = (lines[i] ?? []).slice(0, MOST_LINES);
      const path = drawn.map((line, at) => dashes(line, left, top + at * LINE, room, scale, centred)).join('');
      if (kind === 'row') words.plain += path;
      else words.strong += path;
    });
    top += height;
  }
  return {
    width: WIDTH,
    height: top,
    header: paths.header,
    sections: paths.section,
    grid: grid.join(''),
    words: words.plain,
    strongWords: words.strong,
  };
}

/** Words of a cell, line by line, as they wrap in its width. */
function linesOf({ column, span, text }: PictureCell, widths: readonly number[]): readonly (readonly string[])[] {
  const room = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const lines: string[][] = [];
  let length = Infinity;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (length + 1 + word.length > room) {
      lines.push([word]);
      length = word.length;
    } else {
      lines.at(-1)?.push(word);
      length += 1 + word.length;
    }
  }
  return lines;
}

function dashes(
  words: readonly string[],
  left: number,
  top: number,
  room: number,
  scale: number,
  centred: boolean,
): string {
  const margin = 1.5;
  // a word may be wider than its narrow column; nothing is drawn over the neighbour
  const most = room - 2 * margin;
  const long = words.join(' ').length * scale;
  let x = left + (centred ? Math.max(margin, (room - long) / 2) : margin);
  const end = left + margin + Math.max(0.8, most);
  return words
    .map((word) => {
      const stop = Math.min(end, x + Math.max(0.8, word.length * scale));
      const path = stop > x ? `M${fixed(x)} ${fixed(top + PADDING / 2 + LINE / 2)}H${fixed(stop)}` : '';
      x = stop + Math.max(0.6, scale);
      return path;
    })
    .join('');
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10);

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${fixed(x)} ${fixed(y)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
}
