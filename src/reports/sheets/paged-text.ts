import type { CellFormat } from '../../plan/workbook-plan';
import type { SheetWriter } from './sheet-writer';

/** Points of an A4 page between usual margins, with some room for how programs differ. */
const PAGE = 715;
const LOWEST = 15;

export interface Paragraph {
  readonly text: string;
  readonly format: CellFormat;
  readonly lowest?: number;
}

/** Prose over the whole width, page after page: a heading never ends a page. Heights are set, so the pages are known beforehand. */
export class PagedText {
  private used = 0;
  private waiting: { readonly paragraphs: Paragraph[]; readonly gap: number } = { paragraphs: [], gap: 0 };

  constructor(private readonly writer: SheetWriter) {}

  /** Stays with what follows; `gap` points stand before it, but not at the top of a page. */
  heading(text: string, format: CellFormat, gap: number): void {
    if (this.waiting.paragraphs.length > 0) this.waiting.paragraphs.push({ text, format, lowest: 18 });
    else this.waiting = { paragraphs: [{ text, format, lowest: 18 }], gap };
  }

  text(text: string, format: CellFormat, lowest = LOWEST): void {
    const { paragraphs, gap } = this.waiting;
    this.waiting = { paragraphs: [], gap: 0 };
    this.together([...paragraphs, { text, format, lowest }], gap);
  }

  /** Paragraphs on one page. */
  together(paragraphs: readonly Paragraph[], gap = 0): void {
    const height = paragraphs.reduce((sum, each) => sum + this.heightOf(each), 0);
    if (this.used > 0 && this.used + gap + height > PAGE) {
      this.writer.newPage();
      this.used = 0;
    } else if (gap > 0 && this.used > 0) {
      this.writer.gap(gap);
      this.used += gap;
    }
    for (const { text, format, lowest } of paragraphs) this.writer.text(text, format, lowest);
    this.used += height;
  }

  /** The last paragraph with its heading, if any, and the line to sign, which never stands alone on a page. */
  signed(last: Paragraph, signature: Paragraph): void {
    const { paragraphs, gap } = this.waiting;
    this.waiting = { paragraphs: [], gap: 0 };
    this.together([...paragraphs, last, signature], gap);
  }

  private heightOf({ text, format, lowest = LOWEST }: Paragraph): number {
    return Math.max(lowest, this.writer.textHeight(text, format));
  }
}
