import type { Level } from '../../domain/outcome';
import type { CellFormat, PageLayout } from '../../plan/workbook-plan';

/** Fills that stay apart in grey print under black text; a sign beside each says the same without colour. */
export const FILL = {
  header: '#D9E2F3',
  section: '#EEF3FA',
  strong: '#F7B267',
  check: '#CFE8FC',
  veryRare: '#F4A259',
  rare: '#FCE4CC',
  below: '#E8EEF4',
} as const;

export const GREY = '#7F7F7F';
const LINE = '#A6A6A6';
export const TAB = '#2F5597';

/** Colours of charts: light, dark and middle in grey print. */
export const CHART = {
  own: '#1F3864',
  others: '#BFC8D6',
  pupils: '#9DB7D5',
  boundary: '#1F3864',
  expected: '#C55A11',
} as const;

export const LEVEL_SIGN: Readonly<Record<Level, string>> = { strong: '▲', check: '△', none: '•', insufficient: '…' };

export const BOXED: CellFormat = { border: { style: 'thin', color: LINE }, vertical: 'center' };
export const HEAD: CellFormat = {
  ...BOXED,
  bold: true,
  fill: FILL.header,
  horizontal: 'center',
  vertical: 'center',
};
export const TITLE: CellFormat = { bold: true, fontSize: 14 };
export const SMALL: CellFormat = { fontSize: 9 };

export function levelFill(level: Level): CellFormat {
  if (level === 'strong') return { fill: FILL.strong };
  return level === 'check' ? { fill: FILL.check } : {};
}

/** A4 landscape as wide as the page, the heading of the columns on every page. */
export function widePage(header: number | null, footer: string): PageLayout {
  return {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    margins: 'narrow',
    ...(header === null ? {} : { repeatRows: [header, header] as const }),
    footer,
  };
}
