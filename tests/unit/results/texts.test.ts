import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutsEn } from '../../../src/i18n/en/layouts';
import { layoutsRu } from '../../../src/i18n/ru/layouts';
import { layoutsMoreEn } from '../../../src/i18n/en/layouts-more';
import { layoutsMoreRu } from '../../../src/i18n/ru/layouts-more';
import { createTranslator } from '../../../src/i18n/translator';
import { ru } from '../../../src/i18n/ru';
import { LAYOUTS } from '../../../src/results/layouts/registry';

const SOURCE = join(__dirname, '../../../src/results');
const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
  .join('\n');
const keys = Object.keys({ ...layoutsRu, ...layoutsMoreRu });

describe('the texts of reading', () => {
  it('exist for every finding that the code gives, and for no other', () => {
    const given = [...source.matchAll(/'([a-zA-Z]+)',\s*'(?:error|warning|info)'/g)].map((match) => match[1] ?? '');
    const also = ['maxDiffers', 'headDiffers', 'furtherFindings'];
    const codes = new Set([...given, ...also]);
    const texts = new Set(keys.flatMap((key) => /^findings\.results\/(\w+)\.message$/.exec(key)?.[1] ?? []));
    expect([...texts].sort()).toEqual([...codes].sort());
    for (const code of codes) expect(keys).toContain(`findings.results/${code}.advice`);
  });

  it('name every layout and have the same keys in English', () => {
    for (const { id } of LAYOUTS) expect(keys).toContain(`layouts.name.${id}`);
    expect(Object.keys({ ...layoutsEn, ...layoutsMoreEn }).sort()).toEqual([...keys].sort());
  });

  it('are correct ICU messages that take the parameters of the findings', () => {
    const t = createTranslator('ru', ru);
    expect(t.dynamic('findings.results/hiddenRows.message', { count: 3 })).toBe(
      '3 строки таблицы скрыты или отфильтрованы; в расчётах они участвуют.',
    );
    expect(t.dynamic('findings.results/percentSum.message', { name: 'СОШ №1', sum: 99.5 })).toContain('99,5');
  });
});
