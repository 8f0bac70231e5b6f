import type { CellFormat } from '../../plan/workbook-plan';
import { PALETTE_IDS, PALETTES, type LevelColors } from '../palettes';

export type MarkedLevel = 'strong' | 'check';

/** Where the user has chosen no other colours. The triangle in front of the name says the same without colour. */
export const fillOf: LevelColors = PALETTES.orangeBlue;
export const signOf: Readonly<Record<MarkedLevel, string>> = { strong: '▲', check: '△' };

/**
 * The sign before the text, or before the number that names a school, as part of the number format, so the cell's value stays what the user
 * typed.
 */
export function signedFormat(original: string, level: MarkedLevel, isNumber = false): string {
  const sign = `"${signOf[level]} "`;
  if (original === '@') return `${sign}@`;
  // a second section without its own minus would show negative numbers as positive
  return isNumber ? `${sign}General;${sign}-General;${sign}General;${sign}@` : `General;-General;General;${sign}@`;
}

/** Whether the number format is the one that highlighting gave; a file may come back with other quotes or case. */
export function isSigned(format: string | undefined, level: MarkedLevel): boolean {
  return format !== undefined && format.includes(signOf[level]) && format.trim().endsWith('@');
}

export function isOurFill(format: CellFormat | undefined, level: MarkedLevel): boolean {
  // whichever colours were chosen when the marks were made
  return PALETTE_IDS.some((id) => PALETTES[id][level] === format?.fill?.toUpperCase());
}
