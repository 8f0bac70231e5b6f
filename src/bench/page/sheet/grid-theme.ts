import type { Theme } from '@glideapps/glide-data-grid';

export type Shade = 'light' | 'dark';

export interface HeadingColors {
  readonly background: string;
  readonly selected: string;
  readonly text: string;
  readonly selectedText: string;
  readonly line: string;
}

export const HEADINGS: Readonly<Record<Shade, HeadingColors>> = {
  light: { background: '#f3f4f6', selected: '#cfe3d8', text: '#424b57', selectedText: '#0b4a2b', line: '#c9ced6' },
  dark: { background: '#2b2d31', selected: '#1f5a3d', text: '#c9ced6', selectedText: '#ffffff', line: '#4a4e55' },
};

export const ACCENT: Readonly<Record<Shade, string>> = { light: '#107c41', dark: '#107c41' };

/** We draw lines and selection ourselves (merges, fills), so the grid's own are transparent. */
export function gridTheme(shade: Shade): Partial<Theme> {
  const headings = HEADINGS[shade];
  return {
    accentColor: ACCENT[shade],
    accentLight: 'rgba(255, 255, 255, 0)',
    accentFg: '#ffffff',
    bgCell: '#ffffff',
    bgCellMedium: '#ffffff',
    bgHeader: headings.background,
    bgHeaderHasFocus: headings.selected,
    bgHeaderHovered: headings.selected,
    textHeader: headings.text,
    textHeaderSelected: headings.selectedText,
    borderColor: 'rgba(0, 0, 0, 0)',
    horizontalBorderColor: 'rgba(0, 0, 0, 0)',
    headerBottomBorderColor: headings.line,
    textDark: '#000000',
    editorFontSize: '14px',
    cellHorizontalPadding: 3,
    cellVerticalPadding: 2,
    fontFamily: '"Segoe UI", Carlito, Arial, sans-serif',
  };
}
