import fc from 'fast-check';
import type { DeadlinePart, PlanPeriod } from '../../../src/roadmap/measure-table';
import { isDeadlineLike, parseDeadline, readDeadline } from '../../../src/roadmap/deadline/parse-deadline';

const month = (iso: string): DeadlinePart => ({ kind: 'month', start: iso, end: iso });
const range = (start: string, end: string): DeadlinePart => ({ kind: 'monthRange', start, end });
const share = (note: string, first: number, last: number, year = '-'): DeadlinePart => {
  const iso = (of: number): string => `${year}-${String(of).padStart(2, '0')}`;
  return { ...range(iso(first), iso(last)), note };
};

const CASES: readonly (readonly [string, readonly DeadlinePart[]])[] = [
  ['сентябрь', [month('--09')]],
  ['Сентябрь 2025г', [month('2025-09')]],
  ['май 2026 года.', [month('2026-05')]],
  ['Сентябрь-октябрь 2025 г', [range('2025-09', '2025-10')]],
  ['сентябрь – октябрь', [range('--09', '--10')]],
  ['октябрь – март 2026', [range('2025-10', '2026-03')]],
  ['Октябрь 2025- май 2026 гг.', [range('2025-10', '2026-05')]],
  ['Март, Апрель, Май 2026г', [month('2026-03'), month('2026-04'), month('2026-05')]],
  ['20.03.2026', [{ kind: 'date', start: '2026-03-20', end: '2026-03-20' }]],
  ['12.05.2026 - 15.05.2026', [{ kind: 'date', start: '2026-05-12', end: '2026-05-15' }]],
  ['с 12 по 15 мая 2026 г.', [{ kind: 'date', start: '2026-05-12', end: '2026-05-15' }]],
  ['до 01.06.2026', [{ kind: 'until', end: '2026-06-01' }]],
  ['До 31 августа', [{ kind: 'until', end: '--08-31' }]],
  ['до конца мая', [{ kind: 'until', end: '--05' }]],
  ['2025/26 учебный год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['2025-2026 учебный год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['в течение 2026/2027 учебного года', [{ kind: 'schoolYear', start: '2026', end: '2027' }]],
  ['2025-2027 гг.', [{ kind: 'yearRange', start: '2025', end: '2027' }]],
  ['в течении год', [{ kind: 'allYear', note: 'в течении год' }]],
  ['В течение всего периода', [{ kind: 'allYear', note: 'в течение всего периода' }]],
  ['ежегодно, август', [{ kind: 'annual', note: 'ежегодно' }, month('--08')]],
  ['постоянно', [{ kind: 'continuous', note: 'постоянно' }]],
  ['согласно графику наблюдения', [{ kind: 'schedule', note: 'согласно графику наблюдения' }]],
  ['май 2026; по плану РМО', [month('2026-05'), { kind: 'schedule', note: 'по плану рмо' }]],
  ['За 10 дней до начала ВПР', [{ kind: 'relative', note: 'за 10 дней до начала впр' }]],
  ['По итогам ВПР', [{ kind: 'relative', note: 'по итогам впр' }]],
  ['по мере издания писем', [{ kind: 'onEvent', note: 'по мере издания писем' }]],
  ['на период проведения ВПР', [{ kind: 'onEvent', note: 'на период проведения впр' }]],
  ['12-15.05.2026', [{ kind: 'date', start: '2026-05-12', end: '2026-05-15' }]],
  ['01.09-15.09.2025', [{ kind: 'date', start: '2025-09-01', end: '2025-09-15' }]],
  ['25 декабря – 10 января 2026 г.', [{ kind: 'date', start: '2025-12-25', end: '2026-01-10' }]],
  ['12, 14 и 16 мая 2026 г.', [{ kind: 'date', start: '2026-05-12', end: '2026-05-16' }]],
  ['2026-05-12', [{ kind: 'date', start: '2026-05-12', end: '2026-05-12' }]],
  ['до 1.06.26', [{ kind: 'until', end: '2026-06-01' }]],
  ['не позднее 1 марта', [{ kind: 'until', end: '--03-01' }]],
  ['к 1 сентября', [{ kind: 'until', end: '--09-01' }]],
  ['до 2027 года', [{ kind: 'until', end: '2027' }]],
  ['05.2026', [month('2026-05')]],
  ['в сентябре 2025 года', [month('2025-09')]],
  ['сент.-окт. 2025', [range('2025-09', '2025-10')]],
  ['март/апрель', [range('--03', '--04')]],
  ['с сентября 2025 г. по май 2026 г.', [range('2025-09', '2026-05')]],
  ['сентябрь-май 2025-2026 учебного года', [range('2025-09', '2026-05')]],
  ['ноябрь, январь 2026', [month('2025-11'), month('2026-01')]],
  ['Сентябрь 2025, октябрь', [month('2025-09'), month('2025-10')]],
  ['апрель-май 2026, август 2026', [range('2026-04', '2026-05'), month('2026-08')]],
  ['конец мая 2026', [{ ...month('2026-05'), note: 'конец мая 2026' }]],
  ['2-3 неделя сентября', [{ ...month('--09'), note: '2-3 неделя сентября' }]],
  ['осень 2025', [{ ...range('2025-09', '2025-11'), note: 'осень 2025' }]],
  ['зима 2026', [{ ...range('2025-12', '2026-02'), note: 'зима 2026' }]],
  ['1 квартал 2026 г.', [{ ...range('2026-01', '2026-03'), note: '1 квартал 2026 г.' }]],
  ['II полугодие 2025-2026 уч. года', [{ ...range('2026-01', '2026-05'), note: 'ii полугодие 2025-2026 уч. года' }]],
  ['второе полугодие 2026 г.', [{ ...range('2026-07', '2026-12'), note: 'второе полугодие 2026 г.' }]],
  ['I, III квартал', [share('i квартал', 1, 3), share('iii квартал', 7, 9)]],
  ['I и III квартал 2026 г.', [share('i квартал', 1, 3, '2026'), share('iii квартал 2026 г.', 7, 9, '2026')]],
  ['1, 2 и 4 кварталы', [share('1 кварталы', 1, 3), share('2 кварталы', 4, 6), share('4 кварталы', 10, 12)]],
  ['1-й и 3-й квартал', [share('1 квартал', 1, 3), share('3-й квартал', 7, 9)]],
  ['I, II и III квартал', [share('i квартал', 1, 3), share('ii и iii квартал', 4, 9)]],
  ['первая, третья четверть', [share('первая четверть', 9, 10), share('третья четверть', 1, 3)]],
  ['I, II квартал', [share('i, ii квартал', 1, 6)]],
  ['I-III квартал', [share('i-iii квартал', 1, 9)]],
  ['I-II четверть', [{ ...range('--09', '--12'), note: 'i-ii четверть' }]],
  ['с 1 сентября 2025 г.', [{ kind: 'continuous', start: '2025-09-01', note: 'с 1 сентября 2025 г.' }]],
  ['2 раза в год (октябрь, апрель)', [{ kind: 'annual', note: '2 раза в год' }, month('--10'), month('--04')]],
  ['1 раз в четверть', [{ kind: 'continuous', note: '1 раз в четверть' }]],
  ['ежегодно в сентябре', [{ kind: 'annual', note: 'ежегодно' }, month('--09')]],
  ['-2026 учебный год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['2025-26 уч. год', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  [
    'Март-апрель 2026 (по плану работы РМО)',
    [range('2026-03', '2026-04'), { kind: 'schedule', note: 'по плану работы рмо' }],
  ],
  ['по плану работы РМО май 2026', [{ kind: 'schedule', note: 'по плану работы рмо' }, month('2026-05')]],
  ['сентябрь-октябрь август-сентябрь 2025 г.', [range('--09', '--10'), range('2025-08', '2025-09')]],
  ['постоянно при проведении процедур', [{ kind: 'continuous', note: 'постоянно при проведении процедур' }]],
  ['в сроки, установленные приказом', [{ kind: 'schedule', note: 'в сроки, установленные приказом' }]],
  ['в течение 3 дней после проверки', [{ kind: 'relative', note: 'в течение 3 дней после проверки' }]],
  ['по запросу школ', [{ kind: 'onEvent', note: 'по запросу школ' }]],
];

const SLIPS: readonly (readonly [string, readonly DeadlinePart[]])[] = [
  ['сентбрь 2025', [month('2025-09')]],
  ['феврарь', [month('--02')]],
  ['до 1 октабря 2025 г.', [{ kind: 'until', end: '2025-10-01' }]],
  ['Мaрт 2026', [month('2026-03')]],
  ['в тичение года', [{ kind: 'allYear', note: 'в течение года' }]],
  ['постояно', [{ kind: 'continuous', note: 'постоянно' }]],
  ['согласна графику ВПР', [{ kind: 'schedule', note: 'согласно графику впр' }]],
];

/** Wordings that stay themselves beside another one: no list shares a year with them. */
const SINGLE = CASES.filter(
  ([text, parts]) =>
    parts.length === 1 && parts[0]?.kind !== 'month' && parts[0]?.kind !== 'monthRange' && !text.endsWith('.'),
);

const SCHOOL_YEAR: PlanPeriod = { kind: 'schoolYear', from: 2025, to: 2026 };
const fromPlan = (part: DeadlinePart): DeadlinePart => ({ ...part, yearFrom: 'plan' });

const FILLED: readonly (readonly [string, readonly DeadlinePart[]])[] = [
  ['август', [fromPlan(month('2025-08'))]],
  ['декабрь', [fromPlan(month('2025-12'))]],
  ['июль', [fromPlan(month('2026-07'))]],
  ['ноябрь - май', [fromPlan(range('2025-11', '2026-05'))]],
  ['июнь - август', [fromPlan(range('2026-06', '2026-08'))]],
  ['до 15 марта', [fromPlan({ kind: 'until', end: '2026-03-15' })]],
  ['в течение года', [fromPlan({ kind: 'allYear', note: 'в течение года', start: '2025', end: '2026' })]],
  ['до конца учебного года', [fromPlan({ kind: 'until', note: 'до конца учебного года', end: '2026' })]],
  ['II полугодие', [fromPlan({ ...range('2026-01', '2026-05'), note: 'ii полугодие' })]],
  ['2025-2026', [{ kind: 'schoolYear', start: '2025', end: '2026' }]],
  ['май 2024', [month('2024-05')]],
];

describe('a deadline', () => {
  it.each(CASES)('«%s» is understood', (text, parts) => {
    expect(parseDeadline(text)).toEqual(parts);
    expect(isDeadlineLike(text)).toBe(true);
  });

  it.each(SLIPS)('«%s» is understood in spite of the slip', (text, parts) => {
    expect(parseDeadline(text)).toEqual(parts);
  });

  it.each(FILLED)('«%s» is placed in the school year of the plan', (text, parts) => {
    expect(parseDeadline(text, SCHOOL_YEAR)).toEqual(parts);
  });

  it('keeps months without a year in a plan of several years', () => {
    expect(parseDeadline('май', { kind: 'years', from: 2025, to: 2027 })).toEqual([month('--05')]);
    expect(parseDeadline('май', { kind: 'years', from: 2026, to: 2026 })).toEqual([fromPlan(month('2026-05'))]);
  });

  it('names the slips it has put right', () => {
    expect(readDeadline('в течении года').slips).toEqual([{ written: 'в течении', meant: 'в течение' }]);
    expect(readDeadline('январский семинар, проведение в октябре').slips).toEqual([]);
  });

  it('gives the same for every way of writing a range of months', () => {
    const names = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь'];
    const monthIndex = fc.integer({ min: 0, max: 8 });
    const year = fc.integer({ min: 2015, max: 2035 });
    const dash = fc.constantFrom('-', ' - ', '–', ' – ', '—', '- ', ' -');
    const suffix = fc.constantFrom('', 'г', ' г.', ' год', ' года', 'г.');
    fc.assert(
      fc.property(monthIndex, year, dash, suffix, fc.boolean(), (first, inYear, between, behind, capital) => {
        const written = `${names[first] ?? ''}${between}${names[first + 1] ?? ''} ${String(inYear)}${behind}`;
        const iso = (at: number): string => `${String(inYear)}-${String(at + 1).padStart(2, '0')}`;
        expect(parseDeadline(capital ? written.toUpperCase() : written)).toEqual([range(iso(first), iso(first + 1))]);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('is read anew from every combination of two wordings', () => {
    const two = fc.tuple(fc.constantFrom(...SINGLE), fc.constantFrom(...SINGLE), fc.constantFrom('; ', '\n', ' ('));
    fc.assert(
      fc.property(two, ([[first, a], [second, b], between]) => {
        const text = `${first}${between}${second}${between === ' (' ? ')' : ''}`;
        expect(parseDeadline(text)).toEqual([...a, ...b]);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('keeps what is outside the vocabulary as unknown', () => {
    expect(parseDeadline('май 2026 круглый стол на базе школы')).toEqual([
      month('2026-05'),
      { kind: 'unknown', note: 'круглый стол на базе школы' },
    ]);
    expect(parseDeadline('45.13.2026').every((part) => part.kind === 'unknown' || part.kind === 'yearRange')).toBe(
      true,
    );
  });

  it.each(['Анализ результатов за 2025 год', 'Руководители ОО', 'Протокол', 'Маршруты наблюдателей', ''])(
    '«%s» is none',
    (text) => {
      expect(isDeadlineLike(text)).toBe(false);
    },
  );
});

describe('deadlines in English', () => {
  it.each([
    ['September 2026', [{ kind: 'month', start: '2026-09', end: '2026-09' }]],
    ['October - November 2026', [{ kind: 'monthRange', start: '2026-10', end: '2026-11' }]],
    ['by 15 May 2027', [{ kind: 'until', end: '2027-05-15' }]],
    ['By May 15, 2027', [{ kind: 'until', end: '2027-05-15' }]],
    ['by 15.05.2027', [{ kind: 'until', end: '2027-05-15' }]],
    ['from October to December 2026', [{ kind: 'monthRange', start: '2026-10', end: '2026-12' }]],
  ])('%s is read', (text, parts) => {
    expect(parseDeadline(text)).toEqual(parts);
  });

  it.each([
    ['annually', 'annual'],
    ['throughout the school year', 'allYear'],
    ['ongoing', 'continuous'],
    ['as scheduled', 'schedule'],
    ['according to the schedule of the tests', 'schedule'],
    ['as needed', 'onEvent'],
    ['after the meeting', 'relative'],
  ])('%s is of kind %s', (text, kind) => {
    expect(parseDeadline(text).map((part) => part.kind)).toEqual([kind]);
  });

  it('other English words are no deadline', () => {
    expect(parseDeadline('Education department').map(({ kind }) => kind)).toEqual(['unknown']);
  });
});
