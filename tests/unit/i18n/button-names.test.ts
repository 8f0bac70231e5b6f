import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';

/** Names of Excel's own commands and tabs, which are not texts of ours. */
const EXCELS = {
  ru: ['Рецензирование', 'Снять защиту листа', 'Защитить книгу', 'Файл', 'Сохранить как', 'Отменить'],
  en: [],
} as const;

const QUOTED = { ru: /«([А-ЯЁ][^«»{}]*)»/g, en: /“([A-Z][^“”{}]*)”/g } as const;

describe.each([
  ['ru', ru],
  ['en', en],
] as const)('what a failure tells the user to press (%s)', (language, texts) => {
  const labels = new Set<string>([...Object.values(texts), ...EXCELS[language]]);
  const failures = Object.entries(texts).filter(([key]) => key.startsWith('failures.'));
  const named = failures.flatMap(([key, text]) => [...text.matchAll(QUOTED[language])].map(([, name]) => [key, name]));

  it('is named as it stands in the pane', () => {
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter(([, name]) => !labels.has(name ?? ''))).toEqual([]);
  });

  it('is named, not described', () => {
    const vague = failures.filter(([, text]) => /Обновите данные|Refresh the data|список заново|list anew/.test(text));
    expect(vague.map(([key]) => key)).toEqual([]);
  });
});
