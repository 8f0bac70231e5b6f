import type { Color } from 'exceljs';

/** Colours of the Office theme in the order of the file format: lt1, dk1, lt2, dk2, six accents, two link colours. */
const officeTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The old palette of 56 colours, index 8 to 63. */
const palette = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));

/** Theme colours as the file's own theme has them; the Office theme where it has none. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml ?? '')?.[0];
  if (!scheme) return officeTheme;
  const order = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return order.map((name, index) => {
    const part = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(scheme)?.[1] ?? '';
    return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(part)?.[1] ?? officeTheme[index] ?? '000000';
  });
}

/** #RRGGBB of a colour of the file; null for "automatic". */
export function hexColor(color: Partial<Color> | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  // ExcelJS reads `tint` and `indexed` though its typings do not name them
  const {
    argb,
    theme: index,
    tint,
    indexed,
  } = color as { argb?: string; theme?: number; tint?: number; indexed?: number }; // -- see above
  const base =
    typeof argb === 'string' ? argb.slice(-6) : index !== undefined ? theme[index] : palette[(indexed ?? -1) - 8];
  return base === undefined ? null : `#${tinted(base, tint ?? 0).toUpperCase()}`;
}

export function argbOf(hex: string): { argb: string } {
  return { argb: `FF${hex.replace('#', '')}` };
}

/** Tint as the file format defines it: lightness moved towards white (positive) or black (negative). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const [max, min] = [Math.max(...channels), Math.min(...channels)];
  const light = (max + min) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const shift = next - chroma / 2;
  return [red, green, blue]
    .map((channel) => (spread === 0 ? next : ((channel - min) / spread) * chroma + shift))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
