import { ru } from './ru';
import { createTranslator, type Language, type Translator } from './translator';

/** Russian is there at once; English is loaded when asked for. */
export async function loadTranslator(language: Language): Promise<Translator> {
  if (language === 'ru') return createTranslator('ru', ru);
  const { en } = await import('./en');
  return createTranslator('en', en);
}
