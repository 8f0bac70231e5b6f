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

const SETS_ASKED = ['1.14', '1.16', '1.17', '1.18', '1.19', '1.20'];

/** What this Excel says of itself, for support. */
export function hostFacts(): Readonly<Record<string, string>> {
  if (typeof Office === 'undefined') return { host: 'none' };
  const context: Partial<Office.Context> = Office.context;
  const { diagnostics, requirements, displayLanguage, contentLanguage } = context;
  const has = (version: string): boolean => requirements?.isSetSupported('ExcelApi', version) ?? false;
  return {
    host: String(diagnostics?.host ?? 'unknown'),
    platform: String(diagnostics?.platform ?? 'unknown'),
    build: diagnostics?.version ?? 'unknown',
    ExcelApi: SETS_ASKED.filter(has).join(', ') || 'none of those asked for',
    locale: `${displayLanguage ?? '?'}, content ${contentLanguage ?? '?'}`,
  };
}
