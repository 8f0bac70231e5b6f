export type ThemeName = 'light' | 'dark';

/** The part of Office.context.officeTheme that is there in at least some hosts. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Light or dark. Excel on the web gives no theme and older hosts give only colours, so: the host's word, then the
 * brightness of its background, then the system. High contrast needs no theme of its own: the system forces its colours.
 */
export function pickTheme(host: HostTheme | null, systemIsDark: boolean): ThemeName {
  if (typeof host?.isDarkTheme === 'boolean') return host.isDarkTheme ? 'dark' : 'light';
  const brightness = luma(host?.bodyBackgroundColor);
  if (brightness !== null) return brightness < 0.5 ? 'dark' : 'light';
  return systemIsDark ? 'dark' : 'light';
}

/** Weighted brightness 0..1 of #RRGGBB (Rec. 601 weights). */
function luma(color: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
