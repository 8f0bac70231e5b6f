import { loadFirstTexts, loadOtherTexts } from '../i18n/load';
import type { MessageKey, MessageParams, Translator } from '../i18n/translator';
import { paneLanguage, rememberLanguage } from './language';
import type { LanguageChoice } from './shell-context';

export interface Speaker {
  /** for the use cases: speaks whatever language is chosen at the time */
  readonly current: Translator;
  /** another language for everything; answers its translator when all its texts are there */
  speak(choice: LanguageChoice): Promise<Translator>;
}

/** The language of the pane, which can change while it is open. */
export function speakerOf(first: Translator, displayLanguage: string): Speaker {
  let now = first;
  const current: Translator = Object.assign((key: MessageKey, params?: MessageParams) => now(key, params), {
    language: first.language,
    dynamic: (key: string, params?: MessageParams) => now.dynamic(key, params),
    has: (key: string) => now.has(key),
    number: (value: number, digits?: number) => now.number(value, digits),
    percent: (share: number, digits?: number) => now.percent(share, digits),
    probability: (p: number) => now.probability(p),
  });
  Object.defineProperty(current, 'language', { get: () => now.language });
  return {
    current,
    speak: async (choice) => {
      rememberLanguage(choice);
      const language = choice === 'auto' ? paneLanguage(displayLanguage) : choice;
      const next = await loadFirstTexts(language);
      await loadOtherTexts(next);
      now = next;
      document.documentElement.lang = language;
      document.title = next('pane.title');
      return next;
    },
  };
}
