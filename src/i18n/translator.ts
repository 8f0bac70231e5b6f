import { IntlMessageFormat } from 'intl-messageformat';
import type { ru } from './ru';

export type Language = 'ru' | 'en';
/** Keys come from the Russian texts: a key that Russian lacks does not compile. */
export type MessageKey = keyof typeof ru;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;

export interface Translator {
  readonly language: Language;
  /** ICU text of the key with its parameters; lists are joined with commas. */
  (key: MessageKey, params?: MessageParams): string;
  /** For keys built at run time (`findings.` + code); an unknown key throws, so tests see it. */
  dynamic(key: string, params?: MessageParams): string;
  has(key: string): boolean;
  number(value: number, digits?: number): string;
  /** share 0..1 as percent */
  percent(share: number, digits?: number): string;
  /** probability in words of the field: «менее 0,01 %» below 0.0001 */
  probability(p: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', en: 'en-GB' };

/** A translator whose texts may come in parts; a text that has not come yet is as good as unknown. */
export interface GrowingTranslator extends Translator {
  add(messages: Partial<Messages>): void;
}

/** A translator over one language's messages. */
export function createTranslator(language: Language, messages: Partial<Messages>): GrowingTranslator {
  const locale = LOCALES[language];
  const table = new Map<string, string>(Object.entries(messages));
  const compiled = new Map<string, IntlMessageFormat>();

  const format = (key: string, params: MessageParams = {}): string => {
    const text = table.get(key);
    if (text === undefined) throw new Error(`no message "${key}" in ${language}`);
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    const values = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value : value.join(', '),
      ]),
    );
    return String(message.format(values));
  };
  const number = (value: number, digits = 2): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: 0 })
      .format(value)
      .replace(/^-/, '\u2212');
  const percent = (share: number, digits = 1): string => `${number(share * 100, digits)}\u00a0%`;
  const probability = (p: number): string => {
    if (p < 0.0001) return language === 'ru' ? `менее ${number(0.01)}\u00a0%` : `less than ${number(0.01)}\u00a0%`;
    return percent(p, p < 0.01 ? 2 : 1);
  };
  return Object.assign((key: MessageKey, params?: MessageParams) => format(key, params), {
    language,
    dynamic: format,
    has: (key: string) => table.has(key),
    add: (more: Partial<Messages>) => {
      for (const [key, text] of Object.entries(more)) table.set(key, text);
    },
    number,
    percent,
    probability,
  });
}
