import type { Level } from '../domain/outcome';
import { luminance, type LevelColors } from './palettes';

/**
 * Luminance of each level in a chart: the worse, the darker. Neighbours have a contrast of 1.5:1 and more, so that they stay apart in grey
 * print; the two that are marked have 3:1 and more on white and on the dark theme of the pane.
 */
const LUMINANCE: Readonly<Record<Level, number>> = { strong: 0.17, check: 0.29, none: 0.55, insufficient: 0.9 };
/** Pale fills have weak colours; a bar or a marker of the same hue needs a strong one. */
const SATURATION = 0.75;
/** Below this a colour counts as grey and stays so. */
const GREYISH = 0.06;
const STEPS = 24;

export type LevelChartColors = Readonly<Record<Level, string>>;

/** The chosen fills as colours of bars and markers: the same hue, in fixed steps of lightness; unmarked levels are grey. */
export function levelChartColors({ strong, check }: LevelColors): LevelChartColors {
  return {
    strong: deepened(strong, LUMINANCE.strong),
    check: deepened(check, LUMINANCE.check),
    none: deepened('#808080', LUMINANCE.none),
    insufficient: deepened('#808080', LUMINANCE.insufficient),
  };
}

function deepened(color: string, target: number): string {
  const { hue, saturation } = hueOf(color);
  const vivid = saturation < GREYISH ? 0 : SATURATION;
  let low = 0;
  let high = 1;
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2;
    if (luminance(colorOf(hue, vivid, middle)) < target) low = middle;
    else high = middle;
  }
  return colorOf(hue, vivid, (low + high) / 2);
}

/** Hue in sixths of the circle, and the saturation of the HSL model. */
function hueOf(color: string): { readonly hue: number; readonly saturation: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0 };
  const lightness = (most + least) / 2;
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation };
  return { hue: most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation };
}

function colorOf(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase();
}
