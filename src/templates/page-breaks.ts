/** A4 in points, and the margins that Excel gives a new sheet and calls «Узкие». */
const A4 = { short: 595.3, long: 841.9 } as const;
const MARGIN = { usual: { side: 50.4, topAndBottom: 54 }, narrow: { side: 18, topAndBottom: 54 } } as const;
/** Pixels of one unit of column width and of a column's own padding, and points of a pixel. */
const PIXELS = { unit: 7, padding: 5, points: 0.75 } as const;
/**
 * Programs differ in the width of a column and thereby in what a page holds (LibreOffice takes 7 % more than Excel):
 * a place that would be wrong on any of these parts of the page counts as wrong.
 */
const PARTS = [1, 0.98, 0.96, 1.02, 1.04, 1.06, 1.08] as const;
/** Part of a page that surely holds what is meant to stand on one page. */
const SURE = 0.95;

export interface PrintedRows {
  /** height in points of every row from the top of the sheet */
  readonly heights: readonly number[];
  /** rows that must not be the last ones of a page: section titles, goals, the end of a table above its signature */
  readonly kept: ReadonlySet<number>;
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  readonly margins?: 'narrow';
  /** row that every further page repeats */
  readonly header: number;
}

/**
 * Rows where a new page has to begin so that none ends with a title that belongs to the next one. Excel knows no
 * «keep with next» for rows; elsewhere pages end where Excel ends them, so that the sheet may still grow.
 */
export function pageBreaks(rows: PrintedRows): readonly number[] {
  const breaks = new Set<number>();
  const repeated = rows.heights[rows.header] ?? 0;
  const torn = (): number | undefined => {
    for (const part of PARTS) {
      const row = tornAt(rows, breaks, pageHeight(rows) * part, repeated);
      if (row !== null) return row;
    }
    return undefined;
  };
  for (let row = torn(); row !== undefined; row = torn()) breaks.add(row);
  return [...breaks].sort((a, b) => a - b);
}

type Page = Pick<PrintedRows, 'widths' | 'orientation'> & { readonly margins?: 'narrow' | 'usual' };

/** Points of the sheet that one page holds once the columns are fitted to its width. */
function pageHeight({ widths, orientation, margins = 'usual' }: Page): number {
  const [across, down] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  const { unit, padding, points } = PIXELS;
  const width = widths.reduce((sum, each) => sum + Math.trunc(each * unit + padding) * points, 0);
  const percent = Math.min(100, Math.floor((100 * (across - 2 * MARGIN[margins].side)) / width));
  return ((down - 2 * MARGIN[margins].topAndBottom) * 100) / percent;
}

/** Points by which the rows are higher than one page; 0 when they fit. */
export function overOnePage(rows: Pick<PrintedRows, 'heights' | 'widths' | 'orientation'>): number {
  const height = rows.heights.reduce((sum, each) => sum + each, 0);
  return Math.max(0, height - pageHeight(rows) * SURE);
}

/** The first row of what a page's end would tear apart; null when every page ends well. */
function tornAt(
  { heights, kept }: PrintedRows,
  breaks: ReadonlySet<number>,
  page: number,
  repeated: number,
): number | null {
  let used = 0;
  let top = 0;
  for (const [row, height] of heights.entries()) {
    const full = used + height > page && row > top;
    if (full && !breaks.has(row)) {
      let first = row;
      while (first > top && kept.has(first - 1)) first -= 1;
      if (first < row && first > top) return first;
    }
    if (full || breaks.has(row)) {
      top = row;
      used = repeated;
    }
    used += height;
  }
  return null;
}
