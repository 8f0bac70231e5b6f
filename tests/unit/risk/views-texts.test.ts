import { loadTranslator } from '../../../src/i18n/load';
import type { Translator } from '../../../src/i18n/translator';
import {
  agreementSentences,
  cohortSentence,
  contextSentences,
  markTwoSentences,
  pairSentences,
  riskZoneSentences,
  ruleSentence,
  similarSentence,
  viewSentences,
} from '../../../src/i18n/view-text';
import type { SchoolContext } from '../../../src/risk/analysis';
import type { IndicatorResult } from '../../../src/domain/outcome';
import { agreementOf } from '../../../src/recheck/agreement';
import { analyseAssessments } from '../../../src/risk/analyse';
import { pairsOf, summarisePairs } from '../../../src/risk/views/pair-summary';
import { schoolView } from '../../../src/risk/views/school-view';
import { CUTS, expected, individualResults } from '../indicators/golden-case';

let ru: Translator;
let en: Translator;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
beforeAll(async () => {
  ru = await loadTranslator('ru');
  en = await loadTranslator('en');
});

const result = (fields: Partial<IndicatorResult>): IndicatorResult => ({
  value: null,
  z: null,
  p: null,
  n: 40,
  ci: null,
  flags: [],
  reason: null,
  detail: {},
  ...fields,
});

describe('view of a school in words', () => {
  const analysis = analyseAssessments([individualResults()], {
    reference: 'similar',
    scale: CUTS,
    openTasks: expected.open_tasks,
  });
  const now = analysis.assessments[0]!;
  const first = now.schools.find(({ school }) => school.key === 'edu203500')!;
  it('has sample size, mark 2, gap, zones and groups, each with its numbers', () => {
    const shown = plain(viewSentences(schoolView(analysis, now, first), ru).join('\n'));
    expect(shown).toContain('89 участников: распределение баллов информативно (50 и больше).');
    expect(shown).toContain('Доля отметки «2»: 2026 – 5,6 %.');
    expect(shown).toContain(
      'Базовые задания выполнены на 63,7 %: достаточно (достаточно от 60 %, недостаточно ниже 57 %).',
    );
    expect(shown).toContain('Отметка «2»: 5 учеников (5,6 %), мало участников');
    expect(shown).toMatch(/Отметка «3»: 32 ученика \([\d,]+ %\), задания выполнены на [\d,]+ %/);
  });
  it('is English for English readers', () => {
    for (const school of now.schools)
      for (const sentence of viewSentences(schoolView(analysis, now, school), en))
        expect(sentence).not.toMatch(/[а-яё]|NaN|undefined|Infinity/i);
  });
  it('tells of similar schools where they were asked for', () => {
    const sentences = now.schools.flatMap(({ indicators }) => similarSentence(indicators['bunch_guard'], ru) ?? []);
    expect(sentences.length).toBeGreaterThan(8);
    expect(plain(sentences[0] ?? '')).toMatch(
      /^Рядом с похожими школами \(\d+ школ.*при ожидаемых [\d,]+; при обычной/,
    );
    expect(similarSentence(result({ detail: { reference: { kind: 'region' } } }), ru)).toBeNull();
    expect(similarSentence(undefined, ru)).toBeNull();
  });
});

describe('sentences', () => {
  it('say negative dynamics with years and growth, and why years are not compared', () => {
    const step = { from: 2025, to: 2026, growth: 12.5, broken: null } as const;
    const years = [
      { year: 2024, n: 40, share: 5 },
      { year: 2025, n: 40, share: 5 },
      { year: 2026, n: 40, share: 17.5 },
    ];
    const broken = { from: 2024, to: 2025, growth: null, broken: 'codifier' } as const;
    const shown = markTwoSentences({ years, steps: [broken, step], status: 'negative', worst: step }, ru).map(plain);
    expect(shown).toEqual([
      'Доля отметки «2»: 2024 – 5 %, 2025 – 5 %, 2026 – 17,5 %.',
      '2024 и 2025 годы не сравниваются: другой кодификатор.',
      'Отрицательная динамика: с 2025 по 2026 год доля отметки «2» росла на 12,5 п. п. в год (порог 10).',
    ]);
  });
  it('say where the school stands against its own years', () => {
    const years = [
      { year: 2025, level: 'check', state: 'in' },
      { year: 2026, level: 'strong', state: 'in' },
    ] as const;
    expect(riskZoneSentences({ years, status: 'persistent', inARow: 2 }, ru)).toEqual([
      'В зоне риска 2 года подряд.',
      'По годам: 2025 – стоит проверить, 2026 – признаки выражены.',
    ]);
  });
  it('follow a cohort through its classes', () => {
    const year = { n: 30, pass: null, quality: null, relative: null };
    const sentence = cohortSentence(
      {
        procedure: 'ВПР',
        subject: 'Математика',
        years: [
          { ...year, year: 2024, grade: 4, level: 'strong' },
          { ...year, year: 2025, grade: 5, level: 'none' },
        ],
        change: -1.1,
        course: 'left',
      },
      ru,
    );
    expect(sentence).toBe(
      'ВПР, Математика: 4 класс в 2024 году (30 участников, признаки выражены) → 5 класс в 2025 году (30 участников, признаков не найдено). Место среди школ изменилось на −1,1 стандартного отклонения учеников. Признаки были раньше, потом их нет.',
    );
  });
  it('name the context and nothing for an ordinary school', () => {
    const ordinary: SchoolContext = {
      kind: 'school',
      selective: false,
      size: 'medium',
      pupils: 50,
      federalLists: [],
      exams: null,
    };
    expect(contextSentences(ordinary, ru)).toEqual([]);
    const known = contextSentences(
      {
        ...ordinary,
        kind: 'lyceum',
        selective: true,
        size: 'small',
        pupils: 21,
        federalLists: [{ year: 2024, count: 2 }],
        exams: 'notConfirmed',
      },
      ru,
    );
    expect(known).toHaveLength(4);
    expect(known[1]).toContain('21 участник в работе');
    expect(known[2]).toBe('В федеральных списках школ с признаками: 2024 (2 маркера).');
  });
  it('give a rule of practice with its false alarms and no conclusion', () => {
    const shown = plain(ruleSentence('B2n', result({ value: 1.75, detail: { flagged: true } }), ru));
    expect(shown).toContain('1,75, срабатывает.');
    expect(shown).toContain('у 59,7 % обычных школ и 48,7 % лицеев, поэтому выводом не служит.');
    const empty = ruleSentence('B2', result({ detail: { flagged: true, infinite: true } }), ru);
    expect(empty).toContain('соседние баллы пусты');
    expect(plain(ruleSentence('B3', result({ value: 0, detail: { flagged: false, share: 0.125 } }), ru))).toContain(
      '12,5 %, не срабатывает',
    );
  });
  it('give correlation with its interval, who rose and fell, and the reason when there is none', () => {
    const first = Float64Array.of(2, 3, 3, 4, 4, 5, 5, 3);
    const second = Float64Array.of(2, 3, 4, 4, 3, 5, 4, 3);
    const shown = plain(pairSentences(summarisePairs(pairsOf(first, second), true), ru).join(' '));
    expect(shown).toMatch(/r = 0,\d+ \[0,\d+ … 0,\d+\]/);
    expect(shown).toContain('Второй результат выше у 1, такой же у 5, ниже у 2.');
    const same = summarisePairs(
      pairsOf(
        first,
        Float64Array.from(first, () => 4),
      ),
      true,
    );
    expect(pairSentences(same, ru).join(' ')).toContain('у всех одинаков');
  });
  it('give the agreement of two markings', () => {
    const score = agreementOf([10, 12, 9, 20], [9, 12, 9, 18], [0, 1, 2, 3], 0);
    const mark = agreementOf([3, 4, 3, 5], [3, 4, 3, 5], [0, 1, 2, 3], 1);
    const shown = plain(
      agreementSentences({ works: 4, score, mark, tasks: [{ code: '5', agreement: score }] }, ru).join(' '),
    );
    expect(shown).toContain('Дважды проверены 4 работы.');
    expect(shown).toContain('Балл в среднем изменился на −0,75');
    expect(shown).toContain('Балл изменился в 2 работах из 4 (50 %');
    expect(shown).toContain('Согласие (взвешенная каппа) 1 [1 … 1].');
    expect(shown).toContain('Больше всего изменились баллы заданий: 5 (в 50 % работ).');
  });
});
