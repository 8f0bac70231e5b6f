import type { CellFormat } from '../../plan/workbook-plan';

export type MarkedLevel = 'strong' | 'check';

/**
 * Orange and light blue differ for every kind of colour vision and in lightness (print, grey); black text on either has a contrast
 * above 10:1. The triangle in front of the name says the same without colour.
 */
export const fillOf: Readonly<Record<MarkedLevel, string>> = { strong: '#F7B267', check: '#CFE8FC' };
export const signOf: Readonly<Record<MarkedLevel, string>> = { strong: '▲', check: '△' };

/** The sign before the text as part of the number format, so the cell's value stays what the user typed. */
export function signedFormat(original: string, level: MarkedLevel): string {
  const text = `"${signOf[level]} "@`;
  // a second section without its own minus would show negative numbers as positive
  return original === '@' ? text : `General;-General;General;${text}`;
}

/** Whether the number format is the one that highlighting gave; a file may come back with other quotes or case. */
export function isSigned(format: string | undefined, level: MarkedLevel): boolean {
  return format !== undefined && format.includes(signOf[level]) && format.trim().endsWith('@');
}

export function isOurFill(format: CellFormat | undefined, level: MarkedLevel): boolean {
  return format?.fill?.toUpperCase() === fillOf[level];
}
