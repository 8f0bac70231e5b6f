import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTranslator } from '../../../src/i18n/load';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { WrongCall } from '../../../src/cli/wrong-call';
import { parseCall } from '../../../src/cli/args';
import type { Translator } from '../../../src/i18n/translator';

/** Every code by which the product refuses something or tells what is wrong, as the sources give it. */
const SRC = join(__dirname, '../../../src');
const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n'))
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n');
const found = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? '');
const keysOf = (prefix: string): string[] => Object.keys(ru).filter((key) => key.startsWith(prefix));
const withCodes = (prefix: string, codes: readonly string[]): string[] =>
  [...new Set([...keysOf(prefix), ...codes.map((code) => prefix + code)])].sort();

const REFUSALS = [
  ...withCodes('failures.', found(/new HostFailure\(\s*'(\w+)'/g)).filter(
    (key) => !key.startsWith('failures.written.'),
  ),
  ...withCodes('cli.wrong.', found(/new WrongCall\(\s*'(\w+)'/g)),
  ...withCodes('layouts.note.', found(/code: '(noTable|noRows|empty|turned|crashed|noKnownTable|mergedAway)'/g)),
  ...withCodes('reason-codes.', ['CRASHED']),
  ...withCodes('warnings.', []),
  ...['cli.noSuchFile', 'cli.unreadable', 'cli.exists', 'cli.notXlsx', 'recheck.noResults', 'recheck.noPupils'],
];
const ADVICE = Object.keys(ru).filter((key) => /^findings\..*\.advice$/.test(key));

/** What the user can do now: an order to him, an example of a call, or a word that there is nothing to do. */
const STEP = {
  ru: /[а-яё](?:йте|ьте|ите|йтесь|итесь)(?![а-яё])|делать ничего не нужно|ничего делать не нужно|Пример|Список|Есть команды/i,
  en: /(?:^|[.;:,)] )(?:or )?(?:first )?(?:then )?(?:add|answer|ask|change|check|choose|clear|close|compare|complete|copy|correct|delete|enter|explain|export|fill|finish|get|give|join|keep|leave|look|make|mark|move|name|open|paste|press|put|refresh|remove|rename|repeat|replace|restore|reword|save|say|see|select|separate|set|show|specify|split|start|take|tell|try|turn|type|undo|unhide|unmerge|unprotect|update|use|wait|word|write)\b|nothing to do|nothing needs|to compute|commands are|there are|examples?:|for printing set|list:|known are|if you know/i,
};

/** Placeholders that every message may take, so that the text can be read whole. */
const params = new Proxy<Record<string, string | number>>(
  {},
  {
    ownKeys: () => NAMES,
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, name) => (NUMBERS.has(String(name)) ? 5 : `<${String(name)}>`),
  },
);
const NAMES = [
  ...new Set(
    [...Object.values(ru), ...Object.values(en)].flatMap((text) =>
      [...text.matchAll(/\{(\w+)/g)].map((m) => m[1] ?? ''),
    ),
  ),
];
const NUMBERS = new Set(
  [...Object.values(ru), ...Object.values(en)].flatMap((text) =>
    [...text.matchAll(/\{(\w+), (?:plural|number)/g)].map((m) => m[1] ?? ''),
  ),
);

let languages: readonly (readonly ['ru' | 'en', Translator])[];
beforeAll(async () => {
  languages = [
    ['ru', await loadTranslator('ru')],
    ['en', await loadTranslator('en')],
  ];
});

describe('every refusal and diagnosis', () => {
  it('is known: the lists are not empty and hold what the sources give', () => {
    expect(REFUSALS.length).toBeGreaterThan(90);
    expect(ADVICE.length).toBeGreaterThan(120);
    for (const code of found(/new HostFailure\(\s*'(\w+)'/g)) expect(Object.keys(ru)).toContain(`failures.${code}`);
  });
  it.each(REFUSALS)('%s says in both languages what to do next', (key) => {
    for (const [language, t] of languages) {
      const text = t.dynamic(key, params);
      expect([key, language, text, STEP[language].test(text)]).toEqual([key, language, text, true]);
    }
  });
  it.each(ADVICE)('%s goes with a message, in both languages', (key) => {
    for (const [language, t] of languages) {
      const text = t.dynamic(key, params);
      expect([key, language, text, STEP[language].test(text)]).toEqual([key, language, text, true]);
      expect(t.dynamic(key.replace(/advice$/, 'message'), params).length).toBeGreaterThan(10);
    }
  });
  it('names the place where the failure has one', () => {
    for (const [, t] of languages)
      for (const key of ['protected', 'sheetExists', 'notEmpty', 'formula', 'changed', 'merged'])
        expect(t.dynamic(`failures.${key}`, { sheet: 'Лист7', cell: 'B9', file: 'a.xlsx' })).toContain('Лист7');
  });
});

describe('a wrong call', () => {
  it.each([
    [['analyze'], 'noFiles'],
    [['dance'], 'command'],
    [['analyze', 'a.xlsx', '--scale', '9,8,7'], 'scale'],
    [['analyze', 'a.xlsx', '--reference', 'moon'], 'reference'],
    [['analyze', 'a.xlsx', '--variant', 'bold'], 'variant'],
    [['analyze', 'a.xlsx', '--codifier-from', 'x'], 'codifier'],
    [['analyze', 'a.xlsx', '--columns', 'A'], 'columns'],
    [['analyze', 'a.xlsx', '--school', 'A'], 'school'],
    [['analyze', 'a.xlsx', '--lang', 'fr'], 'language'],
    [['analyze', 'a.xlsx', '--colour'], 'option'],
    [['recheck', 'a.xlsx', '--share', '2'], 'share'],
    [['recheck', 'a.xlsx', '--seed', 'x'], 'seed'],
    [['template', 'x', '--out', 'y', '--filled', '--empty'], 'filledAndEmpty'],
    [['template', 'x'], 'templateOut'],
    [['template'], 'templateId'],
    [['shift', 'a.xlsx', '--out', 'b.xlsx'], 'shiftTo'],
    [['shift', 'a.xlsx', '--to', '2026-2027'], 'shiftOut'],
    [['shift', 'a.xlsx', 'b.xlsx', '--to', '2026-2027', '--out', 'c.xlsx'], 'oneFile'],
    [['shift', 'a.xlsx', '--to', '2026-2028', '--out', 'c.xlsx'], 'schoolYear'],
    [['template', 'x', '--out', 'y', '--set', 'z'], 'pair'],
  ] as const)('%j is refused as %s', (words, code) => {
    let refused = '';
    try {
      parseCall(words);
    } catch (error) {
      refused = error instanceof WrongCall ? error.code : String(error);
    }
    expect(refused).toBe(code);
    for (const [language, t] of languages)
      expect(STEP[language].test(t.dynamic(`cli.wrong.${code}`, params))).toBe(true);
  });
});
