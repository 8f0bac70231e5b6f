import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { loadTranslator } from '../../../src/i18n/load';

/** Files that only put the others together. */
const SUMS = ['index.ts', 'first.ts', 'rest.ts'];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the parameters a message uses, in any branch. */
function parameters(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if ('value' in element && element.type !== TYPE.literal) names.add(element.value);
    if ('options' in element)
      for (const option of Object.values(element.options)) for (const name of parameters(option.value)) names.add(name);
  }
  return names;
}

const parse = (text: string, locale: string): Set<string> =>
  parameters(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort());
  });

  it.each(['ru', 'en'])('have a key of their own each, in whatever file they stand (%s)', (language) => {
    // a key that stands in two files is no error of types: the later file silently wins
    const folder = join(__dirname, '../../../src/i18n', language);
    const files = readdirSync(folder).filter((file) => !SUMS.includes(file));
    const keys = files.flatMap((file) =>
      Object.values(jest.requireActual<Record<string, object>>(join(folder, file))).flatMap(Object.keys),
    );
    expect(new Set(keys)).toEqual(new Set(Object.keys(language === 'ru' ? ru : en)));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are not empty, parse, and use the same parameters in both languages', () => {
    const english: Readonly<Record<string, string>> = en;
    for (const [key, text] of Object.entries(ru)) {
      expect(`${key}: ${text}`.trim()).not.toBe(`${key}:`);
      expect([key, [...parse(english[key] ?? '', 'en-GB')].sort()]).toEqual([key, [...parse(text, 'ru-RU')].sort()]);
    }
  });

  it('never say that somebody cheats', () => {
    const accusing = /мошенн|списал|обман|фальсиф|жульнич|cheat|fraud/i;
    for (const [key, text] of [...Object.entries(ru), ...Object.entries(en)])
      expect(accusing.test(text) ? key : null).toBeNull();
  });
});

describe('translator', () => {
  it('writes numbers, shares and probabilities as Russian readers expect', async () => {
    const t = await loadTranslator('ru');
    expect(t.number(1234.5)).toBe('1\u00a0234,5');
    expect(t.percent(0.125)).toBe('12,5\u00a0%');
    expect(t.probability(0.00001)).toBe('менее 0,01\u00a0%');
  });

  it('refuses a key that does not exist', async () => {
    const t = await loadTranslator('en');
    expect(() => t.dynamic('no.such.key')).toThrow('no.such.key');
  });
});
