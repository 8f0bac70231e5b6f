import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneEn } from '../../../src/i18n/en/pane';
import { repairEn } from '../../../src/i18n/en/repair';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { paneRu } from '../../../src/i18n/ru/pane';
import { repairRu } from '../../../src/i18n/ru/repair';
import { createTranslator } from '../../../src/i18n/translator';
import { LEVELS } from '../../../src/taskpane/view/levels';

const FOLDER = join(__dirname, '../../../src/taskpane');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const all = sources.map(({ text }) => text).join('\n');

/** Every parameter that a text of the pane can ask for. */
const params = Object.fromEntries(
  [...Object.values(paneRu), ...Object.values(repairRu)]
    .flatMap((text) => [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))
    .map((name) => [name, 5]),
);

describe('texts of the pane', () => {
  test.each([
    ['ru', createTranslator('ru', ru)],
    ['en', createTranslator('en', en)],
  ])('all have a sound form in %s', (_, t) => {
    for (const key of [...Object.keys(paneRu), ...Object.keys(repairRu)])
      expect(t.dynamic(key, params).trim()).not.toBe('');
  });
  test('English has no Russian letters', () => {
    const russian = Object.entries({ ...paneEn, ...repairEn }).filter(([, text]) => /[а-яё]/i.test(text));
    expect(russian).toEqual([]);
  });
  test('each is used', () => {
    const literal = new Set([...all.matchAll(/'((?:pane|repair)\.[\w.]+)'/g)].map((match) => match[1]));
    const prefixes = [...all.matchAll(/`((?:pane|repair)\.[\w.]+)\$\{/g)].map((match) => match[1] ?? '');
    const unused = [...Object.keys(paneRu), ...Object.keys(repairRu)].filter(
      (key) => !literal.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
  test('the sources of the pane hold no Russian', () => {
    expect(sources.filter(({ text }) => /[а-яё]/i.test(text)).map(({ name }) => name)).toEqual([]);
  });
  test('Russian counts take the right ending', () => {
    const t = createTranslator('ru', ru);
    const found = (count: number): string => t('pane.check.found', { count });
    expect([0, 1, 3, 5, 21].map(found)).toEqual([
      'Замечаний нет',
      '1 замечание',
      '3 замечания',
      '5 замечаний',
      '21 замечание',
    ]);
  });
  test('each level has a name', () => {
    const t = createTranslator('en', en);
    expect(new Set(LEVELS.map((level) => t(`levels.${level}`))).size).toBe(4);
  });
});
