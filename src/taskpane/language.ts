import type { Language } from '../i18n/translator';

/** Russian for every Russian display language and where the host says nothing; English for the rest. */
export function paneLanguage(displayLanguage: string | null | undefined): Language {
  if (!displayLanguage) return 'ru';
  return /^ru\b/i.test(displayLanguage) ? 'ru' : 'en';
}
