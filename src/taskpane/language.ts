import type { Language } from '../i18n/translator';
import type { LanguageChoice } from './shell-context';

const MEMORY_KEY = 'objektiv.language';

/** Russian for every Russian display language and where the host says nothing; English for the rest. */
export function paneLanguage(displayLanguage: string | null | undefined): Language {
  if (!displayLanguage) return 'ru';
  return /^ru\b/i.test(displayLanguage) ? 'ru' : 'en';
}

/** The language belongs to the person at this machine, not to the workbook: colleagues may read the same book in another. */
export function rememberedLanguage(): LanguageChoice {
  try {
    const stored = localStorage.getItem(MEMORY_KEY);
    return stored === 'ru' || stored === 'en' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

export function rememberLanguage(choice: LanguageChoice): void {
  try {
    localStorage.setItem(MEMORY_KEY, choice);
  } catch {
    // Without storage the choice holds until the pane is closed.
  }
}
