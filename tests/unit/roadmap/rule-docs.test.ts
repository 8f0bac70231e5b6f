import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { RULES } from '../../../src/roadmap/rules/registry';

const ROOT = join(__dirname, '../../..');

describe('texts of the rules', () => {
  it.each(RULES.map((rule) => rule.code))('%s has title, message and advice in both languages', (code) => {
    const params = {
      row: 5,
      cell: 'A5',
      other: 'B2',
      number: '3',
      expected: '2',
      section: '1',
      title: 'Контроль',
      count: 2,
      text: 'май',
      period: '2025/2026',
      party: 'ИМЦ',
      date: '01.09.2025',
      long: 'true',
      reason: 'holiday',
      calendar: 'full',
    };
    for (const translator of [createTranslator('ru', ru), createTranslator('en', en)]) {
      for (const kind of ['title', 'message', 'advice']) {
        const text = translator.dynamic(`findings.${code}.${kind}`, params);
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('have codes that differ', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
  });
});

describe('docs/rules.md', () => {
  it('is what the registry and the texts give', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/generate-rule-docs.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' }),
    ).not.toThrow();
  });
});
