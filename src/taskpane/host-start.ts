import type { HostTheme } from './theme';

/** The only file of the pane that names Office: it must answer before any other code may be loaded. */
export type HostAnswer = { readonly kind: 'excel'; readonly displayLanguage: string } | { readonly kind: 'outside' };

/** Answers when Office.js does; without Office.js on the page there is no host to wait for. */
export async function waitForHost(): Promise<HostAnswer> {
  if (typeof Office === 'undefined') return { kind: 'outside' };
  const info = await Office.onReady();
  // The types promise a host; outside Office it is null at run time.
  if (String(info.host) !== 'Excel') return { kind: 'outside' };
  return { kind: 'excel', displayLanguage: Office.context.displayLanguage };
}

/** The host's theme now; null where the host gives none (Excel on the web). */
export function hostTheme(): HostTheme | null {
  if (typeof Office === 'undefined') return null;
  return themeOf(Office.context);
}

/** The types promise a context and a theme; outside Office and on the web they are missing. */
function themeOf(context: Partial<Office.Context> | undefined): HostTheme | null {
  return context?.officeTheme ?? null;
}
