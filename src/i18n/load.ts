import { firstRu } from './ru/first';
import { createTranslator, type GrowingTranslator, type Language, type Translator } from './translator';

/** The texts of the first screen; Russian is there at once, English is loaded when asked for. */
export async function loadFirstTexts(language: Language): Promise<GrowingTranslator> {
  if (language === 'ru') return createTranslator('ru', firstRu);
  const { firstEn } = await import('./en/first');
  return createTranslator('en', firstEn);
}

/** Adds all other texts: findings, reasons, layouts, ... */
export async function loadOtherTexts(t: GrowingTranslator): Promise<void> {
  if (t.language === 'ru') t.add((await import('./ru/rest')).restRu);
  else t.add((await import('./en/rest')).restEn);
}

/** A translator with all texts. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const t = await loadFirstTexts(language);
  await loadOtherTexts(t);
  return t;
}
