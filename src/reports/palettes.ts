/** Fills of the two levels that are marked. */
export interface LevelColors {
  readonly strong: string;
  readonly check: string;
}

/**
 * Pairs to choose from. In each, black text has a contrast of 7:1 and more on both fills, and the fills differ in lightness,
 * so that they are told apart in grey print and with any colour vision; a test measures both. The sign ▲ or △ says the same.
 */
export const PALETTES = {
  orangeBlue: { strong: '#F7B267', check: '#CFE8FC' },
  yellowLilac: { strong: '#EBBB30', check: '#ECE3FA' },
  roseGreen: { strong: '#F4A6A6', check: '#DDF3E0' },
  grey: { strong: '#BDBDBD', check: '#EDEDED' },
} as const satisfies Readonly<Record<string, LevelColors>>;

export type PaletteId = keyof typeof PALETTES;
export const PALETTE_IDS: readonly PaletteId[] = ['orangeBlue', 'yellowLilac', 'roseGreen', 'grey'];

/** Contrast of two colours #RRGGBB, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of a colour #RRGGBB, 0 black to 1 white (WCAG 2): what grey print keeps of it. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
