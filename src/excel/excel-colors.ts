/**
 * Colours for Excel. A snapshot that was taken from a file may name theme colours («theme:4:-0.25»); Excel's API knows no theme, so they become
 * the colours of the standard theme.
 */
const standardTheme = [
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
] as const;

export function apiColor(text: string): string {
  if (text.startsWith('#')) return text;
  const [kind, number, tint] = text.split(':');
  if (kind !== 'theme') return '#000000';
  return tinted(standardTheme[Number(number)] ?? '000000', Number(tint ?? 0));
}

/** A tint lightens towards white, a negative one darkens towards black. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}
