import { indicators } from '../../../src/indicators/registry';
import { ru } from '../../../src/i18n/ru';
import { en } from '../../../src/i18n/en';
import { oftenText, reasonText } from '../../../src/i18n/reason-text';
import { createTranslator } from '../../../src/i18n/translator';
import { analyseAssessments } from '../../../src/risk/analyse';
import { memberZ, SET_MEMBERS } from '../../../src/risk/combine';
import { reasonsOf } from '../../../src/risk/reasons';
import { CUTS, distribution, expected, individualResults, reports } from '../indicators/golden-case';

const t = { ru: createTranslator('ru', ru), en: createTranslator('en', en) };
const golden = { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks } as const;
const assessments = [
  ...analyseAssessments([individualResults(), distribution(2025), distribution(2024)], golden).assessments,
  ...analyseAssessments([reports(), distribution(2025)], golden).assessments,
];

describe.each(['ru', 'en'] as const)('texts in %s', (language) => {
  it('name every indicator and every unit', () => {
    for (const { id, spec } of indicators)
      for (const key of [`indicators.${id}.name`, `indicators.${id}.short`, `units.${spec.unit}`])
        expect([key, t[language].has(key)]).toEqual([key, true]);
  });
  it('explain every reason an indicator gives', () => {
    for (const code of ['CRASHED', ...indicators.flatMap(({ spec }) => spec.reasons)])
      expect([code, t[language].has(`reason-codes.${code}`)]).toEqual([code, true]);
  });
  it('explain every warning of the analysis', () => {
    const keys = assessments.flatMap(({ warnings }) => warnings);
    for (const key of [
      ...keys,
      'CRASHED',
      'NO_SCHOOLS',
      'ONE_SCHOOL',
      'ALL_SMALL',
      'REF_SMALL',
      'FEW_SCHOOLS',
      'NO_SCALE',
      'SCALE_KNOWN',
      'COUNTS_MISMATCH',
    ])
      expect([key, t[language].has(`warnings.${key}`)]).toEqual([key, true]);
  });
  it('make a sentence of every cause of every school, with nothing left open', () => {
    let sentences = 0;
    for (const { schools } of assessments)
      for (const { indicators: results } of schools)
        for (const members of Object.values(SET_MEMBERS))
          for (const reason of reasonsOf(
            results,
            members.map((id) => ({ id, z: memberZ(results[id]) })),
          )) {
            const text = reasonText(reason, t[language]);
            expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
            expect(text).toMatch(/\.$/);
            sentences += 1;
          }
    expect(sentences).toBeGreaterThan(100);
  });
});

describe('the sentence of bunching', () => {
  it('names boundaries, observed, expected and how often that happens', () => {
    const school = assessments[0]?.schools.find(({ school: { login } }) => login === 'edu203506');
    const reason = school?.reasons.find(({ indicator }) => indicator === 'bunch_guard');
    expect(reason && reasonText(reason, t.ru)).toBe(
      'На границах отметок (9, 15, 21 баллов) 9 работ при ожидаемых 5,2 (лишних 3,8); при обычной проверке столько или больше бывает примерно у 1,2\u00a0% школ.',
    );
  });
  it('says «менее чем» below 0.01 percent', () => {
    expect(oftenText(0.00005, t.ru)).toBe('менее чем у 0,01\u00a0% школ');
    expect(oftenText(0.0001, t.ru)).toBe('примерно у 0,01\u00a0% школ');
  });
  it('falls back to the name for an indicator without a sentence of its own', () => {
    expect(reasonText({ indicator: 'kappa', p: 0.03, params: {} }, t.ru)).toBe(
      'Согласие с журналом (взвешенная каппа): при обычной проверке такое отклонение бывает примерно у 3\u00a0% школ.',
    );
  });
});

describe('the word after a number', () => {
  it.each([
    [1, 'на 1 балл больше'],
    [0.6, 'на 0,6 балла больше'],
    [2, 'на 2 балла больше'],
    [5.001, 'на 5 баллов больше'],
    [1.5, 'на 1,5 балла больше'],
  ])('bends: %d', async (value, words) => {
    const { loadTranslator } = await import('../../../src/i18n/load');
    const { reasonText } = await import('../../../src/i18n/reason-text');
    const t = await loadTranslator('ru');
    for (const indicator of ['open', 'OPENagg', 'va']) {
      const params = { value, usual: 0.4, n: 36 };
      expect(reasonText({ indicator, p: 0.003, params }, t)).toContain(words);
    }
    const change = reasonText({ indicator: 'yoy', p: 0.003, params: { value: 1, n: 14, previous: 26 } }, t);
    expect(change).toContain('вырос на 1 стандартное отклонение (');
  });
});
